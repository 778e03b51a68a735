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

/** What the element knows when it draws. */
interface PathContext extends WidgetContext<LearningPathDefinition> {
  readonly actions: ActionController;
  readonly speech: StepSpeech;
  readonly isSwapped: boolean;
  /** The ids of the steps that are unfolded; undefined until a person is where they left off. */
  readonly expanded: ReadonlySet<string> | undefined;
  /** The step in which something just happened. */
  readonly where: string;
}

/** Everything the templates need. */
export interface PathView extends PathContext {
  readonly messages: LearningPathMessages;
  readonly reading: Reading;
  readonly record: LearningRecord;
  readonly state: PathState;
  /** For the student alone. */
  readonly pace: Pace | undefined;
  readonly draft: Draft;
  /** Whether what is done is kept. */
  readonly isPersisted: boolean;
  /** Whether a student can do something now. */
  readonly canAct: boolean;
  /** Whether nothing is kept because ids are missing. */
  readonly isNotSaved: boolean;
  /** The ids of the steps that are unfolded. */
  readonly open: ReadonlySet<string>;
  /** What just happened. */
  readonly say: string;
  readonly offers: 'undo' | 'redo' | undefined;
  /** The step that is being read aloud; undefined where there is no voice. */
  readonly speaking: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What is shown in this context. */
export function pathView(context: PathContext): PathView {
  const { config, viewer, languages, language, shared, session, actions } = context;
  const { draft, announcement, offers } = actions;
  const isReady = session?.state === 'ready';
  const isNotSaved = 'keeps' in config;
  const isPersisted = session !== undefined && !isNotSaved;
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
    isNotSaved,
    open: context.expanded ?? expanded(state),
    say: session?.state === 'loading' ? shared.loading : announcement,
    offers,
    speaking: context.speech.speaking(languages[0] ?? language),
    now: Date.now(),
  };
}

/** Whether a person may look into a step; a teacher looks everywhere. */
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

/** What a step, an option or an own prompt is called, even when it is no longer offered. */
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

/** The ids that are ticked in a choice: as they are being ticked, else as they were saved. */
export function pickedIn({ draft }: Pick<PathView, 'draft'>, { step, choices }: StepState): readonly string[] {
  const words = draft.get(`pick:${step.id}`);
  return words === undefined
    ? choices.filter(({ archived }) => !archived).map(({ id }) => id)
    : words.split('\n').filter(Boolean);
}

/** Whether what is ticked in a choice is not what was saved. */
export function isUnsaved(view: Pick<PathView, 'draft'>, one: StepState): boolean {
  const saved = one.choices.filter(({ archived }) => !archived).map(({ id }) => id);
  return [...pickedIn(view, one)].sort().join('\n') !== saved.sort().join('\n');
}

/** What can be ticked in a choice: what is offered, and own prompts that a teacher has not turned down. */
export function offeredIn({ step, proposals }: StepState): readonly string[] {
  const own = proposals.filter(({ state }) => isAllowed({ countWhilePending: true }, state));
  return [...(step.options ?? []), ...own].map(({ id }) => id);
}

/** The ids of the lines of a checklist that are ticked. */
export function checkedIn({ draft }: Pick<PathView, 'draft'>, { id, ready }: PathStep): readonly string[] {
  return (ready?.checklist ?? []).flatMap((line) => (draft.get(checkName(id, line.id)) === 'on' ? line.id : []));
}

/** The name of the box before one line of a checklist. */
export function checkName(step: string, line: string): string {
  return `tick:${JSON.stringify([step, line])}`;
}

/** Whether the student could say "I did it": a choice has to stand first, and "I'm ready" before an assessment with a policy. */
export function canFinish({ step, isChosen, asked }: StepState): boolean {
  return isChosen && (step.kind !== 'assess' || step.ready === undefined || asked !== undefined);
}

/** Where the student goes on after a step, unless a light holds them there. */
export function nextAfter({ state: { current } }: Pick<PathView, 'state'>, one: StepState): StepState | undefined {
  return one.status?.stopped || current?.step.id === one.step.id ? undefined : current;
}

/** The step that is unfolded at first: where a student left off, or what holds them up. */
export function expanded({ current, stop }: PathState): Set<string> {
  const one = current ?? stop;
  return new Set(one ? [one.step.id] : []);
}
