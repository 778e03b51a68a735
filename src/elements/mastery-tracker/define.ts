/** Registers `<mastery-tracker>` and `<learning-record>`. */

import { define } from '../../ui/base/define.js';
import { MasteryTrackerElement } from './mastery-tracker.js';
import '../learning-record/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'mastery-tracker': MasteryTrackerElement;
  }
}

define('mastery-tracker', MasteryTrackerElement);
