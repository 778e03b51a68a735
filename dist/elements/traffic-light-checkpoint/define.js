/** Registers `<traffic-light-checkpoint>`. */
import { define } from '../../parts/define.js';
import '../learning-record/define.js';
import { TrafficLightCheckpointElement } from './traffic-light-checkpoint-element.js';
define('traffic-light-checkpoint', TrafficLightCheckpointElement);
//# sourceMappingURL=define.js.map