// The few parts of DOM events that the product uses.

export class SimEvent {
  readonly type: string;
  readonly bubbles: boolean;
  defaultPrevented = false;
  target: SimTarget | undefined;

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

interface Listening {
  readonly type: string;
  readonly listener: Listener;
  readonly once: boolean;
  readonly signal: AbortSignal | undefined;
}

export class SimTarget {
  /** Runs the microtasks between two listeners, as a browser does. */
  static checkpoint: () => void = () => {};
  /** Where events go that bubble. */
  bubblesTo: SimTarget | null = null;
  #listening: Listening[] = [];

  addEventListener(type: string, listener: Listener | null, options?: { signal?: AbortSignal; once?: boolean }): void {
    if (!listener || this.#listening.some((other) => other.type === type && other.listener === listener)) return;
    const { signal, once = false } = typeof options === 'object' ? options : {};
    this.#listening.push({ type, listener, once, signal });
  }

  removeEventListener(type: string, listener: Listener | null): void {
    this.#listening = this.#listening.filter((other) => other.type !== type || other.listener !== listener);
  }

  hears(type: string): boolean {
    return this.#listening.some((one) => one.type === type) || `on${type}` in this;
  }

  dispatchEvent(event: SimEvent): boolean {
    event.target ??= this;
    const own: unknown = Reflect.get(this, `on${event.type}`);
    if (typeof own === 'function') own.call(this, event);
    let called = false;
    for (const one of this.#listening) {
      if (one.type !== event.type || one.signal?.aborted) continue;
      if (called) SimTarget.checkpoint();
      called = true;
      if (one.once) this.removeEventListener(one.type, one.listener);
      one.listener.call(this, event);
    }
    if (event.bubbles) this.bubblesTo?.dispatchEvent(event);
    return !event.defaultPrevented;
  }
}
