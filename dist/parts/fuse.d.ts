/** Several nested templates drawn as one, without the marker nodes that Lit puts around each of them. */
import type { TemplateResult } from 'lit';
/**
 * An attribute's value, or a part of it, that never changes while the element stands. `fuse` writes it into the template, so
 * that setting it costs a page of many widgets nothing. For the few values that all widgets of a shape share: each other
 * value makes another template. What is not letters, digits, dots, commas and hyphens stays a value.
 */
export declare function fixed(value: string | number): unknown;
/**
 * The template with every template and list of templates inside it written out in place, and empty words between tags left
 * out. A page with a hundred scales holds a fifth fewer nodes for it. When a piece comes or goes the whole is drawn anew, so
 * it suits what rarely changes its shape.
 */
export declare function fuse(template: TemplateResult): TemplateResult;
//# sourceMappingURL=fuse.d.ts.map