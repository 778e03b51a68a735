/** What a page gets with one script tag: the loop of levels, ratings and the record that every class needs, in English and Spanish. */

import '../elements/learning-record/define.js';
import '../elements/proficiency-scale/define.js';
import '../elements/self-rating/define.js';
import { addLanguage } from '../messages/catalogue.js';
import { learningRecord } from '../messages/learning-record/es.js';
import { proficiencyScale } from '../messages/proficiency-scale/es.js';
import { saveLine } from '../messages/save-line/es.js';
import { selfRating } from '../messages/self-rating/es.js';
import { shared } from '../messages/shared/es.js';

addLanguage('es', {
  shared,
  'save-line': saveLine,
  'learning-record': learningRecord,
  'proficiency-scale': proficiencyScale,
  'self-rating': selfRating,
});
