/** The behavior of a checkpoint, for the tag that shows one and for a learning path. */

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
import { messages as inOne } from '../levels/reading.js';
import type { Reading } from '../levels/reading.js';
import type { CheckpointDesk } from './checkpoint-teacher.js';
import { checkpointView, checked, writtenCall } from './checkpoint-template.js';
import type { CheckpointSight, CheckpointView } from './checkpoint-template.js';
import type { ReleaseCodeField } from './release-code-field.js';
import { isLight } from './traffic-light.js';

const nobody = new LearningRecord();

/**
 * Draws one checkpoint and turns what is done there into entries. Its host hands it every `click` and `input` of
 * the shadow root; those that are not its own it leaves alone.
 */
export class CheckpointPanel implements ReactiveController {
  /** Tells this panel's controls apart from those of others in one shadow root. */
  readonly uid: string;
  readonly #host: LitElement;
  readonly #choose: (light: Light | '') => void;
  readonly #draft: Draft;
  #releaseCodeField: ReleaseCodeField | undefined;
  #desk: CheckpointDesk | undefined;
  #sight: CheckpointSight | undefined;
  #messages = '';
  #speaking = false;
  #swapped = false;
  #ignoreVoices = () => {};

  /** `choose` takes the student's choice, before it is saved; an empty one when there is none any more. */
  constructor(host: LitElement, choose: (light: Light | '') => void, uid = 'c') {
    this.uid = uid;
    this.#host = host;
    this.#choose = choose;
    this.#draft = new Draft(host, () => this.#restore());
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

  /** How the author's words are to be shown; a student may swap the languages. */
  reading(languages: readonly string[], display: LanguageDisplay): Reading {
    return { languages, display, swapped: this.#swapped };
  }

  /** Takes in what a host knows now, before it draws; another learner's work takes everything of this one away. */
  follow(sight: CheckpointSight): void {
    this.#sight = sight;
    const { session, checkpoint, viewer, keeps } = sight;
    const key = JSON.stringify(['checkpoint', checkpoint.id, viewer === 'teacher' || undefined]);
    if (!keeps || !this.#draft.follow(session, key)) return;
    this.#messages = '';
    this.#releaseCodeField?.forget();
    this.#choose('');
  }

  /** Lets go of a choice that is not saved. */
  reset(): void {
    this.#draft.discard(/^light$/);
  }

  /** The checkpoint as one person sees it now. */
  render(sight: CheckpointSight): TemplateResult {
    const view = this.#view(sight);
    return checkpointView(view, this.#besides(view));
  }

  /** Takes an event from the host's shadow root, and answers whether it was this panel's. */
  handle(event: Event): boolean {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest<HTMLElement>('[data-panel]')?.dataset['panel'] !== this.uid) return false;
    if (event.type === 'click') this.#press(target.closest('button')?.dataset ?? {});
    else this.#edit(target);
    if (this.#sight) {
      this.#releaseCodeField?.handle(event, target);
      this.#desk?.handle(event, target, this.#sight.language);
    }
    return true;
  }

  /** What is the teacher's is loaded when it is called for, so that no other page waits for it. */
  #besides(view: CheckpointView): TemplateResult | typeof nothing {
    const { viewer, stopped, keeps, disabled, checkpoint } = view;
    if (viewer === 'teacher') {
      if (!this.#desk) void this.#fetchDesk();
      return this.#desk?.render(view) ?? nothing;
    }
    if (viewer !== 'learner' || !stopped || !keeps || disabled || !checkpoint.release) return nothing;
    if (!this.#releaseCodeField) void this.#loadReleaseCodeField();
    return this.#releaseCodeField?.render(view) ?? nothing;
  }

  async #fetchDesk(): Promise<void> {
    const { CheckpointDesk } = await import('./checkpoint-teacher.js');
    this.#desk ??= new CheckpointDesk(this.#host);
    this.#host.requestUpdate();
  }

  async #loadReleaseCodeField(): Promise<void> {
    const { ReleaseCodeField } = await import('./release-code-field.js');
    this.#releaseCodeField ??= new ReleaseCodeField(this.#host, (sight) => {
      const { words } = this.#view(sight);
      const body = { kind: 'released', by: 'teacher', about: sight.checkpoint.id, word: true } as const;
      if (this.#act([body], words.goOn)) this.#focus('.opened');
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }

  #view(sight: CheckpointSight): CheckpointView {
    const { checkpoint, session, language, reading } = sight;
    return {
      ...sight,
      ...statusAt(checkpoint, session?.record ?? nobody),
      uid: this.uid,
      swap: wordsIn('shared', language, shared).swap,
      words: wordsIn('traffic-light-checkpoint', language, trafficLightCheckpoint),
      picked: isLight(sight.chosen) ? sight.chosen : undefined,
      draft: this.#draft,
      messages: this.#messages,
      speaks: canSpeak(reading.languages[0] ?? language),
      speaking: this.#speaking,
      now: Date.now(),
    };
  }

  #restore(): void {
    const chosen = this.#draft.get('light');
    if (isLight(chosen) && !this.#sight?.chosen) this.#choose(chosen);
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
    if (!this.#sight) return;
    const view = this.#view(this.#sight);
    if (start !== undefined) this.#begin(start);
    else if (name === 'hear') this.#hear();
    else if (name === 'swap') this.#swapped = !this.#swapped;
    else if (name) this.#do(name, view);
    this.#host.requestUpdate();
  }

  #do(name: string, view: CheckpointView): void {
    const { checkpoint, signal, words, draft, picked } = view;
    if (name === 'signal' && picked) {
      const reach = checkpoint.reach === undefined ? words.reachAnyhow : inOne(checkpoint.reach, view.reading);
      const messages = picked === 'red' ? `${words.done.red} ${reach}` : words.done[picked];
      if (!this.#act([signaledBody(view, picked)], messages)) return;
      draft.discard(/./);
      this.#focus('.said');
    } else if (name === 'undo' && signal) {
      if (!this.#act([{ kind: 'retracted', by: 'learner', about: signal.id }], words.takenBack)) return;
      // What was written is not lost with it.
      if (signal.words && !draft.get('words')) draft.set('words', signal.words);
      this.#focus('.own input:checked', '.own input');
    } else {
      const done = this.#desk?.act(name, view);
      if (done && this.#act(done.bodies, done.messages)) draft.discard(/^note$/);
    }
  }

  #act(bodies: readonly EntryBody[], messages: string): boolean {
    const { session, keeps } = this.#sight ?? {};
    if (!keeps || addEntries(this.#host, session, bodies).length === 0) return false;
    // The same words said twice would be announced once; a space that nobody hears makes them others.
    this.#messages = this.#messages === messages ? `${messages}\u00a0` : messages;
    return true;
  }

  /** Puts the beginning of a sentence where the student goes on writing. */
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

  /** The button that was pressed is gone, so the focus goes on to what there is now. */
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
