// Registers every widget that a learner can meet.

import './elements/proficiency-scale/define.js';
