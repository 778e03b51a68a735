/** `<reflection-sheet>` and its Spanish messages, loaded on first use. */

import '../../elements/reflection-sheet/define.js';
import { addLanguage } from '../../messages/catalogue.js';
import { familyPage } from '../../messages/family-page/es.js';
import { reflectionSheet } from '../../elements/reflection-sheet/messages/es.js';

addLanguage('es', { 'reflection-sheet': reflectionSheet, 'family-page': familyPage });
