/** The day it is on this device. */
/** Today, as in `2026-11-20`. */
export declare function today(): string;
//# sourceMappingURL=today.d.ts.map