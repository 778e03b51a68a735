/** How a widget finds the record it belongs to: the nearest `<learning-record>`, else the one that the page shares. */

import { ContextEvent, createContext } from '@lit/context';
import type { RecordSession } from './record-session.js';

/** The key of the context; the number is the format's major version, so that two versions on a page never mix. */
export const recordContext = createContext<RecordSession>('competency-widgets/record/v1');

/**
 * Asks for the record around an element and calls back with it, and with another whenever that changes. A widget inside a
 * `<learning-record>` that has no script yet waits for it. The answered function ends the asking.
 */
export function askForRecord(element: HTMLElement, found: (session: RecordSession) => void): () => void {
  let asking = true;
  let leave: (() => void) | undefined;
  const ask = () => {
    if (!asking || waitsForRecord(element)) return;
    element.dispatchEvent(
      new ContextEvent(
        recordContext,
        element,
        (session, unsubscribe) => {
          if (leave !== unsubscribe) leave?.();
          leave = unsubscribe;
          if (asking) found(session);
          else unsubscribe?.();
        },
        true,
      ),
    );
  };
  ask();
  // Every script that keeps entries defines it, so whoever asked too early asks again then.
  if (!customElements.get('learning-record')) void customElements.whenDefined('learning-record').then(ask);
  return () => {
    asking = false;
    leave?.();
  };
}

/** Whether a `<learning-record>` is around the element whose script has not run yet. */
export function waitsForRecord(element: Element): boolean {
  for (let place: Element | null | undefined = element; place;) {
    if (place.closest('learning-record:not(:defined)')) return true;
    const root = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
