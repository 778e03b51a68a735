/** The view model of a self-rating: this rating, the teacher's, and earlier ones, as one viewer sees them. */

import { isSameScale, levelAt } from '../../core/objective.js';
import type { HalfLevel, Indicator, Level, Objective } from '../../core/objective.js';
import { LearningRecord } from '../../core/record.js';
import type { Goal, Rating } from '../../core/record.js';
import { defaultEditMinutes } from './definition.js';
import type { SelfRatingDefinition } from './definition.js';
import type { Text } from '../../core/text.js';
import { selfRating } from './messages/en.js';
import type { SelfRatingMessages } from './messages/en.js';
import { wordsIn } from '../../messages/catalogue.js';
import { levelName } from '../../ui/levels/level-list.js';
import type { LevelListView } from '../../ui/levels/level-list.js';
import { textIn } from '../../ui/levels/reading.js';
import type { WidgetContext } from '../../ui/base/widget-element.js';
import type { ActionController } from '../../ui/controllers/action-controller.js';
import type { ReadingTools } from '../../ui/levels/reading-tools.js';
import type { Draft } from '../../ui/controllers/draft.js';
import { widgetStatus } from '../../ui/base/widget-status.js';

/** The input of the view model. */
interface RatingContext extends WidgetContext<SelfRatingDefinition> {
  readonly actions: ActionController;
  readonly tools: ReadingTools;
  readonly isDisabled: boolean;
  readonly required: boolean;
  /** The level that is picked. */
  readonly value: string;
}

/** The view model: everything the templates render. Ratings that are hidden from the viewer are nowhere in it. */
export interface SelfRatingView extends RatingContext {
  readonly messages: SelfRatingMessages;
  readonly draft: Draft;
  /** The latest announcement, or what is missing. */
  readonly say: string;
  readonly offers: 'undo' | 'redo' | undefined;
  /** Whether the record may be shown; it is empty until then. */
  readonly isReady: boolean;
  readonly record: LearningRecord;
  readonly by: 'learner' | 'teacher';
  readonly list: LevelListView;
  /** An author's words in the reader's language. */
  readonly textIn: (text: Text) => string;
  /** What a level is called. */
  readonly nameOf: (level: Level | HalfLevel) => string;
  /** The viewer's own latest rating of this work. */
  readonly mine: Rating | undefined;
  /** The id of the entry that `mine` began with. */
  readonly root: string | undefined;
  /** The value of a control, by its name: from the draft, otherwise the saved one. */
  readonly now: (name: string) => string;
  /** Whether `mine` may still be changed. */
  readonly editable: boolean;
  /** The other person's rating of this work. */
  readonly other: Rating | undefined;
  /** A teacher's level that the learner copied. */
  readonly copied: Rating | undefined;
  /** All else on this objective, newest first. */
  readonly earlier: readonly Rating[];
  /** Self minus teacher, in levels, for every piece of work that has both. */
  readonly gaps: readonly number[];
  /** What the learner works toward on this objective. */
  readonly goal: Goal | undefined;
  /** Whether a level is being chosen. */
  readonly picks: boolean;
  /** Whether this viewer can act now. */
  readonly canAct: boolean;
}

/** Creates the view model. */
export function viewOf(context: RatingContext): SelfRatingView {
  const { config, viewer, languages, language, shared, session, actions, tools, isDisabled } = context;
  const { draft } = actions;
  const messages = wordsIn('self-rating', language, selfRating);
  const { objective, evidence, editMinutes = defaultEditMinutes } = config;
  const isReady = session?.state === 'ready';
  const record = isReady ? session.record : new LearningRecord();
  const by = viewer === 'teacher' ? viewer : 'learner';
  const visible = ratingsFor(by, record, config);
  const latest = (fits: (rating: Rating) => unknown) =>
    visible.findLast((rating) => workOf(rating) === (evidence?.id ?? '') && fits(rating));
  const mine = latest((rating) => rating.by === by && !rating.copied);
  const other = latest((rating) => rating.by !== by && !rating.copied);
  const copied = latest((rating) => rating.copied);
  const first = mine && record.versionsOf(mine)[0];
  // With an invalid or future clock, the rating stays editable.
  const editable = !!mine && !(Date.now() - Date.parse(first?.clock ?? '') > editMinutes * 60_000);
  const isFamily = viewer === 'family';
  const picks = isReady && !isFamily && (!mine || !!draft.get('change'));
  const goal = record.goalsOn(objective.id).findLast(({ state }) => state === 'active');
  // While a level is being chosen, the list marks none.
  const placeOf = (rating: Rating | undefined) =>
    rating && !picks && !isOld(rating, objective) ? rating.level : undefined;
  const [student, teacher] = by === 'teacher' ? [other, mine] : [mine, other];
  // A new rating begins without the reasons of the last one.
  const saved = savedIn(picks && !editable ? undefined : mine, messages);
  if (copied) saved.set('given', `${copied.level}`);
  if (goal) saved.set('next', goal.target === mine?.level ? 'keep' : 'improve');
  for (const { prompt, text, rating } of record.reflectionsOn(objective.id)) {
    if (rating === first?.id) saved.set(`prompt:${prompt}`, text);
  }
  const list = tools.view(config, languages, shared, {
    ...(viewer !== 'learner' && { words: { ...shared, you: messages.student } }),
    ...(isFamily && { plain: true }),
    current: placeOf(student),
    teacher: placeOf(teacher),
    target: picks ? undefined : goal?.target,
    chosen: picks ? context.value : undefined,
    disabled: isDisabled,
  });
  return {
    ...context,
    messages,
    draft,
    say: widgetStatus(context, actions.announcement),
    offers: actions.offers,
    isReady,
    record,
    by,
    list,
    textIn: (text) => textIn(text, list.reading),
    nameOf: (level) => levelName(level, list.reading, shared, language),
    mine,
    root: first?.id,
    editable,
    now: (name) => draft.get(name) ?? saved.get(name) ?? '',
    other,
    copied,
    earlier: visible.filter((rating) => ![mine, other, copied].includes(rating)).reverse(),
    gaps: gapsIn(visible),
    goal,
    picks,
    canAct: isReady && !isDisabled && !isFamily && context.isPersisted,
  };
}

/** The values of a rating, by the names of their controls. */
function savedIn(rating: Rating | undefined, { needs }: SelfRatingMessages): Map<string, string> {
  const { why, need = [] } = rating ?? {};
  return new Map([
    ['why', why?.text ?? ''],
    ['link', why?.link ?? ''],
    ...(why?.indicators ?? []).map((id) => [`sign:${id}`, 'on'] as const),
    ...need.map((one) => [Object.hasOwn(needs, one) ? 'need' : 'own', one] as const),
  ]);
}

const workOf = (rating: Rating) => rating.evidence?.id ?? '';

/** The ratings on an objective that a learner or a teacher may see, as the author's policy says. */
function ratingsFor(by: 'learner' | 'teacher', record: LearningRecord, config: SelfRatingDefinition): Rating[] {
  const { objective, reveal = 'afterSelf' } = config;
  const all = record.ratingsOf(objective.id);
  const rated = new Set(all.filter((rating) => rating.by === by && !rating.copied).map(workOf));
  // What is about the objective as a whole is open once anything of it was rated.
  const isOpen = (rating: Rating) => (rating.evidence ? rated.has(workOf(rating)) : rated.size > 0);
  return all.filter((rating) => {
    if (rating.by === by) return true;
    if (by === 'teacher') return rating.by === 'learner' && (reveal !== 'afterBoth' || isOpen(rating));
    if (rating.by !== 'teacher' || rating.released === false || reveal === 'never') return false;
    return reveal === 'immediate' || isOpen(rating);
  });
}

function gapsIn(ratings: readonly Rating[]): number[] {
  return [...new Set(ratings.map(workOf))].flatMap((work) => {
    const level = (fits: (rating: Rating) => unknown) =>
      ratings.findLast((rating) => work && workOf(rating) === work && fits(rating))?.level;
    const self = level((rating) => rating.by === 'learner' && !rating.copied);
    const other = level((rating) => rating.by === 'teacher') ?? level((rating) => rating.copied);
    return self == null || other == null ? [] : [self - other];
  });
}

/** Whether a rating was made against a scale that has changed since. */
export function isOld(rating: Rating, objective: Objective): boolean {
  return rating.level !== null && (!levelAt(objective, rating.level) || !isSameScale(objective, rating));
}

/** The indicators of a level; between two levels, those of both. */
export function signsOf(objective: Objective, value: number | null): readonly Indicator[] {
  const level = levelAt(objective, value);
  const levels = !level ? [] : 'between' in level ? level.between : [level];
  return levels.flatMap(({ indicators = [] }) => indicators);
}
