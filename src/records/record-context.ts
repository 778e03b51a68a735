/** Finds the record of a widget: that of the nearest `<learning-record>`, or the one that the page shares. */

import { ContextEvent, createContext } from '@lit/context';
import type { RecordSession } from './record-session.js';

/** The key of the context; the number is the format's major version, so that two versions on a page never mix. */
export const recordContext = createContext<RecordSession>('competency-widgets/record/v1');

/** What a widget says about the record it wants when no `<learning-record>` is around it. */
export interface RecordRequest {
  readonly recordName: string | undefined;
  readonly sharedComputers: boolean;
}

/** Answers for the page, once there is a script that does. */
let answerForPage: ((event: Event) => void) | undefined;

/** Takes the answer to every request that no `<learning-record>` caught. */
export function answerUncaught(answer: (request: RecordRequest) => RecordSession): void {
  answerForPage ??= (event) => {
    if (!isRequest(event)) return;
    event.stopImmediatePropagation();
    const { recordName, sharedComputers = false }: Element & Partial<RecordRequest> = event.contextTarget;
    event.callback(answer({ recordName, sharedComputers }), () => {});
  };
  // Where a server draws pages there is no document, and nothing to answer.
  globalThis.document?.addEventListener('context-request', answerForPage);
}

/**
 * Asks for the record around an element and calls back with it, and with another whenever that changes. A widget inside a
 * `<learning-record>` that has no script yet waits for it. The answered function ends the asking.
 */
export function askForRecord(element: HTMLElement, found: (session: RecordSession) => void): () => void {
  let asking = true;
  let leave: (() => void) | undefined;
  const ask = () => {
    if (!asking || recordAround(element)?.matches(':not(:defined)')) return;
    // The element may have been adopted by a document that no script has spoken to.
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

/** Who asked before there was an answer. A promise would hold on to widgets that are long gone, a set lets go of them. */
const early = new Set<() => void>();
let waiting = false;

/** Every script that keeps entries defines `<learning-record>`, so whoever asked too early asks again then. */
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

/** The nearest `<learning-record>` around an element, across shadow roots and slots, whether its script has run or not. */
export function recordAround(element: Element): Element | undefined {
  let place: Element | null = element;
  do {
    const parent: Node | null = place.assignedSlot ?? place.parentNode;
    place = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  } while (place && place.localName !== 'learning-record');
  return place ?? undefined;
}
