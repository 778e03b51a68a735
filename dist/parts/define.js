/** Registering a tag, once, whoever comes first. */
/** Defines the tag; when another copy of the library has done so already, that one stays and the console is told. */
export function define(tag, element) {
    const known = customElements.get(tag);
    if (!known)
        customElements.define(tag, element);
    else if (known !== element)
        console.warn(`<${tag}> is defined already; this copy of competency-widgets leaves it.`);
}
//# sourceMappingURL=define.js.map