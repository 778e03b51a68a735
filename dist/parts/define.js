/** Registering a tag, once, whoever comes first. */
let isTold = false;
/** Defines the tag; when another copy of the library has done so already, that one stays and the console is told once. */
export function define(tag, element) {
    const known = customElements.get(tag);
    if (!known)
        customElements.define(tag, element);
    else if (known !== element && !isTold) {
        isTold = true;
        console.warn(`<${tag}> is defined already; this copy of competency-widgets leaves it and others as they are.`);
    }
}
//# sourceMappingURL=define.js.map