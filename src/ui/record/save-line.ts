/** The save line: whether the work is saved and who has seen it, and the question whose work it is. */

import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { isKind } from '../../core/entry.js';
import type { Entry } from '../../core/entry.js';
import { wordsIn } from '../../messages/catalogue.js';
import { saveLine as english } from '../../messages/save-line/en.js';
import type { RecordSession } from '../../records/record-session.js';

/**
 * The save line in the foot of a widget without a `<learning-record>`. It says whether the work is saved here, and that
 * the teacher has not seen it. Render it from the start, so that changes are announced.
 */
export function saveLine(session: RecordSession, language: string): TemplateResult {
  const { state, saveState, saves } = session;
  const text = state === 'ready' ? `${whereItIs(session, language)} ${whoSawIt(session, language)}` : '';
  // Announces the first save only.
  const live = saveState === 'saving' || (saveState === 'saved' && saves > 1) ? 'off' : 'polite';
  const looks = state === 'ready' && isUnsafe(session) ? 'save bad' : 'save';
  return html`<p class=${looks} role="status" aria-live=${live} .textContent=${text}></p>`;
}

/** Whether closing the page would lose work. */
export function isUnsafe({ saveState, durability, isUnread }: RecordSession): boolean {
  return saveState === 'unsaved' || durability === 'memory' || isUnread;
}

/** "Keep going with the work from Nov 20?" Show it, and nothing of the work, while the session's state is `asking`. */
export function whoseWork(session: RecordSession, language: string): TemplateResult {
  const words = wordsIn('save-line', language, english);
  return html`<div class="whose" role="group" aria-labelledby="whose" @click=${answering(session)}>
    <p class="question" id="whose" .textContent=${words.question(shortDay(session.since, language))}></p>
    <p class="acts">
      <button class="main" type="button" data-answer="mine" .textContent=${words.keepGoing}></button>
      <button type="button" data-answer="other" .textContent=${words.notMe}></button>
    </p>
  </div>`;
}

// Creating a formatter takes 40 µs and garbage collection, and a history has many days.
const days = new Map<string, Intl.DateTimeFormat>();

/** A short day, with the year when it is not the current one: "Nov 20". */
export function shortDay(time: number, language: string): string {
  const day = new Date(time);
  const year = day.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
  const key = `${language} ${year}`;
  let format = days.get(key);
  // United States formats in every language.
  if (!format) {
    format = new Intl.DateTimeFormat(`${language}-US`, { month: 'short', day: 'numeric', year });
    days.set(key, format);
  }
  return format.format(day);
}

/** The short day of an entry, on the device that made it. */
export function dayOf({ clock, at }: Entry, language: string): string {
  // Without its offset, it is read as a local time here. Only an entry of a newer version may have no such clock.
  const time = Date.parse(`${clock}`.slice(0, 23));
  return shortDay(Number.isNaN(time) ? Date.parse(at) : time, language);
}

function whereItIs(session: RecordSession, language: string): string {
  const words = wordsIn('save-line', language, english);
  const { saveState, durability, record } = session;
  if (session.isUnread) return `${words.unread} ${words.trying}`;
  // After the browser's data were cleared, only the learner's next action writes the work again.
  if (durability === 'memory' && (saveState !== 'unsaved' || session.failure === 'gone')) return words.memory;
  if (saveState === 'unsaved') return session.failure === 'full' ? words.full : `${words.unsaved} ${words.trying}`;
  if (saveState === 'saving') return words.saving;
  if (record.entries.length === 0) return words.willSave;
  return durability === 'session' ? words.savedForNow : words.saved;
}

function whoSawIt({ record }: RecordSession, language: string): string {
  const words = wordsIn('save-line', language, english);
  const { entries } = record;
  const turnedIn = entries.findLast((entry) => isKind(entry, 'turned-in') && !record.isOut(entry));
  if (!turnedIn || !isKind(turnedIn, 'turned-in')) return entries.length > 0 ? words.notSeen : words.willNotSee;
  const last = record.get(turnedIn.through) ?? turnedIn;
  const changes = entries.slice(entries.indexOf(last) + 1).filter(({ kind }) => kind !== 'turned-in').length;
  const made = words.turnedIn(dayOf(turnedIn, language));
  return changes > 0 ? `${made} ${words.changes(changes)}` : made;
}

const answers = new WeakMap<RecordSession, (event: Event) => void>();

function answering(session: RecordSession): (event: Event) => void {
  let answer = answers.get(session);
  if (!answer) answers.set(session, (answer = (event) => void give(event, session)));
  return answer;
}

async function give(event: Event, session: RecordSession): Promise<void> {
  const button = event.target;
  if (!(button instanceof HTMLElement) || !button.dataset['answer']) return;
  const root = button.getRootNode();
  await (button.dataset['answer'] === 'mine' ? session.keepGoing() : session.startFresh());
  await toWork(root);
}

/** Moves the focus to the work, when the button that had it has disappeared. */
export async function toWork(root: Node): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  if (!(root instanceof ShadowRoot) || root.activeElement) return;
  const work = root.querySelector('.work') ?? root.host;
  if (work instanceof HTMLElement) work.focus();
}
