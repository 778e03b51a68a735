/** `<choice-board>` and its Spanish messages, loaded on first use. */

import '../../elements/choice-board/define.js';
import { addLanguage } from '../../messages/catalogue.js';
import { choiceBoard } from '../../elements/choice-board/messages/es.js';

addLanguage('es', { 'choice-board': choiceBoard });
