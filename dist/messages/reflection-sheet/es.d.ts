/** What `<reflection-sheet>` says, in Spanish. */
import type { ReflectionSheetMessages } from './en.js';
export declare const reflectionSheet: ReflectionSheetMessages;
//# sourceMappingURL=es.d.ts.map