/** Which disclosures of a tracker are open: those that a person opened and, in print, every chart and table. */

import type { LitElement, ReactiveController } from 'lit';

/** Tracks which disclosures are open. What is closed is not drawn, so that thousands of ratings cost nothing until shown. */
export class Disclosures implements ReactiveController {
  readonly #host: LitElement;
  readonly #open = new Set<string>();
  #isPrinting = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  isOpen(disclosure: string): boolean {
    return this.#open.has(disclosure) || (this.#isPrinting && /^(how|table):/.test(disclosure));
  }

  set(disclosure: string, isOpen: boolean): void {
    if (isOpen) this.#open.add(disclosure);
    else this.#open.delete(disclosure);
    this.#host.requestUpdate();
  }

  /** Follows what a person opens and closes; the name of a disclosure is in its `data-disclosure`. */
  follow({ target }: Event): void {
    if (this.#isPrinting || !(target instanceof HTMLDetailsElement)) return;
    const { disclosure } = target.dataset;
    if (disclosure && target.open !== this.#open.has(disclosure)) this.set(disclosure, target.open);
  }

  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
