/** What `<proficiency-scale>` says, in Spanish. */
import type { ProficiencyScaleMessages } from './en.js';
export declare const proficiencyScale: ProficiencyScaleMessages;
//# sourceMappingURL=es.d.ts.map