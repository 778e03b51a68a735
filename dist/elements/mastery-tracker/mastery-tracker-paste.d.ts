/** What a tracker makes of pasted rows: levels that a student copies or gave, or that a teacher gives. */
import type { PasteOffer } from '../../parts/paste-fold.js';
import type { TrackerView } from './mastery-tracker-view.js';
/** The fold for this view; `record` is the one that rows are added to. */
export declare function pasteOffer({ given, viewer, said, language, record }: TrackerView): PasteOffer;
//# sourceMappingURL=mastery-tracker-paste.d.ts.map