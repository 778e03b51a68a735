/** Adds Spanish to every widget on the page; import it for that alone. */
export {};
//# sourceMappingURL=es.d.ts.map