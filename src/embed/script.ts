/**
 * The script for a page without a bundler, in English and Spanish. It includes scale, self-rating and record, and loads
 * other widgets when needed.
 */

import '../elements/learning-record/define.js';
import '../elements/proficiency-scale/define.js';
import '../elements/self-rating/define.js';
import { addLanguage } from '../messages/catalogue.js';
import { loadLazily } from './lazy.js';
import { learningRecord } from '../messages/learning-record/es.js';
import { proficiencyScale } from '../elements/proficiency-scale/messages/es.js';
import { saveLine } from '../messages/save-line/es.js';
import { selfRating } from '../elements/self-rating/messages/es.js';
import { shared } from '../messages/shared/es.js';

addLanguage('es', {
  shared,
  'save-line': saveLine,
  'learning-record': learningRecord,
  'proficiency-scale': proficiencyScale,
  'self-rating': selfRating,
});

loadLazily(document);
