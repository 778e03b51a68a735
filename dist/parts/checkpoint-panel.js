/** A checkpoint at work, for the tag that shows one and for a path: what a person does there, and what comes of it. */
import { nothing } from 'lit';
import { standingAt } from '../core/checkpoint.js';
import { LearningRecord } from '../core/record.js';
import { wordsIn } from '../messages/catalogue.js';
import { shared } from '../messages/shared/en.js';
import { trafficLightCheckpoint } from '../messages/traffic-light-checkpoint/en.js';
import { act } from './act.js';
import { checkpointView, ticked, writtenCall } from './checkpoint-view.js';
import { Draft } from './draft.js';
import { canSpeak, hush, speak, watchVoices } from './read-aloud.js';
import { said as inOne } from './reading.js';
import { isLight } from './traffic-light.js';
const nobody = new LearningRecord();
/**
 * Draws one checkpoint and turns what is done there into entries. Its host hands it every `click` and `input` of
 * the shadow root; those that are not its own it leaves alone.
 */
export class CheckpointPanel {
    #host;
    #choose;
    #draft;
    #door;
    #desk;
    #sight;
    #said = '';
    #speaking = false;
    #swapped = false;
    #ignoreVoices = () => { };
    /** `choose` takes the student's choice, before it is saved; an empty one when there is none any more. */
    constructor(host, choose, uid = 'c') {
        this.uid = uid;
        this.#host = host;
        this.#choose = choose;
        this.#draft = new Draft(host, () => this.#restore());
        host.addController(this);
    }
    hostConnected() {
        this.#ignoreVoices = watchVoices(() => this.#host.requestUpdate());
    }
    hostDisconnected() {
        this.#ignoreVoices();
        if (this.#speaking)
            hush();
        this.#speaking = false;
    }
    /** How the author's words are to be shown; a student may swap the languages. */
    reading(languages, display) {
        return { languages, display, swapped: this.#swapped };
    }
    /** Takes in what a host knows now, before it draws; another learner's work takes everything of this one away. */
    follow(sight) {
        this.#sight = sight;
        const { session, checkpoint, viewer, keeps } = sight;
        const key = JSON.stringify(['checkpoint', checkpoint.id, viewer === 'teacher' || undefined]);
        if (!keeps || !this.#draft.follow(session, key))
            return;
        this.#said = '';
        this.#door?.forget();
        this.#choose('');
    }
    /** Lets go of a choice that is not saved. */
    reset() {
        this.#draft.drop(/^light$/);
    }
    /** The checkpoint as one person sees it now. */
    render(sight) {
        const view = this.#view(sight);
        return checkpointView(view, this.#besides(view));
    }
    /** Takes an event from the host's shadow root, and answers whether it was this panel's. */
    handle(event) {
        const target = event.target instanceof Element ? event.target : undefined;
        if (target?.closest('[data-panel]')?.dataset['panel'] !== this.uid)
            return false;
        if (event.type === 'click')
            this.#press(target.closest('button')?.dataset ?? {});
        else
            this.#edit(target);
        if (this.#sight) {
            this.#door?.handle(event, target);
            this.#desk?.handle(event, target, this.#sight.language);
        }
        return true;
    }
    /** What is the teacher's is loaded when it is called for, so that no other page waits for it. */
    #besides(view) {
        const { viewer, stopped, keeps, disabled, checkpoint } = view;
        if (viewer === 'teacher') {
            if (!this.#desk)
                void this.#fetchDesk();
            return this.#desk?.render(view) ?? nothing;
        }
        if (viewer !== 'learner' || !stopped || !keeps || disabled || !checkpoint.release)
            return nothing;
        if (!this.#door)
            void this.#fetchDoor();
        return this.#door?.render(view) ?? nothing;
    }
    async #fetchDesk() {
        const { CheckpointDesk } = await import('./checkpoint-desk.js');
        this.#desk ??= new CheckpointDesk(this.#host);
        this.#host.requestUpdate();
    }
    async #fetchDoor() {
        const { ReleaseDoor } = await import('./release-door.js');
        this.#door ??= new ReleaseDoor(this.#host, (sight) => {
            const { words } = this.#view(sight);
            const body = { kind: 'released', by: 'teacher', about: sight.checkpoint.id, word: true };
            if (this.#act([body], words.goOn))
                this.#focus('.opened');
            this.#host.requestUpdate();
        });
        this.#host.requestUpdate();
    }
    #view(sight) {
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
            speaks: canSpeak(reading.languages[0] ?? language),
            speaking: this.#speaking,
            now: Date.now(),
        };
    }
    #restore() {
        const chosen = this.#draft.get('light');
        if (isLight(chosen) && !this.#sight?.chosen)
            this.#choose(chosen);
        this.#host.requestUpdate();
    }
    #edit(target) {
        if (target instanceof HTMLTextAreaElement)
            this.#draft.set(target.name, target.value);
        else if (target instanceof HTMLInputElement && target.type === 'checkbox') {
            this.#draft.set(target.name, target.checked ? 'on' : '');
        }
        else if (target instanceof HTMLInputElement && target.type === 'radio' && isLight(target.value)) {
            this.#draft.set('light', target.value);
            this.#choose(target.value);
        }
        this.#host.requestUpdate();
    }
    #press({ act: name, start }) {
        if (!this.#sight)
            return;
        const view = this.#view(this.#sight);
        if (start !== undefined)
            this.#begin(start);
        else if (name === 'hear')
            this.#hear();
        else if (name === 'swap')
            this.#swapped = !this.#swapped;
        else if (name)
            this.#do(name, view);
        this.#host.requestUpdate();
    }
    #do(name, view) {
        const { checkpoint, signal, words, draft, picked } = view;
        if (name === 'signal' && picked) {
            const reach = checkpoint.reach === undefined ? words.reachAnyhow : inOne(checkpoint.reach, view.reading);
            const said = picked === 'red' ? `${words.done.red} ${reach}` : words.done[picked];
            if (!this.#act([signaledBody(view, picked)], said))
                return;
            draft.drop(/./);
            this.#focus('.said');
        }
        else if (name === 'undo' && signal) {
            if (!this.#act([{ kind: 'retracted', by: 'learner', about: signal.id }], words.takenBack))
                return;
            // What was written is not lost with it.
            if (signal.words && !draft.get('words'))
                draft.set('words', signal.words);
            this.#focus('.own input:checked', '.own input');
        }
        else {
            const done = this.#desk?.act(name, view);
            if (done && this.#act(done.bodies, done.said))
                draft.drop(/^note$/);
        }
    }
    #act(bodies, said) {
        const { session, keeps } = this.#sight ?? {};
        if (!session || !keeps || !act(this.#host, session, bodies))
            return false;
        // The same words said twice would be announced once; a space that nobody hears makes them others.
        this.#said = this.#said === said ? `${said}\u00a0` : said;
        return true;
    }
    /** Puts the beginning of a sentence where the student goes on writing. */
    #begin(start) {
        const box = this.#host.renderRoot.querySelector(`#${this.uid}-words`);
        if (!box)
            return;
        const before = box.value.trimEnd();
        const text = `${before}${before && ' '}${start.replace(/\s*…(?=\s*\S?$)/, ' ')}`;
        box.value = text;
        this.#draft.set('words', text);
        box.focus();
        box.setSelectionRange(text.length, text.length);
    }
    #hear() {
        const again = this.#speaking;
        hush();
        this.#speaking = !again;
        if (again)
            return;
        const pieces = this.#host.renderRoot.querySelectorAll(`[data-panel=${this.uid}] [data-piece]`);
        speak([...pieces], () => {
            this.#speaking = false;
            this.#host.requestUpdate();
        });
    }
    /** The button that was pressed is gone, so the focus goes on to what there is now. */
    #focus(...selectors) {
        const find = (selector) => this.#host.renderRoot.querySelector(`[data-panel=${this.uid}] ${selector}`);
        void this.#host.updateComplete.then(() => selectors.map(find).find(Boolean)?.focus());
    }
}
function signaledBody(view, understanding) {
    const words = writtenCall(view, understanding);
    const checks = ticked(view);
    return {
        kind: 'signaled',
        by: 'learner',
        about: view.checkpoint.id,
        understanding,
        ...(words && { words }),
        ...(checks.length > 0 && { checks }),
    };
}
//# sourceMappingURL=checkpoint-panel.js.map