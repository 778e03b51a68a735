// Counts listeners, observers and repeating timers.

interface Listening {
  readonly target: EventTarget;
  readonly what: string;
}

type Patch = () => void;

/** What has been registered since `watchListening` was called. */
export interface ListeningCount {
  /** Current registrations outside of an element and its shadow root, one per line. */
  outside(element: Element): string[];
  /** Restores the page's own functions. */
  stop(): void;
}

/** Starts counting; call `stop` at the end. Earlier registrations are not counted. */
export function watchListening(): ListeningCount {
  const open = new Map<string, Listening>();
  const keys = new WeakMap<object, number>();
  let seen = 0;
  const keyOf = (one: object): number => {
    if (!keys.has(one)) keys.set(one, ++seen);
    return keys.get(one) ?? 0;
  };
  const patches: Patch[] = [];
  const patch = <T extends object, K extends keyof T>(object: T, name: K, make: (native: T[K]) => T[K]): void => {
    const native = object[name];
    object[name] = make(native);
    patches.push(() => (object[name] = native));
  };

  const key = (
    target: EventTarget,
    type: string,
    listener: object,
    options: boolean | EventListenerOptions | undefined,
  ) => `${keyOf(target)} ${type} ${keyOf(listener)} ${typeof options === 'object' ? !!options.capture : !!options}`;

  patch(
    EventTarget.prototype,
    'addEventListener',
    (native) =>
      function (this: EventTarget | undefined, type, listener, options) {
        const target = this ?? globalThis;
        if (listener && isWatched(target)) {
          const its = key(target, type, listener, options);
          open.set(its, { target, what: `${nameOf(target)} listens to ${type}` });
          const { once, signal } = typeof options === 'object' ? options : {};
          const forget = () => open.delete(its);
          if (once) native.call(target, type, forget, { once });
          if (signal) native.call(signal, 'abort', forget, { once: true });
        }
        native.call(target, type, listener, options);
      },
  );
  patch(
    EventTarget.prototype,
    'removeEventListener',
    (native) =>
      function (this: EventTarget | undefined, type, listener, options) {
        const target = this ?? globalThis;
        if (listener) open.delete(key(target, type, listener, options));
        native.call(target, type, listener, options);
      },
  );
  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const prototype: { observe(target: Node, options?: object): void; disconnect(): void } = Observer.prototype;
    patch(
      prototype,
      'observe',
      (native) =>
        function (this: object, target, options) {
          open.set(`observer ${keyOf(this)} ${keyOf(target)}`, {
            target,
            what: `${Observer.name} on ${nameOf(target)}`,
          });
          Reflect.apply(native, this, [target, options]);
        },
    );
    patch(
      prototype,
      'disconnect',
      (native) =>
        function (this: object) {
          for (const its of open.keys()) if (its.startsWith(`observer ${keyOf(this)} `)) open.delete(its);
          Reflect.apply(native, this, []);
        },
    );
  }
  const intervals: Pick<Window, 'setInterval' | 'clearInterval'> = window;
  patch(intervals, 'setInterval', (native) => (handler, ...of) => {
    const id = native(handler, ...of);
    open.set(`interval ${id}`, { target: globalThis, what: 'an interval' });
    return id;
  });
  patch(intervals, 'clearInterval', (native) => (id) => {
    open.delete(`interval ${id}`);
    native(id);
  });

  return {
    outside: (element) => [...open.values()].filter(({ target }) => !isInside(target, element)).map(({ what }) => what),
    stop: () => patches.toReversed().forEach((undo) => undo()),
  };
}

/** A database request ends automatically, and a signal is registered for a listener that is counted. */
function isWatched(target: EventTarget): boolean {
  return !(target instanceof AbortSignal) && !nameOf(target).startsWith('IDB');
}

function isInside(target: EventTarget, element: Element): boolean {
  if (!(target instanceof Node) || target === document) return false;
  if (!target.isConnected) return true;
  for (let place: Node | null = target; place;) {
    if (element.contains(place)) return true;
    const root: Node = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

function nameOf(target: EventTarget): string {
  return target instanceof Element ? `<${target.localName}>` : target.constructor.name;
}
