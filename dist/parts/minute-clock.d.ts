/** The time of day for what is told in minutes: it moves once a minute, and when the page is shown again. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Has its host drawn anew at each whole minute while it is on the page. */
export declare class MinuteClock implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost);
    /** Now, in milliseconds since 1970. */
    get now(): number;
    hostConnected(): void;
    hostDisconnected(): void;
}
//# sourceMappingURL=minute-clock.d.ts.map