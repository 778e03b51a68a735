/** Registering a tag, once, whoever comes first. */
/** Defines the tag; when another copy of the library has done so already, that one stays and the console is told once. */
export declare function define(tag: string, element: CustomElementConstructor): void;
//# sourceMappingURL=define.d.ts.map