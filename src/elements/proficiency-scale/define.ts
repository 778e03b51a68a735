/** Registers `<proficiency-scale>`. */

import { define } from '../../ui/base/define.js';
import { ProficiencyScaleElement } from './proficiency-scale.js';

declare global {
  interface HTMLElementTagNameMap {
    'proficiency-scale': ProficiencyScaleElement;
  }
}

define('proficiency-scale', ProficiencyScaleElement);
