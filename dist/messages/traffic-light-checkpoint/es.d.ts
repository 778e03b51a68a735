/** What a checkpoint says, in Spanish. */
import type { TrafficLightCheckpointMessages } from './en.js';
export declare const trafficLightCheckpoint: TrafficLightCheckpointMessages;
//# sourceMappingURL=es.d.ts.map