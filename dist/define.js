// Registers every widget that a learner can meet.
import './elements/learning-record/define.js';
import './elements/proficiency-scale/define.js';
import './elements/self-rating/define.js';
//# sourceMappingURL=define.js.map