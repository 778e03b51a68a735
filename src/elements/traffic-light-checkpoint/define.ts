/** Registers `<traffic-light-checkpoint>`. */

import { define } from '../../ui/base/define.js';
import '../learning-record/define.js';
import { TrafficLightCheckpointElement } from './traffic-light-checkpoint.js';

declare global {
  interface HTMLElementTagNameMap {
    'traffic-light-checkpoint': TrafficLightCheckpointElement;
  }
}

define('traffic-light-checkpoint', TrafficLightCheckpointElement);
