/** `<help-queue>` and its Spanish messages, loaded on first use. */

import '../../elements/help-queue/define.js';
import { addLanguage } from '../../messages/catalogue.js';
import { helpQueue } from '../../elements/help-queue/messages/es.js';

addLanguage('es', { 'help-queue': helpQueue });
