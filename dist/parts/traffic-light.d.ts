/** The three lights, each told by its shape, its place, its word and its colour, in this order of importance. */
import type { TemplateResult } from 'lit';
import type { Light } from '../core/checkpoint.js';
/** Whether a text names a light. */
export declare function isLight(text: unknown): text is Light;
/** The shape of a light, filled. A word has to stand beside it. */
export declare function lightShape(light: Light): TemplateResult;
/** All three lights in their places, one of them lit; the word that tells which has to stand beside it. */
export declare function trafficLight(lit: Light): TemplateResult;
/** A light with its word: "Stop". */
export declare function lightWord(light: Light, word: string): TemplateResult;
/** How the lights look; every lit one has an outline of ink, because yellow has no contrast of its own. */
export declare const trafficLightStyles: import("lit").CSSResult;
//# sourceMappingURL=traffic-light.d.ts.map