/** Importing this module adds Spanish to every widget on the page. */

import { addLanguage } from './catalogue.js';
import { choiceBoard } from '../elements/choice-board/messages/es.js';
import { checkpointTeacher } from './checkpoint-teacher/es.js';
import { familyPage } from './family-page/es.js';
import { goalTracker } from '../elements/goal-tracker/messages/es.js';
import { helpQueue } from '../elements/help-queue/messages/es.js';
import { learningPath } from '../elements/learning-path/messages/es.js';
import { learningRecord } from './learning-record/es.js';
import { masteryTracker } from '../elements/mastery-tracker/messages/es.js';
import { pastePanel } from './paste-panel/es.js';
import { proficiencyScale } from '../elements/proficiency-scale/messages/es.js';
import { reflectionSheet } from '../elements/reflection-sheet/messages/es.js';
import { saveLine } from './save-line/es.js';
import { selfRating } from '../elements/self-rating/messages/es.js';
import { shared } from './shared/es.js';
import { trafficLightCheckpoint } from './traffic-light-checkpoint/es.js';

addLanguage('es', {
  shared,
  'save-line': saveLine,
  'choice-board': choiceBoard,
  'traffic-light-checkpoint': trafficLightCheckpoint,
  'checkpoint-teacher': checkpointTeacher,
  'family-page': familyPage,
  'goal-tracker': goalTracker,
  'help-queue': helpQueue,
  'learning-path': learningPath,
  'mastery-tracker': masteryTracker,
  'paste-panel': pastePanel,
  'proficiency-scale': proficiencyScale,
  'learning-record': learningRecord,
  'reflection-sheet': reflectionSheet,
  'self-rating': selfRating,
});
