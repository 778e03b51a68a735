/** The chart of one objective: level bands, a step line for the student and one for the teacher, and the goal. */
import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ObjectiveProgress } from '../../core/mastery-tracker.js';
import type { TrackerView } from './mastery-tracker-view.js';
/** The chart, with a name that tells it in words; nothing where there is nothing to draw. */
export declare function chart(progress: ObjectiveProgress, view: TrackerView): TemplateResult | typeof nothing;
/** The last ratings that count as a line of words' height; the words beside it tell the same. */
export declare function miniChart(progress: ObjectiveProgress, { language }: TrackerView): TemplateResult | typeof nothing;
//# sourceMappingURL=mastery-tracker-chart.d.ts.map