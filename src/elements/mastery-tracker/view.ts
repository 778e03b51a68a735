/** The view model of a tracker, and how it names levels, days and people. */

import { isSameScale, levelAt } from '../../core/objective.js';
import type { Objective } from '../../core/objective.js';
import { LearningRecord } from '../../core/record.js';
import type { Rating } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import type { Viewer, WidgetContext } from '../../ui/base/widget-element.js';
import type { ActionController } from '../../ui/controllers/action-controller.js';
import type { Draft } from '../../ui/controllers/draft.js';
import { levelName } from '../../ui/levels/level-list.js';
import { textIn } from '../../ui/levels/reading.js';
import type { Reading } from '../../ui/levels/reading.js';
import { shortDay } from '../../ui/record/save-line.js';
import { widgetStatus } from '../../ui/base/widget-status.js';
import type { MasteryTrackerDefinition } from './definition.js';
import { masteryTracker } from './messages/en.js';
import type { MasteryTrackerMessages } from './messages/en.js';
import { progressOf } from './state.js';
import type { LearnerProgress, ProgressPoint } from './state.js';

/** A field that has to be filled in: its objective and its name. */
export interface MissingField {
  readonly id: string;
  readonly field: 'level' | 'reason';
}

/** The input of the view model. */
interface TrackerContext extends WidgetContext<MasteryTrackerDefinition> {
  readonly actions: ActionController;
  readonly known: KnownProgress;
  /** Whether something is open: a disclosure by its name, or the rest of a long table. */
  readonly isOpen: (disclosure: string) => boolean;
  readonly missing: MissingField | undefined;
  /** The objective of the last action. */
  readonly acted: string | undefined;
}

/** The view model: everything the templates render. */
export interface TrackerView extends TrackerContext {
  readonly messages: MasteryTrackerMessages;
  readonly reading: Reading;
  readonly record: LearningRecord;
  readonly progress: LearnerProgress;
  /** Whether the record may be shown; it is empty until then. */
  readonly isReady: boolean;
  /** Whether this viewer can set levels now. */
  readonly canAct: boolean;
  readonly draft: Draft;
  /** The latest announcement. */
  readonly say: string;
  readonly offers: 'undo' | 'redo' | undefined;
}

/** Creates the view model. */
export function trackerView(context: TrackerContext): TrackerView {
  const { config, viewer, languages, language, session, actions, known } = context;
  const isReady = session?.state === 'ready';
  const record = isReady ? session.record : new LearningRecord();
  return {
    ...context,
    messages: wordsIn('mastery-tracker', language, masteryTracker),
    reading: { languages, display: config.languages ?? 'off', swapped: false },
    record,
    progress: known.of(config, record, viewer),
    isReady,
    canAct: isReady && viewer === 'teacher',
    draft: actions.draft,
    say: widgetStatus(context, actions.announcement),
    offers: actions.offers,
  };
}

/** Reuses the progress of objectives that have not changed. */
export class KnownProgress {
  #known:
    | {
        readonly config: unknown;
        readonly record: unknown;
        readonly viewer: string;
        readonly progress: LearnerProgress;
      }
    | undefined;

  of(config: MasteryTrackerDefinition, record: LearningRecord, looks: Viewer): LearnerProgress {
    const viewer = looks === 'teacher' ? 'teacher' : 'learner';
    const known = this.#known;
    const isSame = known?.config === config && known.record === record && known.viewer === viewer;
    const progress = progressOf(config, record, viewer, isSame ? known.progress : undefined);
    this.#known = { config, record, viewer, progress };
    return progress;
  }
}

/** The name of a level, such as "3 · Proficient"; a text for no level, and the number of a level that is not on the scale. */
export function nameOf(objective: Objective, value: number | null, view: TrackerView): string {
  const { messages, reading, shared, language } = view;
  const level = levelAt(objective, value);
  if (level) return levelName(level, reading, shared, language);
  return value === null ? messages.noLevelYet : numberOf(value, language);
}

/** The name of a rating's level; for a rating on another scale, its name at that time. */
export function ratingName(rating: Rating, objective: Objective | undefined, view: TrackerView): string {
  const { level, label } = rating;
  if (level === null) return view.messages.noLevelYet;
  const isOld = !objective || !levelAt(objective, level) || !isSameScale(objective, rating);
  if (!isOld) return nameOf(objective, level, view);
  const number = numberOf(level, view.language);
  return label ? view.shared.level(number, textIn(label, view.reading)) : number;
}

function numberOf(value: number, language: string): string {
  return value.toLocaleString(`${language}-US`, { maximumFractionDigits: 2 });
}

/** The day something was said on, as the device showed it; empty for one that cannot be read. */
export function dayOf(
  entry: { readonly clock: string; readonly assessedOn?: string } | undefined,
  view: TrackerView,
): string {
  if (entry?.assessedOn !== undefined) return dateOf(entry.assessedOn, view);
  const { language } = view;
  const time = Date.parse(entry?.clock.slice(0, 23) ?? '');
  return Number.isNaN(time) ? '' : shortDay(time, language);
}

/** A day without a time, as in `2026-11-20`. */
export function dateOf(day: string | undefined, { language }: TrackerView): string {
  const time = Date.parse(`${day}T12:00`);
  return Number.isNaN(time) ? '' : shortDay(time, language);
}

/** Who gave a rating. */
export function whoIs(who: ProgressPoint['who'], { messages, viewer }: TrackerView): string {
  return who === 'learner' ? messages.you[viewer] : messages.who[who];
}

/** The work a rating was made after. */
export function workName({ evidence }: Rating, { messages, reading }: TrackerView): string {
  return evidence ? textIn(evidence.title, reading) : messages.noWork;
}

/** Whether it counts or, in words, why not. */
export function countsIn({ reason, words }: ProgressPoint, { messages, reading }: TrackerView): string {
  if (!reason) return messages.yes;
  return messages.no(words === undefined ? messages.reasons[reason] : textIn(words, reading));
}

/** How many ratings the number was made from, and how many were left out. */
export function usedIn({ points }: { readonly points: readonly ProgressPoint[] }): readonly [number, number] {
  const used = points.filter(({ reason }) => reason === undefined).length;
  return [used, points.length - used];
}
