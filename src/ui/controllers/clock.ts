/** A controller that updates its host once a minute and when the page is shown again. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Updates its host at every full minute while it is on the page. */
export class MinuteClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Now, in milliseconds since 1970. */
  get now(): number {
    return Date.now();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#tick);
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#tick);
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#tick, 60_000 - (Date.now() % 60_000));
  }

  readonly #tick = (): void => {
    this.#wait();
    this.#host.requestUpdate();
  };
}
