/** `<traffic-light-checkpoint>` and its Spanish messages, loaded on first use. */

import '../../elements/traffic-light-checkpoint/define.js';
import { addLanguage } from '../../messages/catalogue.js';
import { checkpointTeacher } from '../../messages/checkpoint-teacher/es.js';
import { trafficLightCheckpoint } from '../../messages/traffic-light-checkpoint/es.js';

addLanguage('es', { 'checkpoint-teacher': checkpointTeacher, 'traffic-light-checkpoint': trafficLightCheckpoint });
