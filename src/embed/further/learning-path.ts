/** The path and its Spanish, for the one script to load when a page first holds one. */

import '../../elements/learning-path/define.js';
import { addLanguage } from '../../messages/catalogue.js';
import { checkpointDesk } from '../../messages/checkpoint-desk/es.js';
import { learningPath } from '../../messages/learning-path/es.js';
import { trafficLightCheckpoint } from '../../messages/traffic-light-checkpoint/es.js';

addLanguage('es', {
  'checkpoint-desk': checkpointDesk,
  'learning-path': learningPath,
  'traffic-light-checkpoint': trafficLightCheckpoint,
});
