/** What of a tracker is unfolded: what a person opened and, on paper, every chart and table. */
import type { LitElement, ReactiveController } from 'lit';
/** What is folded is not drawn, so a tracker of thousands of ratings costs what is looked at. */
export declare class Folds implements ReactiveController {
    #private;
    constructor(host: LitElement);
    hostConnected(): void;
    hostDisconnected(): void;
    isOpen(fold: string): boolean;
    set(fold: string, isOpen: boolean): void;
    /** Follows what a person unfolds; the name of a fold is in its `data-fold`. */
    follow({ target }: Event): void;
}
//# sourceMappingURL=mastery-tracker-folds.d.ts.map