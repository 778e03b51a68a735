import './elements/learning-record/define.js';
import './elements/proficiency-scale/define.js';
import './elements/self-rating/define.js';
