/** Registers `<goal-tracker>`, and `<learning-record>` so that it finds where its work is kept. */

import { define } from '../../ui/base/define.js';
import { GoalTrackerElement } from './goal-tracker.js';
import '../learning-record/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'goal-tracker': GoalTrackerElement;
  }
}

define('goal-tracker', GoalTrackerElement);
