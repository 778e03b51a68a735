/** Registers `<goal-tracker>` and `<learning-record>`. */

import { define } from '../../ui/base/define.js';
import { GoalTrackerElement } from './goal-tracker.js';
import '../learning-record/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'goal-tracker': GoalTrackerElement;
  }
}

define('goal-tracker', GoalTrackerElement);
