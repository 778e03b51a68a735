/** Registers `<traffic-light-checkpoint>`. */

import { define } from '../../parts/define.js';
import '../learning-record/define.js';
import { TrafficLightCheckpointElement } from './traffic-light-checkpoint-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'traffic-light-checkpoint': TrafficLightCheckpointElement;
  }
}

define('traffic-light-checkpoint', TrafficLightCheckpointElement);
