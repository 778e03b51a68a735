/** Adds Spanish to every widget on the page; import it for that alone. */

import { addLanguage } from './catalogue.js';
import { helpQueue } from './help-queue/es.js';
import { proficiencyScale } from './proficiency-scale/es.js';
import { saveLine } from './save-line/es.js';
import { shared } from './shared/es.js';
import { trafficLightCheckpoint } from './traffic-light-checkpoint/es.js';

addLanguage('es', {
  shared,
  'save-line': saveLine,
  'proficiency-scale': proficiencyScale,
  'traffic-light-checkpoint': trafficLightCheckpoint,
  'help-queue': helpQueue,
});
