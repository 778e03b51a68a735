/** Keeping an element's looks when it moves to another document. */
import type { LitElement } from 'lit';
/** Sheets belong to the document they were made for, so another document needs its own. */
export declare function adoptStyles(element: LitElement): void;
/** The root of an element that is first drawn in another document than the script's; undefined where it is the usual one. */
export declare function rootElsewhere(element: LitElement): ShadowRoot | undefined;
//# sourceMappingURL=adopt-styles.d.ts.map