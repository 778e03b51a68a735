/** The view model of a path. */

import type { LearningPathDefinition, PathStep } from './definition.js';
import { isAllowed, paceOf, pathState } from './state.js';
import type { Pace, PathState, StepState } from './state.js';
import { LearningRecord } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import { learningPath } from './messages/en.js';
import type { LearningPathMessages } from './messages/en.js';
import type { StepSpeech } from './speech.js';
import type { Draft } from '../../ui/controllers/draft.js';
import { textIn } from '../../ui/levels/reading.js';
import type { Reading } from '../../ui/levels/reading.js';
import { today } from '../../ui/base/today.js';
import type { WidgetContext } from '../../ui/base/widget-element.js';
import type { ActionController } from '../../ui/controllers/action-controller.js';
import { widgetStatus } from '../../ui/base/widget-status.js';

/** The input of the view model. */
interface PathContext extends WidgetContext<LearningPathDefinition> {
  readonly actions: ActionController;
  readonly speech: StepSpeech;
  readonly isSwapped: boolean;
  /** The ids of the open steps; undefined until the record is loaded. */
  readonly expanded: ReadonlySet<string> | undefined;
  /** The step in which something just happened. */
  readonly where: string;
}

/** The view model: everything the templates render. */
export interface PathView extends PathContext {
  readonly messages: LearningPathMessages;
  readonly reading: Reading;
  readonly record: LearningRecord;
  readonly state: PathState;
  /** Only for the student. */
  readonly pace: Pace | undefined;
  readonly draft: Draft;
  /** Whether actions become entries. */
  readonly isPersisted: boolean;
  /** Whether a student can do something now. */
  readonly canAct: boolean;
  /** Whether actions are not saved because ids are missing. */
  readonly isNotSaved: boolean;
  /** The ids of the open steps. */
  readonly open: ReadonlySet<string>;
  /** The latest announcement. */
  readonly say: string;
  readonly offers: 'undo' | 'redo' | undefined;
  /** The step that is being read aloud; undefined where there is no voice. */
  readonly speaking: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Creates the view model. */
export function pathView(context: PathContext): PathView {
  const { config, viewer, languages, language, session, actions } = context;
  const { draft, announcement, offers } = actions;
  const isReady = session?.state === 'ready';
  const isPersisted = session !== undefined && context.isPersisted;
  const record = isReady && isPersisted ? session.record : new LearningRecord();
  const state = pathState(config, record);
  return {
    ...context,
    messages: wordsIn('learning-path', language, learningPath),
    reading: { languages, display: config.languages ?? 'off', swapped: context.isSwapped },
    record,
    state,
    pace: viewer === 'learner' && isReady && !state.complete ? paceOf(state, today()) : undefined,
    draft,
    isPersisted,
    canAct: viewer === 'learner' && isReady && isPersisted,
    isNotSaved: !context.isPersisted,
    open: context.expanded ?? expanded(state),
    say: session ? widgetStatus(context, announcement) : announcement,
    offers,
    speaking: context.speech.speaking(languages[0] ?? language),
    now: Date.now(),
  };
}

/** Whether a person may open a step; a teacher may open every one. */
export function isEnterable({ viewer }: Pick<PathView, 'viewer'>, { access }: StepState): boolean {
  return viewer === 'teacher' || access === 'open';
}

/** A day such as "Fri, Nov 20", in United States formats. */
export function dayIn(day: string, language: string): string {
  return new Intl.DateTimeFormat(`${language}-US`, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${day}T00:00:00Z`));
}

/** The name of a step, an option or a student's prompt, even after it was removed from the definition. */
export function titleOf(
  { config, state, reading }: Pick<PathView, 'config' | 'state' | 'reading'>,
  id: string,
): string {
  for (const { step, proposals, choices } of state.steps) {
    const option = step.options?.find((one) => one.id === id);
    const own = proposals.find((one) => one.id === id);
    const gone = choices.find((one) => one.id === id)?.label;
    const title = option?.title ?? own?.title ?? gone;
    if (title !== undefined) return textIn(title, reading);
  }
  const step = config.steps.find((one) => one.id === id);
  return step ? textIn(step.title, reading) : id;
}

/** The checked ids of a choice: from the draft, otherwise from the record. */
export function pickedIn({ draft }: Pick<PathView, 'draft'>, { step, choices }: StepState): readonly string[] {
  const words = draft.get(`pick:${step.id}`);
  return words === undefined
    ? choices.filter(({ archived }) => !archived).map(({ id }) => id)
    : words.split('\n').filter(Boolean);
}

/** Whether a choice has unsaved changes. */
export function isUnsaved(view: Pick<PathView, 'draft'>, one: StepState): boolean {
  const saved = one.choices.filter(({ archived }) => !archived).map(({ id }) => id);
  return [...pickedIn(view, one)].sort().join('\n') !== saved.sort().join('\n');
}

/** The options of a choice, and the student's prompts that a teacher has not declined. */
export function offeredIn({ step, proposals }: StepState): readonly string[] {
  const own = proposals.filter(({ state }) => isAllowed({ countWhilePending: true }, state));
  return [...(step.options ?? []), ...own].map(({ id }) => id);
}

/** The ids of the checked lines of a checklist. */
export function checkedIn({ draft }: Pick<PathView, 'draft'>, { id, ready }: PathStep): readonly string[] {
  return (ready?.checklist ?? []).flatMap((line) => (draft.get(checkName(id, line.id)) === 'on' ? line.id : []));
}

/** The name of the box before one line of a checklist. */
export function checkName(step: string, line: string): string {
  return `tick:${JSON.stringify([step, line])}`;
}

/** Whether "I did it" is available: only after a choice and, before an assessment with a policy, after "I'm ready". */
export function canFinish({ step, isChosen, asked }: StepState): boolean {
  return isChosen && (step.kind !== 'assess' || step.ready === undefined || asked !== undefined);
}

/** The next step after a step, unless a light stops the student there. */
export function nextAfter({ state: { current } }: Pick<PathView, 'state'>, one: StepState): StepState | undefined {
  return one.status?.stopped || current?.step.id === one.step.id ? undefined : current;
}

/** The step that is open at first: where the student left off, or where a light stops them. */
export function expanded({ current, stop }: PathState): Set<string> {
  const one = current ?? stop;
  return new Set(one ? [one.step.id] : []);
}
