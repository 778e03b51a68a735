/** How the controls of a self-rating write into its draft. */
import type { Draft } from '../../parts/draft.js';
/** Takes what a person picked or typed; answers the level when that is what it was. */
export declare function takeInput({ target }: Event, draft: Draft, root: ParentNode): string | undefined;
/** Puts a button's words where the caret is, and marks the first gap in them to be written over. */
export declare function put(button: HTMLElement, box: HTMLTextAreaElement | undefined, draft: Draft): void;
//# sourceMappingURL=self-rating-controls.d.ts.map