/** The behavior of a checkpoint, for `<traffic-light-checkpoint>` and `<learning-path>`. */

import { nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { statusAt } from '../../core/checkpoint.js';
import type { Light } from '../../core/checkpoint.js';
import type { LanguageDisplay } from '../../core/display.js';
import type { EntryBody } from '../../core/entry.js';
import { LearningRecord } from '../../core/record.js';
import { wordsIn } from '../../messages/catalogue.js';
import { shared } from '../../messages/shared/en.js';
import { trafficLightCheckpoint } from '../../messages/traffic-light-checkpoint/en.js';
import { addEntries } from '../controllers/add-entries.js';
import { Draft } from '../controllers/draft.js';
import { canSpeak, hush, speak, watchVoices } from '../controllers/read-aloud.js';
import { textIn } from '../levels/reading.js';
import type { Reading } from '../levels/reading.js';
import type { CheckpointTeacher } from './checkpoint-teacher.js';
import { checkpointView, checked, writtenCall } from './checkpoint-template.js';
import type { CheckpointContext, CheckpointView } from './checkpoint-template.js';
import type { ReleaseCodeField } from './release-code-field.js';
import { isLight } from './traffic-light.js';

const nobody = new LearningRecord();

/**
 * Renders one checkpoint and turns what people do there into entries. Its host passes every `click` and `input` of the
 * shadow root to `handle`, which ignores those of other controls.
 */
export class CheckpointPanel implements ReactiveController {
  /** A prefix that separates this panel's ids from those of others in the same shadow root. */
  readonly uid: string;
  readonly #host: LitElement;
  readonly #choose: (light: Light | '') => void;
  readonly #draft: Draft;
  #releaseCodeField: ReleaseCodeField | undefined;
  #teacher: CheckpointTeacher | undefined;
  #context: CheckpointContext | undefined;
  #announcement = '';
  #speaking = false;
  #swapped = false;
  #ignoreVoices = () => {};

  /** `choose` receives the student's unsaved choice; empty when there is none. */
  constructor(host: LitElement, choose: (light: Light | '') => void, uid = 'c') {
    this.uid = uid;
    this.#host = host;
    this.#choose = choose;
    this.#draft = new Draft(() => this.#restore());
    host.addController(this);
  }

  hostConnected(): void {
    this.#ignoreVoices = watchVoices(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#ignoreVoices();
    if (this.#speaking) hush();
    this.#speaking = false;
  }

  /** How to show author text; a student may swap the languages. */
  reading(languages: readonly string[], display: LanguageDisplay): Reading {
    return { languages, display, swapped: this.#swapped };
  }

  /** Takes the host's data before it renders. Another learner's record resets the panel. */
  follow(context: CheckpointContext): void {
    this.#context = context;
    const { session, checkpoint, viewer, isPersisted } = context;
    const key = JSON.stringify(['checkpoint', checkpoint.id, viewer === 'teacher' || undefined]);
    if (!isPersisted || !this.#draft.follow(session, key)) return;
    this.#announcement = '';
    this.#releaseCodeField?.forget();
    this.#choose('');
  }

  /** Discards the unsaved choice. */
  reset(): void {
    this.#draft.discard(/^light$/);
  }

  /** Renders the checkpoint for one viewer. */
  render(context: CheckpointContext): TemplateResult {
    const view = this.#view(context);
    return checkpointView(view, this.#lazyPart(view));
  }

  /** Handles an event of the host's shadow root, and returns whether it was for this panel. */
  handle(event: Event): boolean {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest<HTMLElement>('[data-panel]')?.dataset['panel'] !== this.uid) return false;
    if (event.type === 'click') this.#press(target.closest('button')?.dataset ?? {});
    else this.#edit(target);
    if (this.#context) {
      this.#releaseCodeField?.handle(event, target);
      this.#teacher?.handle(event, target, this.#context.language);
    }
    return true;
  }

  /** The teacher's part and the release-code field are loaded on demand. */
  #lazyPart(view: CheckpointView): TemplateResult | typeof nothing {
    const { viewer, stopped, isPersisted, isDisabled, checkpoint } = view;
    if (viewer === 'teacher') {
      if (!this.#teacher) void this.#loadTeacher();
      return this.#teacher?.render(view) ?? nothing;
    }
    if (viewer !== 'learner' || !stopped || !isPersisted || isDisabled || !checkpoint.release) return nothing;
    if (!this.#releaseCodeField) void this.#loadReleaseCodeField();
    return this.#releaseCodeField?.render(view) ?? nothing;
  }

  async #loadTeacher(): Promise<void> {
    const { CheckpointTeacher } = await import('./checkpoint-teacher.js');
    this.#teacher ??= new CheckpointTeacher(this.#host);
    this.#host.requestUpdate();
  }

  async #loadReleaseCodeField(): Promise<void> {
    const { ReleaseCodeField } = await import('./release-code-field.js');
    this.#releaseCodeField ??= new ReleaseCodeField(this.#host, (context) => {
      const { messages } = this.#view(context);
      const body = { kind: 'released', by: 'teacher', about: context.checkpoint.id, word: true } as const;
      if (this.#add([body], messages.goOn)) this.#focus('.opened');
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  #view(context: CheckpointContext): CheckpointView {
    const { checkpoint, session, language, reading } = context;
    return {
      ...context,
      ...statusAt(checkpoint, session?.record ?? nobody),
      uid: this.uid,
      swap: wordsIn('shared', language, shared).swap,
      messages: wordsIn('traffic-light-checkpoint', language, trafficLightCheckpoint),
      picked: isLight(context.chosen) ? context.chosen : undefined,
      draft: this.#draft,
      announcement: this.#announcement,
      speaks: canSpeak(reading.languages[0] ?? language),
      speaking: this.#speaking,
      now: Date.now(),
    };
  }

  #restore(): void {
    const chosen = this.#draft.get('light');
    if (isLight(chosen) && !this.#context?.chosen) this.#choose(chosen);
    this.#host.requestUpdate();
  }

  #edit(target: Element): void {
    if (target instanceof HTMLTextAreaElement) this.#draft.set(target.name, target.value);
    else if (target instanceof HTMLInputElement && target.type === 'checkbox') {
      this.#draft.set(target.name, target.checked ? 'on' : '');
    } else if (target instanceof HTMLInputElement && target.type === 'radio' && isLight(target.value)) {
      this.#draft.set('light', target.value);
      this.#choose(target.value);
    }
    this.#host.requestUpdate();
  }

  #press({ act: name, start }: DOMStringMap): void {
    if (!this.#context) return;
    const view = this.#view(this.#context);
    if (start !== undefined) this.#begin(start);
    else if (name === 'hear') this.#hear();
    else if (name === 'swap') this.#swapped = !this.#swapped;
    else if (name) this.#run(name, view);
    this.#host.requestUpdate();
  }

  #run(name: string, view: CheckpointView): void {
    const { checkpoint, signal, messages, draft, picked } = view;
    if (name === 'signal' && picked) {
      const reach = checkpoint.reach === undefined ? messages.reachAnyhow : textIn(checkpoint.reach, view.reading);
      const announcement = picked === 'red' ? `${messages.done.red} ${reach}` : messages.done[picked];
      if (!this.#add([signaledBody(view, picked)], announcement)) return;
      draft.discard(/./);
      this.#focus('.said');
    } else if (name === 'undo' && signal) {
      if (!this.#add([{ kind: 'retracted', by: 'learner', about: signal.id }], messages.takenBack)) return;
      // Keeps the text of the entry that was taken back.
      if (signal.words && !draft.get('words')) draft.set('words', signal.words);
      this.#focus('.own input:checked', '.own input');
    } else {
      const effect = this.#teacher?.effectOf(name, view);
      if (effect && this.#add(effect.bodies, effect.announcement)) draft.discard(/^note$/);
    }
  }

  #add(bodies: readonly EntryBody[], announcement: string): boolean {
    const { session, isPersisted } = this.#context ?? {};
    if (!isPersisted || addEntries(this.#host, session, bodies).length === 0) return false;
    // A live region announces the same text only once, so a no-break space makes it different.
    this.#announcement = this.#announcement === announcement ? `${announcement}\u00a0` : announcement;
    return true;
  }

  /** Inserts a sentence starter at the point where the student is writing. */
  #begin(start: string): void {
    const box = this.#host.renderRoot.querySelector<HTMLTextAreaElement>(`#${this.uid}-words`);
    if (!box) return;
    const before = box.value.trimEnd();
    const text = `${before}${before && ' '}${start.replace(/\s*…(?=\s*\S?$)/, ' ')}`;
    box.value = text;
    this.#draft.set('words', text);
    box.focus();
    box.setSelectionRange(text.length, text.length);
  }

  #hear(): void {
    const again = this.#speaking;
    hush();
    this.#speaking = !again;
    if (again) return;
    const pieces = this.#host.renderRoot.querySelectorAll(`[data-panel=${this.uid}] [data-piece]`);
    speak([...pieces], () => {
      this.#speaking = false;
      this.#host.requestUpdate();
    });
  }

  /** Moves the focus when the clicked button has disappeared. */
  #focus(...selectors: readonly string[]): void {
    const find = (selector: string) =>
      this.#host.renderRoot.querySelector<HTMLElement>(`[data-panel=${this.uid}] ${selector}`);
    void this.#host.updateComplete.then(() => selectors.map(find).find(Boolean)?.focus());
  }
}

function signaledBody(view: CheckpointView, understanding: Light): EntryBody {
  const words = writtenCall(view, understanding);
  const checks = checked(view);
  return {
    kind: 'signaled',
    by: 'learner',
    about: view.checkpoint.id,
    understanding,
    ...(words && { words }),
    ...(checks.length > 0 && { checks }),
  };
}
