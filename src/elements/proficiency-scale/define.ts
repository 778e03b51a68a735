/** Registers `<proficiency-scale>`. */

import { define } from '../../parts/define.js';
import { ProficiencyScaleElement } from './proficiency-scale-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'proficiency-scale': ProficiencyScaleElement;
  }
}

define('proficiency-scale', ProficiencyScaleElement);
