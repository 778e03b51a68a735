// The few parts of DOM events that the product uses.

export class SimEvent {
  readonly type: string;
  readonly bubbles: boolean;
  defaultPrevented = false;
  target: SimTarget | undefined;
  /** Whether a listener has been called with it. */
  called = false;

  constructor(type: string, more: Readonly<Record<string, unknown>> = {}) {
    this.type = type;
    this.bubbles = more['bubbles'] === true;
    Object.assign(this, more);
  }

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

type Listener = (event: SimEvent) => void;

interface ListenerOptions {
  readonly signal?: AbortSignal;
  readonly once?: boolean;
  readonly capture?: boolean;
}

interface Listening {
  readonly type: string;
  readonly listener: Listener;
  readonly once: boolean;
  readonly capture: boolean;
  readonly signal: AbortSignal | undefined;
}

export class SimTarget {
  /** Runs the microtasks between two listeners, as a browser does. */
  static checkpoint: () => void = () => {};
  /** Where events go that bubble. */
  bubblesTo: SimTarget | null = null;
  #listening: Listening[] = [];

  addEventListener(type: string, listener: Listener | null, options: ListenerOptions | boolean = {}): void {
    if (!listener || this.#listening.some((other) => other.type === type && other.listener === listener)) return;
    const { signal, once = false, capture = options === true } = typeof options === 'object' ? options : {};
    this.#listening.push({ type, listener, once, capture, signal });
  }

  removeEventListener(type: string, listener: Listener | null): void {
    this.#listening = this.#listening.filter((other) => other.type !== type || other.listener !== listener);
  }

  dispatchEvent(event: SimEvent): boolean {
    event.target ??= this;
    for (let outer = this.bubblesTo; outer; outer = outer.bubblesTo) outer.#call(event, true);
    this.#call(event, true);
    this.#call(event, false);
    if (event.bubbles) for (let outer = this.bubblesTo; outer; outer = outer.bubblesTo) outer.#call(event, false);
    return !event.defaultPrevented;
  }

  #call(event: SimEvent, capture: boolean): void {
    const own: unknown = capture ? undefined : Reflect.get(this, `on${event.type}`);
    if (typeof own === 'function') own.call(this, event);
    for (const one of this.#listening) {
      if (one.type !== event.type || one.capture !== capture || one.signal?.aborted) continue;
      if (event.called) SimTarget.checkpoint();
      event.called = true;
      if (one.once) this.removeEventListener(one.type, one.listener);
      one.listener.call(this, event);
    }
  }
}
