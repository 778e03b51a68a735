/** The time of day for what is told in minutes: it moves once a minute, and when the page is shown again. */
/** Has its host drawn anew at each whole minute while it is on the page. */
export class MinuteClock {
    #host;
    #timer;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    /** Now, in milliseconds since 1970. */
    get now() {
        return Date.now();
    }
    hostConnected() {
        document.addEventListener('visibilitychange', this.#tick);
        this.#wait();
    }
    hostDisconnected() {
        document.removeEventListener('visibilitychange', this.#tick);
        clearTimeout(this.#timer);
    }
    #wait() {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(this.#tick, 60_000 - (Date.now() % 60_000));
    }
    #tick = () => {
        this.#wait();
        this.#host.requestUpdate();
    };
}
//# sourceMappingURL=minute-clock.js.map