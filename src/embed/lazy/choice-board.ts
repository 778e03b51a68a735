/** The choice board and its Spanish, for the one script to load when a page first holds one. */

import '../../elements/choice-board/define.js';
import { addLanguage } from '../../messages/catalogue.js';
import { choiceBoard } from '../../elements/choice-board/messages/es.js';

addLanguage('es', { 'choice-board': choiceBoard });
