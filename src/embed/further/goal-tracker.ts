/** The goals and their Spanish, for the one script to load when a page first holds one. */

import '../../elements/goal-tracker/define.js';
import { addLanguage } from '../../messages/catalogue.js';
import { familyPage } from '../../messages/family-page/es.js';
import { goalTracker } from '../../messages/goal-tracker/es.js';
import { pasteRows } from '../../messages/paste-rows/es.js';

addLanguage('es', { 'goal-tracker': goalTracker, 'family-page': familyPage, 'paste-rows': pasteRows });
