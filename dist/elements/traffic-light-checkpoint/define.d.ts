/** Registers `<traffic-light-checkpoint>`. */
import '../learning-record/define.js';
import { TrafficLightCheckpointElement } from './traffic-light-checkpoint-element.js';
declare global {
    interface HTMLElementTagNameMap {
        'traffic-light-checkpoint': TrafficLightCheckpointElement;
    }
}
//# sourceMappingURL=define.d.ts.map