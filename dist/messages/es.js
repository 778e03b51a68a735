/** Adds Spanish to every widget on the page; import it for that alone. */
import { addLanguage } from './catalogue.js';
import { choiceBoard } from './choice-board/es.js';
import { checkpointDesk } from './checkpoint-desk/es.js';
import { familyPage } from './family-page/es.js';
import { goalTracker } from './goal-tracker/es.js';
import { helpQueue } from './help-queue/es.js';
import { learningPath } from './learning-path/es.js';
import { learningRecord } from './learning-record/es.js';
import { masteryTracker } from './mastery-tracker/es.js';
import { pasteRows } from './paste-rows/es.js';
import { proficiencyScale } from './proficiency-scale/es.js';
import { reflectionSheet } from './reflection-sheet/es.js';
import { saveLine } from './save-line/es.js';
import { selfRating } from './self-rating/es.js';
import { shared } from './shared/es.js';
import { trafficLightCheckpoint } from './traffic-light-checkpoint/es.js';
addLanguage('es', {
    shared,
    'save-line': saveLine,
    'choice-board': choiceBoard,
    'traffic-light-checkpoint': trafficLightCheckpoint,
    'checkpoint-desk': checkpointDesk,
    'family-page': familyPage,
    'goal-tracker': goalTracker,
    'help-queue': helpQueue,
    'learning-path': learningPath,
    'mastery-tracker': masteryTracker,
    'paste-rows': pasteRows,
    'proficiency-scale': proficiencyScale,
    'learning-record': learningRecord,
    'reflection-sheet': reflectionSheet,
    'self-rating': selfRating,
});
//# sourceMappingURL=es.js.map