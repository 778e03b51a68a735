// Registers every widget that a learner can meet.
import './elements/choice-board/define.js';
import './elements/goal-tracker/define.js';
import './elements/help-queue/define.js';
import './elements/learning-path/define.js';
import './elements/learning-record/define.js';
import './elements/mastery-tracker/define.js';
import './elements/proficiency-scale/define.js';
import './elements/reflection-sheet/define.js';
import './elements/self-rating/define.js';
import './elements/traffic-light-checkpoint/define.js';
//# sourceMappingURL=define.js.map