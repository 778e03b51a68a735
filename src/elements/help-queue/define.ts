/** Registers `<help-queue>`. */

import { define } from '../../parts/define.js';
import '../learning-record/define.js';
import { HelpQueueElement } from './help-queue-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'help-queue': HelpQueueElement;
  }
}

define('help-queue', HelpQueueElement);
