// Faults that are put into the product on purpose. The simulation must find each of them, or it would not find a real one.

/**
 * A replacement of source text, which must occur exactly once, the promises that it may break, and the groups of actions
 * (see trace.ts) without which it does nothing.
 * @typedef {{name: string, file: string, from: string, to: string, breaks: readonly string[], needs: readonly string[]}} Planted
 */

/** @type {readonly Planted[]} */
export const planted = [
  {
    name: 'a record that could not be read counts as empty',
    file: 'src/records/record-session.ts',
    from: 'this.isUnread = true;',
    to: 'this.isUnread = false;',
    breaks: ['found'],
    needs: ['slow'],
  },
  {
    name: 'a page does not notice that another one erased the work',
    file: 'src/records/browser-store/entries.ts',
    from: 'if (stored > generation) {',
    to: 'if (stored < 0) {',
    breaks: ['erased'],
    needs: ['erasing', 'messages', 'slow'],
  },
  {
    name: 'erasing that fails is said to be done',
    file: 'src/records/browser-store/entries.ts',
    from: '    } finally {\n      this.#sinceClear = undefined;',
    to: '    } catch {\n      this.#forget(this.#generation + 1);\n    } finally {\n      this.#sinceClear = undefined;',
    breaks: ['erased', 'kept', 'told'],
    needs: ['erasing'],
  },
  {
    name: 'half of an action is stored',
    file: 'src/records/browser-store/entries.ts',
    from: '() => putEntries(transaction, slot, entries),',
    to: '() => putEntries(transaction, slot, entries.slice(0, 2)),',
    breaks: ['whole'],
    needs: [],
  },
  {
    name: '“saved” is said before it is true',
    file: 'src/records/browser-store/entries.ts',
    from: 'if (this.#unavailable) for (const { saved }',
    to: 'for (const { saved }',
    breaks: ['told'],
    needs: [],
  },
  {
    name: 'no question after half an hour while another tab is open',
    file: 'src/records/browser-store/browser-store.ts',
    from: 'if (!isHeld || (isSame && isRecent))',
    to: 'if (!isHeld || isSame)',
    breaks: ['own'],
    needs: [],
  },
  {
    name: 'work that was put away is not listed',
    file: 'src/records/browser-store/browser-store.ts',
    from: 'others.delete(present);',
    to: 'others.clear();',
    breaks: ['reachable'],
    needs: ['questions'],
  },
  {
    name: 'work of a sitting that is over stays on a shared computer',
    file: 'src/records/browser-store/browser-store.ts',
    from: 'if (!shared || slot === except || !isAway(last, now())) continue;',
    to: "if (slot !== '') continue;",
    breaks: ['shared'],
    needs: [],
  },
  {
    name: 'a page that is left writes nothing to the journal',
    file: 'src/records/browser-store/entries.ts',
    from: 'this.#unsaved.writeJournal({ slot, shared, generation: this.#generation });',
    to: '',
    breaks: ['left'],
    needs: ['slow', 'full'],
  },
  {
    name: 'drafts are stored after 600 ms',
    file: 'src/records/session-drafts.ts',
    from: 'const draftDelayMs = 100;',
    to: 'const draftDelayMs = 600;',
    breaks: ['drafts'],
    needs: ['kills'],
  },
  {
    name: 'a failed write is never tried again',
    file: 'src/records/browser-store/entries.ts',
    from: 'this.#timer = setTimeout(() => void this.#sync(), retryDelay(this.#options.retryAfter, this.#failures));',
    to: 'void retryDelay;',
    breaks: ['heals'],
    needs: ['failing'],
  },
];

/**
 * Puts a fault into the product while it is bundled.
 * @param {Planted} fault
 * @param {string} root the folder of the project, ending in a slash
 * @returns {import('vite').Plugin & {readonly isPlanted: boolean}}
 */
export function plant({ file, from, to }, root) {
  let isPlanted = false;
  return {
    name: 'planted',
    enforce: 'pre',
    get isPlanted() {
      return isPlanted;
    },
    transform(code, id) {
      if (id.split('?')[0] !== root + file) return undefined;
      const parts = code.split(from);
      if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${from}`);
      isPlanted = true;
      return { code: parts.join(to), map: null };
    },
  };
}
