/** Where entries live by default: this browser, in a slot for each learner who uses this computer. */
import { parseEntry } from '../core/entry.js';
import { uuidV7 } from '../core/id.js';
import { BrowserDatabase, slotRange } from './browser-database.js';
import { BrowserEntries, eraseSlot, generationOf, parseSitting, putEntries } from './browser-entries.js';
import { BrowserJournal } from './browser-journal.js';
import { StoreError } from './entry-store.js';
/** After how many milliseconds away somebody is asked whether the work is theirs: half an hour. */
export const awayAfter = 30 * 60_000;
/** Opens a record in this browser. Never rejects: where nothing can be kept, `failure` says why and memory has to do. */
export async function openBrowserRecord(record, options = {}) {
    const { sharedComputers = false, now = Date.now, patience = 2000, answerWithin = 150, retryAfter = 30_000 } = options;
    const place = {
        record,
        database: new BrowserDatabase(record, patience),
        journal: new BrowserJournal(record),
        shared: sharedComputers,
        now,
        retryAfter,
    };
    const { journal, database } = place;
    const { sitting, generation, failure, held } = await begin(place);
    const seen = journal.seen;
    const last = Math.max(sitting.last, seen?.sitting === sitting.sitting ? seen.last : 0);
    const recent = now() - last < awayAfter;
    const sameTab = journal.tabSitting === sitting.sitting;
    const same = !held || (recent && sameTab) || (await isElsewhere(record, sitting.sitting, answerWithin));
    if (held && !recent && !same && sharedComputers && sitting.shared && !failure) {
        const next = newSitting(place);
        try {
            await database.run('readwrite', async (transaction) => {
                for (const slot of [sitting.slot, ...sitting.away])
                    await eraseSlot(transaction, slot);
                await transaction.objectStore('meta').put(next, '');
            });
            return new OpenRecord(place, next, 0, failure, { kind: 'go' });
        }
        catch {
            // Not erased is then asked for, as if computers were not shared.
        }
    }
    const welcome = !held || (same && recent) ? { kind: 'go' } : { kind: 'ask', since: last };
    const shared = held ? sitting.shared : sharedComputers;
    return new OpenRecord(place, { ...sitting, last, shared }, generation, failure, welcome);
}
/** Finds out, once, what can be kept here and whose turn it is, and takes over what the journal holds. Never rejects. */
async function begin(place) {
    const { database, journal } = place;
    const fresh = newSitting(place);
    const pieces = journal.read();
    try {
        const begun = await database.run('readwrite', async (transaction) => {
            const meta = transaction.objectStore('meta');
            const there = parseSitting(await meta.get(''));
            if (!there)
                await meta.put(fresh, '');
            const sitting = there ?? fresh;
            for (const piece of pieces)
                await takeOver(transaction, piece, sitting.slot);
            return { sitting, ...(await lookInto(transaction, sitting.slot)), failure: undefined };
        });
        pieces.forEach(({ storageKey }) => journal.remove(storageKey));
        return begun;
    }
    catch (error) {
        const failure = error instanceof StoreError ? error.reason : 'unknown';
        const nothing = { sitting: { ...fresh, slot: '' }, generation: 0, held: false, failure };
        if (failure !== 'newer')
            return nothing;
        return database
            .run('readonly', async (transaction) => {
            const sitting = parseSitting(await transaction.objectStore('meta').get(''));
            return sitting ? { sitting, ...(await lookInto(transaction, sitting.slot)), failure } : nothing;
        })
            .catch(() => nothing);
    }
}
async function lookInto(transaction, slot) {
    const range = slotRange(slot);
    const entries = await transaction.objectStore('entries').count(range);
    const drafts = await transaction.objectStore('drafts').count(range);
    return { generation: await generationOf(transaction, slot), held: entries + drafts > 0 };
}
async function takeOver(transaction, piece, current) {
    const slot = piece.slot || current;
    if (piece.slot && piece.generation < (await generationOf(transaction, slot)))
        return;
    const json = piece.text ? fromJson(piece.text) : undefined;
    const parsed = parseEntry(json);
    if (piece.kind === 'entry' && parsed.ok)
        await putEntries(transaction, slot, [parsed.value]);
    else if (piece.kind === 'entry')
        await transaction.objectStore('quarantine').put(piece.text, [slot, piece.name]);
    else if (json === undefined)
        await transaction.objectStore('drafts').delete([slot, piece.name]);
    else
        await transaction.objectStore('drafts').put(json, [slot, piece.name]);
}
function fromJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function newSitting({ now, shared }) {
    const id = () => uuidV7(now(), crypto.getRandomValues(new Uint8Array(10)));
    return { slot: id(), sitting: id(), last: now(), shared, away: [] };
}
function openChannel(record, hear) {
    try {
        const channel = new BroadcastChannel(`competency-widgets/${record}`);
        channel.onmessage = ({ data }) => {
            if (typeof data === 'object' && data !== null)
                hear(data);
        };
        return channel;
    }
    catch {
        return undefined;
    }
}
function say(channel, message) {
    try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has no other origin
        channel?.postMessage(message);
    }
    catch {
        // It is closed: whoever listens looks for themselves when they are back.
    }
}
/** Whether another tab is in this sitting. */
function isElsewhere(record, sitting, wait) {
    return new Promise((resolve) => {
        const done = (answer) => {
            clearTimeout(timer);
            channel?.close();
            resolve(answer);
        };
        const timer = setTimeout(() => done(false), wait);
        const channel = openChannel(record, ({ held }) => {
            if (held === sitting)
                done(true);
        });
        if (channel)
            say(channel, { ask: sitting });
        else
            done(false);
    });
}
class OpenRecord {
    #place;
    #channel;
    #closed = new AbortController();
    constructor(place, sitting, generation, failure, welcome) {
        const { database, journal, now, retryAfter } = place;
        this.#place = place;
        this.failure = failure;
        this.welcome = welcome;
        this.store = new BrowserEntries({
            database,
            journal,
            sitting,
            generation,
            unavailable: failure,
            now,
            retryAfter,
            send: (message) => this.#send(message),
        });
        this.#listen();
        if (welcome.kind === 'go')
            this.keepGoing();
    }
    get slot() {
        return this.store.sitting.slot;
    }
    keepGoing() {
        this.welcome = { kind: 'go' };
        this.#place.journal.tabSitting = this.store.sitting.sitting;
        void this.store.claim();
    }
    async startFresh() {
        const { database, shared } = this.#place;
        const { left: _, ...before } = this.store.sitting;
        const { slot, away, shared: wasShared } = before;
        this.close();
        const next = {
            ...newSitting(this.#place),
            away: shared && wasShared ? [...away, slot] : away,
            // Where computers are shared, the work of a sitting is nobody else's to open.
            ...(!shared && !wasShared && { left: before }),
        };
        let { failure } = this;
        if (!failure) {
            try {
                await database.run('readwrite', (transaction) => transaction.objectStore('meta').put(next, ''));
            }
            catch (error) {
                failure = error instanceof StoreError ? error.reason : 'unknown';
            }
        }
        return new OpenRecord(this.#place, failure ? { ...next, slot: '' } : next, 0, failure, { kind: 'go' });
    }
    get left() {
        return this.store.sitting.left?.last;
    }
    async goBack() {
        const { database, now } = this.#place;
        const { left } = this.store.sitting;
        if (!left)
            return this;
        const sitting = { ...left, last: now() };
        try {
            const generation = await database.run('readwrite', async (transaction) => {
                await transaction.objectStore('meta').put(sitting, '');
                return generationOf(transaction, left.slot);
            });
            this.close();
            return new OpenRecord(this.#place, sitting, generation, undefined, { kind: 'go' });
        }
        catch {
            // It stays where it is, and can be tried again.
            return this;
        }
    }
    async checkSitting() {
        const { database, now } = this.#place;
        const { sitting, last } = this.store.sitting;
        const there = await database
            .run('readonly', (transaction) => transaction.objectStore('meta').get(''))
            .then(parseSitting)
            .catch(() => undefined);
        const others = there !== undefined && there.sitting !== sitting;
        const since = Math.max(last, there && !others ? there.last : 0);
        if (others || now() - since >= awayAfter)
            this.welcome = { kind: 'ask', since };
        else
            this.store.touch();
        return this.welcome;
    }
    close() {
        this.store.leave();
        this.store.close();
        this.#closed.abort();
        this.#sleep();
    }
    #send(message) {
        say(this.#channel, message);
    }
    #hear({ slot, generation, entries, ask }) {
        const { sitting } = this.store.sitting;
        if (ask !== undefined && ask === sitting && this.welcome.kind === 'go')
            this.#send({ held: sitting });
        if (typeof slot === 'string' && typeof generation === 'number' && Array.isArray(entries)) {
            this.store.hear({ slot, generation, entries });
        }
    }
    #wake() {
        this.#channel ??= openChannel(this.#place.record, (message) => this.#hear(message));
    }
    #sleep() {
        this.#channel?.close();
        this.#channel = undefined;
        this.#place.database.close();
    }
    #listen() {
        const { signal } = this.#closed;
        this.#wake();
        const comeBack = () => {
            this.#wake();
            void this.store.comeBack();
        };
        globalThis.document?.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? this.store.leave() : comeBack()), { signal });
        // An open connection can keep a page from being kept for the back button; a page that is kept wakes up by `pageshow`.
        const leave = () => {
            this.store.leave();
            this.#sleep();
        };
        globalThis.addEventListener?.('pagehide', leave, { signal });
        globalThis.addEventListener?.('pageshow', ({ persisted }) => persisted && comeBack(), { signal });
    }
}
//# sourceMappingURL=browser-store.js.map