/** `<goal-tracker>` and its Spanish messages, loaded on first use. */

import '../../elements/goal-tracker/define.js';
import { addLanguage } from '../../messages/catalogue.js';
import { familyPage } from '../../messages/family-page/es.js';
import { goalTracker } from '../../elements/goal-tracker/messages/es.js';
import { pastePanel } from '../../messages/paste-panel/es.js';

addLanguage('es', { 'goal-tracker': goalTracker, 'family-page': familyPage, 'paste-panel': pastePanel });
