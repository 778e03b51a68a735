/** What of a tracker is unfolded: what a person opened and, on paper, every chart and table. */

import type { LitElement, ReactiveController } from 'lit';

/** What is folded is not drawn, so a tracker of thousands of ratings costs what is looked at. */
export class Folds implements ReactiveController {
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

  isOpen(fold: string): boolean {
    return this.#open.has(fold) || (this.#isPrinting && /^(how|table):/.test(fold));
  }

  set(fold: string, isOpen: boolean): void {
    if (isOpen) this.#open.add(fold);
    else this.#open.delete(fold);
    this.#host.requestUpdate();
  }

  /** Follows what a person unfolds; the name of a fold is in its `data-fold`. */
  follow({ target }: Event): void {
    if (this.#isPrinting || !(target instanceof HTMLDetailsElement)) return;
    const { fold } = target.dataset;
    if (fold && target.open !== this.#open.has(fold)) this.set(fold, target.open);
  }

  readonly #print = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
