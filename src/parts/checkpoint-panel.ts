/** A checkpoint at work, for the tag that shows one and for a path: what a person does there, and what comes of it. */

import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { countTry, pauseLeft, standingAt } from '../core/checkpoint.js';
import type { Light } from '../core/checkpoint.js';
import type { EntryBody } from '../core/entry.js';
import type { LanguageDisplay } from '../core/proficiency-scale.js';
import { LearningRecord } from '../core/record.js';
import { wordsIn } from '../messages/catalogue.js';
import { shared } from '../messages/shared/en.js';
import { trafficLightCheckpoint } from '../messages/traffic-light-checkpoint/en.js';
import { act } from './act.js';
import { checkpointView } from './checkpoint-view.js';
import type { CheckpointSight, CheckpointView } from './checkpoint-view.js';
import { Draft } from './draft.js';
import { canSpeak, hush, speak, watchVoices } from './read-aloud.js';
import { said as inOne } from './reading.js';
import type { Reading } from './reading.js';
import { opens } from './release-latch.js';
import { shownTime } from './shown-time.js';
import { isLight } from './traffic-light.js';

const nobody = new LearningRecord();
let panels = 0;

/**
 * Draws one checkpoint and turns what is done there into entries. Its host hands it every `click`, `change`, `input` and
 * `keydown` of the shadow root; those that are not its own it leaves alone.
 */
export class CheckpointPanel implements ReactiveController {
  /** Tells this panel's controls apart from those of others in one shadow root. */
  readonly uid = `c${++panels}`;
  readonly #host: LitElement;
  readonly #choose: (light: Light | '') => void;
  readonly #draft: Draft;
  #sight: CheckpointSight | undefined;
  #said = '';
  #doorSays = '';
  #trying = false;
  #tries: unknown;
  #speaking = false;
  #swapped = false;
  #ignoreVoices = () => {};

  /** `choose` takes the student's choice, before it is saved; an empty one when there is none any more. */
  constructor(host: LitElement, choose: (light: Light | '') => void) {
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
    this.#said = this.#doorSays = '';
    this.#tries = undefined;
    this.#choose('');
  }

  /** Lets go of a choice that is not saved. */
  reset(): void {
    this.#draft.drop(/^light$/);
  }

  /** The checkpoint as one person sees it now. */
  render(sight: CheckpointSight): TemplateResult {
    return checkpointView(this.#view(sight));
  }

  /** Takes an event from the host's shadow root, and answers whether it was this panel's. */
  handle(event: Event): boolean {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target?.closest<HTMLElement>('[data-panel]')?.dataset['panel'] !== this.uid) return false;
    if (event.type === 'click') this.#press(target.closest('button')?.dataset ?? {});
    else if (event.type === 'keydown') this.#enter(event, target);
    else this.#edit(target);
    return true;
  }

  #view(sight: CheckpointSight): CheckpointView {
    const { checkpoint, session, language, reading } = sight;
    return {
      ...sight,
      ...standingAt(checkpoint, session?.record ?? nobody),
      uid: this.uid,
      swap: wordsIn('shared', language, shared).swap,
      words: wordsIn('traffic-light-checkpoint', language, trafficLightCheckpoint),
      picked: isLight(sight.chosen) ? sight.chosen : undefined,
      draft: this.#draft,
      said: this.#said,
      doorSays: this.#doorSays,
      trying: this.#trying,
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

  /** Enter in the field of the word opens, and sends no form of the page. */
  #enter(event: Event, target: Element): void {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
    if (target.dataset['word'] === undefined) return;
    event.preventDefault();
    void this.#try();
  }

  #press({ act: name, start }: DOMStringMap): void {
    if (!this.#sight) return;
    const view = this.#view(this.#sight);
    if (start !== undefined) this.#begin(start);
    else if (name === 'hear') this.#hear();
    else if (name === 'swap') this.#swapped = !this.#swapped;
    else if (name === 'open') void this.#try();
    else if (name) this.#do(name, view);
    this.#host.requestUpdate();
  }

  #do(name: string, view: CheckpointView): void {
    const { checkpoint, signal, answer, words, draft, picked } = view;
    const about = checkpoint.id;
    const note = draft.get('note')?.trim();
    const byTeacher = { by: 'teacher', about, ...(note && { note }) } as const;
    if (name === 'signal' && picked) {
      const reach = checkpoint.reach === undefined ? words.reachAnyhow : inOne(checkpoint.reach, view.reading);
      const said = picked === 'red' ? `${words.done.red} ${reach}` : words.done[picked];
      if (this.#act([signaledBody(view, picked)], said)) draft.drop(/./);
    } else if (name === 'undo' && signal) {
      if (!this.#act([{ kind: 'retracted', by: 'learner', about: signal.id }], words.takenBack)) return;
      // What was written is not lost with it.
      if (signal.words && !draft.get('words')) draft.set('words', signal.words);
      this.#focus('input[type=radio]');
    } else if (name === 'seen' || name === 'helped') {
      const said = name === 'seen' ? words.seenByYou : words.helpedByYou;
      if (this.#act([{ kind: 'helped', ...byTeacher, state: name }], said)) draft.drop(/./);
    } else if (name === 'unhelp' && answer) {
      this.#act([{ kind: 'retracted', by: 'teacher', about: answer.id }], words.takenBack);
    } else if (name === 'release' || name === 'relock') {
      const kind = name === 'release' ? 'released' : 'relocked';
      if (this.#act([{ kind, ...byTeacher }], words[name])) draft.drop(/./);
    }
  }

  #act(bodies: readonly EntryBody[], said: string): boolean {
    const { session, keeps } = this.#sight ?? {};
    if (!session || !keeps || !act(this.#host, session, bodies)) return false;
    // The same words said twice would be announced once; a space that nobody hears makes them others.
    this.#said = this.#said === said ? `${said}\u00a0` : said;
    return true;
  }

  /** One try of the release word. It counts before anybody knows whether it was right, so that leaving does not help. */
  async #try(): Promise<void> {
    const sight = this.#sight;
    const field = this.#host.renderRoot.querySelector<HTMLInputElement>(`#${this.uid}-word`);
    const { release: latch, id: about } = sight?.checkpoint ?? {};
    if (!sight || !field?.value.trim() || !latch || this.#trying) return;
    const { words } = this.#view(sight);
    this.#trying = true;
    this.#tell(words.checking);
    const drafts = sight.session?.drafts;
    const key = `release/${about}`;
    const before = (await drafts?.get(key)) ?? this.#tries;
    const now = Date.now();
    const pause = pauseLeft(before, latch, now);
    if (pause > 0) this.#tell(words.pause(shownTime(now + pause + 59_999, sight.language, now)));
    else {
      const tries = countTry(before, latch, now);
      this.#tries = tries;
      drafts?.put(key, tries);
      const right = await opens(field.value, latch).catch(() => false);
      if (right) {
        this.#tries = undefined;
        drafts?.delete(key);
        this.#tell('');
        const body = { kind: 'released', by: 'teacher', about: sight.checkpoint.id, word: true } as const;
        if (this.#act([body], words.goOn)) this.#focus('[tabindex="-1"]');
      } else if (tries.failed > 0) this.#tell(words.wrong((latch.tries ?? 3) - tries.failed));
      else this.#tell(words.pause(shownTime(tries.until + 59_999, sight.language, now)));
    }
    field.value = '';
    this.#trying = false;
    this.#host.requestUpdate();
  }

  #tell(words: string): void {
    this.#doorSays = words;
    this.#host.requestUpdate();
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
  #focus(selector: string): void {
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(`[data-panel=${this.uid}] ${selector}`)?.focus(),
    );
  }
}

function signaledBody({ checkpoint, draft, signal, words }: CheckpointView, understanding: Light): EntryBody {
  const call = understanding === 'green' ? '' : draft.get('words')?.trim();
  const items = checkpoint.checks ?? words.anyChecks.map((_, index) => ({ id: `${index + 1}` }));
  const checks = items
    .map(({ id }) => id)
    .filter((id) => (draft.get(`check:${id}`) ?? (signal?.checks?.includes(id) ? 'on' : '')) === 'on');
  return {
    kind: 'signaled',
    by: 'learner',
    about: checkpoint.id,
    understanding,
    ...(call && { words: call }),
    ...(checks.length > 0 && { checks }),
  };
}
