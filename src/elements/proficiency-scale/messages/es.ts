/** Messages of `<proficiency-scale>`, in Spanish. */

import type { ProficiencyScaleMessages } from './en.js';

export const proficiencyScale: ProficiencyScaleMessages = {
  heading: 'Cómo se ve cada nivel',
  headingForFamily: 'Qué significa cada nivel',
  levels: 'Niveles',
};
