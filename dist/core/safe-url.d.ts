/** Which links of an author may be followed. */
/**
 * The address as the browser would go to it, or undefined when it is not https, http or mailto, cannot be resolved, or hides
 * control or invisible characters (which browsers drop, so that `java&#10;script:` becomes a script).
 *
 * `safeUrl('javascript:alert(1)')` is undefined; `safeUrl('work.pdf', 'https://school.org/')` is `https://school.org/work.pdf`.
 */
export declare function safeUrl(href: string, base?: string): string | undefined;
//# sourceMappingURL=safe-url.d.ts.map