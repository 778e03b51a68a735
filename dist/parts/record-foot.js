/** What a learner can do with their work as a whole: see where it is, save a copy, open one, erase it, ask who sees it. */
import { html, nothing } from 'lit';
import { wordsIn } from '../messages/catalogue.js';
import { learningRecord as english } from '../messages/learning-record/en.js';
import { saveLine as lines } from '../messages/save-line/en.js';
import { asText, copyOf, download, readCopy } from './record-copy.js';
import { isUnsafe, saveLine, shortDay, toWork } from './save-line.js';
import { today } from './today.js';
/** The foot of a `<learning-record>`, or of a widget that has none around it. */
export class RecordFoot {
    #host;
    #session;
    /** The work that everything below is about. */
    #record;
    #words = english;
    #said = [];
    #copy;
    /** What a file of another class holds, until it is said whether to take it. */
    #other;
    constructor(host) {
        this.#host = host;
    }
    /** Everything; `folded` puts what is needed rarely behind "My work". */
    render(session, language, folded = false) {
        const words = wordsIn('learning-record', language, english);
        this.#words = words;
        this.#session = session;
        if (session.record !== this.#record) {
            // Nothing of one learner's work stays for the next.
            this.#record = session.record;
            this.#forget();
        }
        const acts = html `${this.#acts(session, words)}${this.#told(session, words)}${this.#text(words)}`;
        return html `<div class="foot" part="foot" @click=${this.#press} @change=${this.#open} @keydown=${this.#escape}>
      ${saveLine(session, language)}${this.#trouble(session, words)}${this.#wayBack(session, language)}
      ${folded
            ? html `<details>
              <summary .textContent=${words.myWork}></summary>
              ${acts}
            </details>`
            : acts}
    </div>`;
    }
    #trouble(session, words) {
        const { record, failure, quarantined } = session;
        const unsafe = isUnsafe(session);
        const lines = [
            unsafe && record.entries.length > 0 && words.beforeLeaving,
            failure === 'newer' && words.reload,
            (failure === 'newer' || record.newerCount > 0) && words.newer,
            session.gone && !unsafe && words.gone,
            quarantined > 0 && words.quarantined(quarantined),
        ];
        return html `${lines.map((line) => (line ? html `<p class="advice" .textContent=${line}></p>` : nothing))}
    ${quarantined > 0 ? this.#button('unread', words.keepUnread) : nothing}`;
    }
    /** For whoever said by mistake that the work was not theirs. */
    #wayBack({ left }, language) {
        if (left === undefined)
            return nothing;
        return this.#button('back', wordsIn('save-line', language, lines).back(shortDay(left, language)));
    }
    #acts({ record, durability }, words) {
        const count = record.entries.filter((entry) => entry.kind !== 'retracted' && !record.isOut(entry)).length;
        const keeps = durability === 'memory' ? words.whoMemory : durability === 'session' ? words.whoSession : words.whoDurable;
        return html `<div class="row">
      ${count > 0 ? this.#button('copy', words.copy) : nothing} ${this.#button('open', words.open)}
      <input type="file" accept=".json,application/json" hidden />
      <details class="done">
        <summary .textContent=${words.done}></summary>
        <p .textContent=${words.erases(count)}></p>
        <p ?hidden=${count === 0} .textContent=${words.copyFirst}></p>
        <p class="acts">
          <button type="button" data-do="copy" ?hidden=${count === 0} .textContent=${words.copy}></button>
          <button type="button" data-do="erase" class="danger" .textContent=${words.erase}></button>
          <button type="button" data-do="keep" .textContent=${words.keep}></button>
        </p>
      </details>
      <details>
        <summary .textContent=${words.who}></summary>
        <ul>
          <li .textContent=${keeps}></li>
          <li .textContent=${words.whoTeacher}></li>
          <li .textContent=${words.whoElse}></li>
        </ul>
      </details>
    </div>`;
    }
    #told({ erased, record }, words) {
        const nothingElse = erased && record.entries.length === 0 ? words.erased : '';
        const said = this.#said.map((say) => say(words)).join(' ');
        return html `<p class="told" role="status" tabindex="-1" .textContent=${said || nothingElse}></p>
      ${this.#other ? this.#button('anyway', words.openAnyway) : nothing}`;
    }
    #text(words) {
        if (!this.#copy)
            return nothing;
        const { text, refused } = this.#copy;
        return html `<details ?open=${refused}>
      <summary .textContent=${words.asText}></summary>
      <textarea readonly rows="6" spellcheck="false" aria-label=${words.copyText} .value=${text}></textarea>
    </details>`;
    }
    #button(act, words) {
        return html `<button class="quiet" type="button" data-do=${act} .textContent=${words}></button>`;
    }
    #forget() {
        this.#said = [];
        this.#copy = undefined;
        this.#other = undefined;
    }
    #say(...said) {
        this.#forget();
        this.#said = said;
        this.#host.requestUpdate();
    }
    #press = (event) => {
        const button = event.target;
        const session = this.#session;
        if (!(button instanceof HTMLElement) || !session)
            return;
        const act = button.dataset['do'];
        if (act === 'copy')
            this.#save(copyOf(session));
        else if (act === 'unread')
            void session.unreadable().then((found) => this.#save(asText(found)));
        else if (act === 'open')
            this.#find('input')?.click();
        else if (act === 'anyway' && this.#other) {
            this.#take(this.#other);
            // The button goes.
            this.#find('.told')?.focus();
        }
        else if (act === 'erase')
            void this.#erase(session);
        else if (act === 'back') {
            const root = button.getRootNode();
            void session.goBack().then(() => toWork(root));
        }
        else if (act === 'keep')
            this.#fold(button);
        // Whoever has a text to take wants all of it.
        else if (button instanceof HTMLTextAreaElement)
            button.select();
    };
    #escape = (event) => {
        if (event.key === 'Escape' && event.target instanceof Element)
            this.#fold(event.target);
    };
    #open = async (event) => {
        const input = event.target;
        const session = this.#session;
        if (!(input instanceof HTMLInputElement) || !input.files?.[0] || !session)
            return;
        const found = await readCopy(input.files[0], session);
        // The same file can be chosen again.
        input.value = '';
        if (session.record !== this.#record)
            return;
        if (found.kind === 'otherRecord') {
            this.#say((words) => words.otherRecord);
            this.#other = found;
        }
        else
            this.#take(found);
    };
    #take(found) {
        if (found.kind === 'notCopy')
            return this.#say((words) => words.notCopy);
        const { entries, bad, newer } = found;
        const before = this.#record?.entries.length ?? 0;
        if (entries.length > 0)
            void this.#session?.add(entries);
        const added = (this.#record?.entries.length ?? 0) - before;
        const said = [];
        if (added > 0)
            said.push((words) => words.opened(added));
        else if (bad === 0)
            said.push((words) => words.openedNothing);
        if (bad > 0)
            said.push((words) => words.openedBad(bad));
        if (newer)
            said.push((words) => words.newer);
        this.#say(...said);
    }
    #save(text) {
        const day = today();
        const saved = download(text, `${this.#words.fileName}-${day}.json`);
        this.#say((words) => (saved ? words.copied : words.copyRefused));
        this.#copy = { text, refused: !saved };
    }
    async #erase(session) {
        const erased = await session.clear();
        if (!erased)
            this.#say((words) => words.notErased);
        this.#find('.done')?.removeAttribute('open');
        await this.#host.updateComplete;
        this.#find('.told')?.focus();
    }
    /** Closes what stands open around an element, and goes back to what opened it. */
    #fold(inside) {
        const details = inside.closest('.done');
        if (!(details instanceof HTMLDetailsElement) || !details.open)
            return;
        details.open = false;
        details.querySelector('summary')?.focus();
    }
    #find(selector) {
        return this.#host.shadowRoot?.querySelector(selector) ?? undefined;
    }
}
//# sourceMappingURL=record-foot.js.map