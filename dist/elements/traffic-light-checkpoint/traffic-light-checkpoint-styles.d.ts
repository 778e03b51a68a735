/** How `<traffic-light-checkpoint>` looks beyond what all checkpoints share. */
export declare const trafficLightCheckpointStyles: import("lit").CSSResult;
//# sourceMappingURL=traffic-light-checkpoint-styles.d.ts.map