/** Registers `<proficiency-scale>`. */
import { ProficiencyScaleElement } from './proficiency-scale-element.js';
declare global {
    interface HTMLElementTagNameMap {
        'proficiency-scale': ProficiencyScaleElement;
    }
}
//# sourceMappingURL=define.d.ts.map