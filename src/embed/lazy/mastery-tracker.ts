/** `<mastery-tracker>` and its Spanish messages, loaded on first use. */

import '../../elements/mastery-tracker/define.js';
import { addLanguage } from '../../messages/catalogue.js';
import { familyPage } from '../../messages/family-page/es.js';
import { masteryTracker } from '../../elements/mastery-tracker/messages/es.js';
import { pastePanel } from '../../messages/paste-panel/es.js';

addLanguage('es', { 'mastery-tracker': masteryTracker, 'family-page': familyPage, 'paste-panel': pastePanel });
