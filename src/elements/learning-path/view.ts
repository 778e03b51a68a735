/** The view model of a path. */

import type { LearningPathDefinition, PathStep } from './definition.js';
import { isAllowed } from './state.js';
import type { Pace, PathState, StepState } from './state.js';
import type { LearningRecord } from '../../core/record.js';
import type { LearningPathMessages } from './messages/en.js';
import type { SharedMessages } from '../../messages/shared/en.js';
import type { Draft } from '../../ui/controllers/draft.js';
import { messages as inWords } from '../../ui/levels/reading.js';
import type { Reading } from '../../ui/levels/reading.js';
import type { RecordSession } from '../../records/record-session.js';
import type { Viewer } from '../../ui/base/widget-element.js';

/** Everything the templates need. */
export interface PathView {
  readonly config: LearningPathDefinition;
  readonly messages: LearningPathMessages;
  readonly shared: SharedMessages;
  readonly language: string;
  readonly reading: Reading;
  readonly viewer: Viewer;
  readonly record: LearningRecord;
  readonly state: PathState;
  /** For the student alone. */
  readonly pace: Pace | undefined;
  readonly draft: Draft;
  readonly session: RecordSession | undefined;
  /** Whether what is done is kept. */
  readonly keeps: boolean;
  /** Whether a student can do something now. */
  readonly acts: boolean;
  /** Whether nothing is kept because ids are missing. */
  readonly lost: boolean;
  /** The ids of the steps that are unfolded. */
  readonly open: ReadonlySet<string>;
  /** What just happened, and in which step. */
  readonly say: string;
  readonly where: string;
  readonly offers: 'undo' | 'redo' | undefined;
  /** The step that is being read aloud; undefined where there is no voice. */
  readonly speaking: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
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
    if (title !== undefined) return inWords(title, reading);
  }
  const step = config.steps.find((one) => one.id === id);
  return step ? inWords(step.title, reading) : id;
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
