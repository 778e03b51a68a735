/** Registers `<proficiency-scale>`. */
import { define } from '../../parts/define.js';
import { ProficiencyScaleElement } from './proficiency-scale-element.js';
define('proficiency-scale', ProficiencyScaleElement);
//# sourceMappingURL=define.js.map