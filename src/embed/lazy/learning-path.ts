/** `<learning-path>` and its Spanish messages, loaded on first use. */

import '../../elements/learning-path/define.js';
import { addLanguage } from '../../messages/catalogue.js';
import { checkpointTeacher } from '../../messages/checkpoint-teacher/es.js';
import { learningPath } from '../../elements/learning-path/messages/es.js';
import { trafficLightCheckpoint } from '../../messages/traffic-light-checkpoint/es.js';

addLanguage('es', {
  'checkpoint-teacher': checkpointTeacher,
  'learning-path': learningPath,
  'traffic-light-checkpoint': trafficLightCheckpoint,
});
