/** What of a tracker is unfolded: what a person opened and, on paper, every chart and table. */
/** What is folded is not drawn, so a tracker of thousands of ratings costs what is looked at. */
export class Folds {
    #host;
    #open = new Set();
    #isPrinting = false;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        addEventListener('beforeprint', this.#print);
        addEventListener('afterprint', this.#print);
    }
    hostDisconnected() {
        removeEventListener('beforeprint', this.#print);
        removeEventListener('afterprint', this.#print);
    }
    isOpen(fold) {
        return this.#open.has(fold) || (this.#isPrinting && /^(how|table):/.test(fold));
    }
    set(fold, isOpen) {
        if (isOpen)
            this.#open.add(fold);
        else
            this.#open.delete(fold);
        this.#host.requestUpdate();
    }
    /** Follows what a person unfolds; the name of a fold is in its `data-fold`. */
    follow({ target }) {
        if (this.#isPrinting || !(target instanceof HTMLDetailsElement))
            return;
        const { fold } = target.dataset;
        if (fold && target.open !== this.#open.has(fold))
            this.set(fold, target.open);
    }
    #print = ({ type }) => {
        this.#isPrinting = type === 'beforeprint';
        this.#host.requestUpdate();
    };
}
//# sourceMappingURL=mastery-tracker-folds.js.map