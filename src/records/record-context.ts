/** Finds the record of a widget: that of the nearest `<learning-record>`, or the shared record of the page. */

import { ContextEvent, createContext } from '@lit/context';
import type { RecordSession } from './record-session.js';

/** The key of the context; the number is the format's major version, so that two versions on a page never mix. */
export const recordContext = createContext<RecordSession>('competency-widgets/record/v1');

/** The record that a widget asks for when it is not inside a `<learning-record>`. */
export interface RecordRequest {
  readonly recordName: string | undefined;
  readonly sharedComputers: boolean;
}

/** Answers requests for the whole page, after `answerUncaught`. */
let answerForPage: ((event: Event) => void) | undefined;

/** Answers every request that no `<learning-record>` answered. */
export function answerUncaught(answer: (request: RecordRequest) => RecordSession): void {
  answerForPage ??= (event) => {
    if (!isRequest(event)) return;
    event.stopImmediatePropagation();
    const { recordName, sharedComputers = false }: Element & Partial<RecordRequest> = event.contextTarget;
    event.callback(answer({ recordName, sharedComputers }), () => {});
  };
  // There is no document during server-side rendering.
  globalThis.document?.addEventListener('context-request', answerForPage);
}

/**
 * Requests the record around an element, and calls back with it and whenever it changes. A widget inside a
 * `<learning-record>` that is not defined yet waits for it. Returns a function that ends the request.
 */
export function askForRecord(element: HTMLElement, found: (session: RecordSession) => void): () => void {
  let asking = true;
  let leave: (() => void) | undefined;
  const ask = () => {
    if (!asking || recordAround(element)?.matches(':not(:defined)')) return;
    // The element may have been adopted by a document without this listener.
    if (answerForPage) element.ownerDocument.addEventListener('context-request', answerForPage);
    element.dispatchEvent(
      new ContextEvent(
        recordContext,
        element,
        (session: RecordSession | undefined, unsubscribe) => {
          if (leave !== unsubscribe) leave?.();
          leave = unsubscribe;
          if (!asking) unsubscribe?.();
          else if (session) found(session);
        },
        true,
      ),
    );
  };
  ask();
  askAgainLater(ask);
  return () => {
    asking = false;
    early.delete(ask);
    leave?.();
  };
}

/** Requests that had no answer yet. Unlike reactions to a promise, they can be removed with their widget. */
const early = new Set<() => void>();
let waiting = false;

/** Every script that stores entries defines `<learning-record>`, so requests are repeated then. */
function askAgainLater(ask: () => void): void {
  if (customElements.get('learning-record')) return;
  if (!waiting) {
    waiting = true;
    void customElements.whenDefined('learning-record').then(() => early.forEach((one) => early.delete(one) && one()));
  }
  early.add(ask);
}

function isRequest(event: Event): event is ContextEvent<typeof recordContext> {
  return 'context' in event && event.context === recordContext;
}

/** The nearest `<learning-record>` around an element, across shadow roots and slots, whether it is defined or not. */
export function recordAround(element: Element): Element | undefined {
  let place: Element | null = element;
  do {
    const parent: Node | null = place.assignedSlot ?? place.parentNode;
    place = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  } while (place && place.localName !== 'learning-record');
  return place ?? undefined;
}
