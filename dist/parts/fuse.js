/** Several nested templates drawn as one, without the marker nodes that Lit puts around each of them. */
import { html } from 'lit';
/** Text that is part of a template; see `fixed`. */
class Fixed {
    constructor(text) {
        this.text = text;
    }
    toString() {
        return this.text;
    }
}
const fixedValues = new Map();
const shapes = new WeakMap();
const fused = new Map();
let seen = 0;
/**
 * An attribute's value, or a part of it, that never changes while the element stands. `fuse` writes it into the template, so
 * that setting it costs a page of many widgets nothing. For the few values that all widgets of a shape share: each other
 * value makes another template. What is not letters, digits, dots, commas and hyphens stays a value.
 */
export function fixed(value) {
    let known = fixedValues.get(value);
    if (known === undefined) {
        const text = `${value}`;
        known = /^[\w.,-]*$/.test(text) ? new Fixed(text) : text;
        fixedValues.set(value, known);
    }
    return known;
}
/**
 * The template with every template and list of templates inside it written out in place, and empty words between tags left
 * out. A page with a hundred scales holds a fifth fewer nodes for it. When a piece comes or goes the whole is drawn anew, so
 * it suits what rarely changes its shape.
 */
export function fuse(template) {
    const values = [];
    let key = '';
    const add = (value, inTag) => {
        if (Array.isArray(value))
            for (const one of value)
                add(one, inTag);
        else if (isTemplate(value))
            read(value);
        else if (value instanceof Fixed)
            key += `"${value.text}`;
        else if (inTag || value !== '') {
            values.push(value);
            key += ',';
        }
    };
    const read = ({ strings, values: inner }) => {
        const { number, inTag } = shapeOf(strings);
        key += `(${number}`;
        inner.forEach((value, index) => {
            key += '|';
            add(value, inTag[index] ?? false);
        });
    };
    read(template);
    let strings = fused.get(key);
    if (!strings)
        fused.set(key, (strings = write(template)));
    return html(strings, ...values);
}
/** The text around the values that stay values. */
function write(template) {
    const pieces = [''];
    const text = (more) => void pieces.push((pieces.pop() ?? '') + more);
    const attribute = (value) => text(pieces.at(-1)?.endsWith('=') ? `"${value}"` : value);
    const add = (value, inTag) => {
        if (Array.isArray(value))
            for (const one of value)
                add(one, inTag);
        else if (isTemplate(value))
            whole(value);
        else if (value instanceof Fixed)
            attribute(value.text);
        else if (inTag || value !== '')
            pieces.push('');
    };
    const whole = ({ strings, values }) => {
        const { inTag } = shapeOf(strings);
        strings.forEach((one, index) => {
            text(one);
            if (index < values.length)
                add(values[index], inTag[index] ?? false);
        });
    };
    whole(template);
    return Object.assign(pieces, { raw: pieces });
}
function shapeOf(strings) {
    let shape = shapes.get(strings);
    if (!shape) {
        let inside = false;
        const inTag = strings.map((text) => {
            const [open, close] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
            if (open !== close)
                inside = open > close;
            return inside;
        });
        shapes.set(strings, (shape = { number: ++seen, inTag }));
    }
    return shape;
}
function isTemplate(value) {
    return typeof value === 'object' && value !== null && '_$litType$' in value;
}
//# sourceMappingURL=fuse.js.map