/** What a tracker shows, as rows for a spreadsheet: a row a rating, and a row for each level that comes from them. */
import type { Cell } from '../../core/spreadsheet.js';
import type { TrackerView } from './mastery-tracker-view.js';
/** The rows, the names of the columns first. Days are as in `2026-11-20`; no level is an empty cell. */
export declare function sheetRows(view: TrackerView): readonly (readonly Cell[])[];
//# sourceMappingURL=mastery-tracker-sheet.d.ts.map