/** The help queue and its Spanish, for the one script to load when a page first holds one. */

import '../../elements/help-queue/define.js';
import { addLanguage } from '../../messages/catalogue.js';
import { helpQueue } from '../../elements/help-queue/messages/es.js';

addLanguage('es', { 'help-queue': helpQueue });
