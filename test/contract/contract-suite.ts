// What every tag must do: each check takes a contract and throws when the tag violates it.

import { expect, nextFrame } from '@open-wc/testing';
import { misfits, shownElements, smallTargets } from '../support/layout.js';
import { watchListening } from '../support/listening.js';
import { waitUntil } from '../support/wait.js';
import { inside, isShown, parts, wordsOf } from '../support/widget.js';
import type { Widget } from '../support/widget.js';
import { make, onPage, val } from './contract.js';
import type { Contract, ContractDefinition } from './contract.js';
import { visits } from './visits.js';
import type { Visit } from './visits.js';

type Check = (contract: Contract) => Promise<void>;

/** Runs part of a check, and fails on errors in it or caused by it. */
export async function withoutErrors<T>(work: () => Promise<T>): Promise<T> {
  const errors: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => {
    errors.push('reason' in event ? event.reason : event.error);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('error', note, true);
  window.addEventListener('unhandledrejection', note, true);
  let result: T;
  try {
    result = await work();
  } finally {
    // An unhandled rejection is reported after the task it came from.
    await new Promise((resolve) => setTimeout(resolve, 1));
    window.removeEventListener('error', note, true);
    window.removeEventListener('unhandledrejection', note, true);
  }
  expect(errors.map(String), 'errors').to.deep.equal([]);
  return result;
}

/** The HTML that a widget renders, without Lit's markers. */
export function drawing(element: Element): string {
  return (element.shadowRoot?.innerHTML ?? '').replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
}

function definitionsOf({ definitions, tag }: Contract): { first: ContractDefinition; second: ContractDefinition } {
  if (!definitions) throw new Error(`<${tag}> takes no definition.`);
  return definitions;
}

function expectWords(element: Element, expected: string, when = ''): void {
  const words = wordsOf(element.shadowRoot);
  if (!words.includes(expected)) throw new Error(`${when} “${expected}” is not shown, but “${words.slice(0, 200)} …”`);
}

async function put(contract: Contract, place: Element, element = make(contract)): Promise<Widget> {
  place.append(element);
  await contract.drawn(element);
  return element;
}

const checks: Record<string, Check> = {
  'can be constructed without a definition': (contract) =>
    withoutErrors(() =>
      onPage(async (place) => {
        const bare = new contract.element();
        expect(bare.localName).to.equal(contract.tag);
        expect(bare.childNodes.length, 'children').to.equal(0);
        place.append(bare);
        place.insertAdjacentHTML('beforeend', `<${contract.tag}></${contract.tag}>`);
        for (const element of place.children) await ('updateComplete' in element && element.updateComplete);
      }),
    ),

  'adds no attribute to itself': (contract) =>
    onPage(async (place) => {
      const element = document.createElement(contract.tag) as Widget;
      expect(element.getAttributeNames(), 'when constructed').to.deep.equal([]);
      place.append(element);
      await contract.drawn(element);
      expect(element.getAttributeNames(), 'when drawn').to.deep.equal([]);
    }),

  'clones with its attributes and children': (contract) =>
    onPage(async (place) => {
      const element = document.createElement(contract.tag) as Widget;
      contract.prepare(element);
      if (contract.definitions) element.append(json(contract.definitions.first.definition));
      await put(contract, place, element);
      for (const copy of [element.cloneNode(true), document.importNode(element, true)]) {
        if (!(copy instanceof HTMLElement)) throw new Error('A clone is no element.');
        await put(contract, place, copy as Widget);
        expect(drawing(copy)).to.equal(drawing(element));
      }
      // Properties are not cloned; setting them on the clone shows the same.
      if (!contract.definitions) return;
      const config = await put(contract, place);
      const copy = config.cloneNode(true) as Widget;
      contract.prepare(copy);
      copy.definition = contract.definitions.first.definition;
      await put(contract, place, copy);
      expect(drawing(copy)).to.equal(drawing(config));
    }),

  'keeps its content and state when it is moved': (contract) =>
    onPage(async (place) => {
      place.innerHTML = '<div></div><div></div>';
      const [from, to] = place.children;
      if (!from || !to) return;
      const element = await put(contract, from);
      await contract.choose?.(element, val(contract, 1));
      const before = drawing(element);
      const { value } = element;
      for (const target of [to, from]) {
        target.append(element);
        await contract.drawn(element);
        expect(drawing(element), 'append').to.equal(before);
        expect(element.value).to.equal(value);
        if (contract.choose) expect(inside(element, ':checked').map(valueOf)).to.deep.equal([val(contract, 1)]);
      }
      // WebKit does not support moveBefore.
      if (!('moveBefore' in to) || typeof to.moveBefore !== 'function') return;
      const control = inside(element, 'input, button, summary').find(isShown);
      control?.focus();
      to.moveBefore(element, null);
      await contract.drawn(element);
      expect(drawing(element), 'moveBefore').to.equal(before);
      expect(element.value).to.equal(value);
      expect(element.shadowRoot?.activeElement, 'focus').to.equal(control);
    }),

  'keeps its styles in another document': (contract) =>
    onPage(async (place) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'inline-size: 100%; block-size: 600px; border: 0';
      place.append(frame);
      const other = frame.contentDocument;
      if (!other) throw new Error('no document in the frame');
      other.documentElement.lang = document.documentElement.lang;
      for (const drawnBefore of [true, false]) {
        const here = await put(contract, place);
        const look = lookOf(here);
        expect(look.length).to.be.greaterThan(0);
        const moved = drawnBefore ? here : make(contract);
        await withoutErrors(async () => {
          other.body.append(moved);
          await contract.drawn(moved);
        });
        expect(lookOf(moved), drawnBefore ? 'drawn before' : 'drawn there first').to.deep.equal(look);
        if (contract.definitions) {
          moved.definition = contract.definitions.second.definition;
          await contract.drawn(moved);
          expectWords(moved, contract.definitions.second.words);
        }
        moved.remove();
        here.remove();
      }
    }),

  'shows the same when properties are set before or after it is connected': (contract) =>
    onPage(async (place) => {
      const before = await put(contract, place);
      const after = document.createElement(contract.tag) as Widget;
      place.append(after);
      await after.updateComplete;
      contract.prepare(after);
      if (contract.definitions) after.definition = contract.definitions.first.definition;
      await contract.drawn(after);
      expect(drawing(after)).to.equal(drawing(before));
    }),

  'uses properties that were set before it was defined': (contract) =>
    onPage(async (place) => {
      const late = `late-${crypto.randomUUID()}`;
      const config = await put(contract, place);
      const waiting = document.createElement(late) as Widget;
      contract.prepare(waiting);
      if (contract.definitions) waiting.definition = contract.definitions.first.definition;
      const withChild = document.createElement(late) as Widget;
      contract.prepare(withChild);
      if (contract.definitions) withChild.append(json(contract.definitions.first.definition));
      place.append(waiting, withChild);
      customElements.define(late, class extends contract.element {});
      for (const element of [waiting, withChild]) {
        await contract.drawn(element);
        expect(drawing(element)).to.equal(drawing(config));
      }
    }),

  'removes all its listeners and observers': (contract) =>
    onPage(async (place) => {
      place.innerHTML = '<div></div><div></div>';
      const watch = watchListening();
      try {
        const element = await put(contract, place);
        const before = watch.outside(place);
        for (let move = 1; move <= 1000; move++) {
          place.children[move % 2]?.append(element);
          if (move % 100 === 0) await element.updateComplete;
        }
        await contract.drawn(element);
        expect(moreOf(watch.outside(place), before, 500), 'after 1,000 moves').to.deep.equal([]);
        for (let count = 0; count < 200; count++) {
          const copy = element.cloneNode(true) as Widget;
          if (contract.definitions) copy.definition = contract.definitions.first.definition;
          place.append(copy);
          await copy.updateComplete;
          copy.remove();
        }
        expect(moreOf(watch.outside(place), before, 100), 'after 200 that came and went').to.deep.equal([]);
      } finally {
        watch.stop();
      }
    }),

  'disappears with the hidden attribute': (contract) =>
    onPage(async (place) => {
      const element = await put(contract, place);
      expect(isShown(element), 'before').to.equal(true);
      element.hidden = true;
      expect(isShown(element), 'hidden').to.equal(false);
      element.hidden = false;
      expect(isShown(element), 'after').to.equal(true);
    }),

  'fires no event when the page sets a property': (contract) =>
    onPage(async (place) => {
      const element = await put(contract, place);
      const fired = firedBy(element);
      if (contract.definitions) {
        element.definition = contract.definitions.second.definition;
        await contract.drawn(element);
        element.definition = contract.definitions.first.definition;
        await contract.drawn(element);
      }
      if (contract.isForm) {
        element.value = val(contract, 1);
        element.setAttribute('value', val(contract, 2));
        element.required = true;
        element.disabled = true;
        await contract.drawn(element);
        element.disabled = false;
      }
      element.viewer = 'family';
      await contract.drawn(element);
      expect(fired()).to.deep.equal([]);
    }),

  'matches its manifest': async (contract) => {
    const { attributes, members, events, cssParts, cssProperties, cssStates } = await manifestOf(contract.described);
    const seen = { parts: new Set<string>(), states: new Set<string>(), events: new Set<string>() };
    for (const [state, { bring }] of Object.entries(contract.states)) {
      await onPage(async (place) => {
        const states = watchStates();
        try {
          const element = await put(contract, place);
          const fired = firedBy(element);
          await bring?.(element);
          await contract.drawn(element);
          fired().forEach((type) => seen.events.add(type));
          for (const one of inside(element, '[part]')) one.part.forEach((part) => seen.parts.add(part));
          for (const { name } of cssStates) {
            if (element.matches(`:state(${name})`)) seen.states.add(name);
          }
          states.added().forEach((added) => seen.states.add(added));
          expect(
            members.map(({ name }) => name).filter((name) => !(name in element)),
            `members, ${state}`,
          ).to.deep.equal([]);
        } finally {
          states.stop();
        }
      });
    }
    const named = (list: readonly { name: string }[]) => list.map(({ name }) => name).sort();
    expect([...seen.parts].sort(), 'parts').to.deep.equal(named(cssParts));
    expect([...seen.states].sort(), 'states').to.deep.equal(named(cssStates));
    expect([...seen.events].sort(), 'events').to.deep.equal(named(events));
    const { observedAttributes, elementProperties, elementStyles } = contract.element as unknown as LitClass;
    expect([...new Set(observedAttributes)].sort(), 'attributes').to.deep.equal(named(attributes));
    const undescribed = [...elementProperties].filter(
      ([name, { state }]) => !state && !named(members).includes(String(name)),
    );
    expect(undescribed, 'properties').to.deep.equal([]);
    const css = elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n');
    expect(
      named(cssProperties).filter((name) => !css.includes(`var(${name}`)),
      'css properties',
    ).to.deep.equal([]);
  },

  'registers no tag when its class is imported': async (contract) =>
    onPage(async (place) => {
      const frame = document.createElement('iframe');
      place.append(frame);
      const inner = frame.contentWindow as (Window & typeof globalThis) | null;
      if (!inner) throw new Error('no window in the frame');
      const registered: string[] = [];
      inner.customElements.define = (tag: string) => void registered.push(tag);
      const script = inner.document.createElement('script');
      script.type = 'module';
      const loaded = new Promise((resolve, reject) => {
        script.onload = resolve;
        script.onerror = () => reject(new Error(`${contract.module} could not be loaded.`));
      });
      script.src = contract.module;
      inner.document.body.append(script);
      await loaded;
      expect(registered).to.deep.equal([]);
    }),

  'uses the text spacing that a reader sets': (contract) =>
    onPage(async (place) => {
      place.style.cssText = 'line-height: 3; letter-spacing: 5px; word-spacing: 7px';
      const element = await put(contract, place);
      for (const control of shownElements(element).filter((one) => one.matches('p, button, summary'))) {
        const { letterSpacing, wordSpacing } = getComputedStyle(control);
        expect([letterSpacing, wordSpacing], control.outerHTML.slice(0, 60)).to.deep.equal(['5px', '7px']);
      }
    }),

  'stays readable under the style sheets of a hostile page': async (contract) => {
    for (const sheet of hostileSheets) {
      await onPage(async (place) => {
        const style = document.createElement('style');
        style.textContent = sheet;
        document.head.append(style);
        try {
          const element = await put(contract, place);
          const block = inside(element, '[part]').find(isShown);
          if (!block) throw new Error('nothing is shown');
          const look = getComputedStyle(block);
          expect(parseFloat(look.fontSize), sheet).to.be.at.least(contract.isForm ? 16 : 13);
          expect(look.pointerEvents, sheet).to.equal('auto');
          expect(look.textTransform, sheet).to.equal('none');
          expect(look.color, sheet).to.not.equal('rgb(255, 255, 255)');
        } finally {
          style.remove();
        }
      });
    }
  },
};

/** Rules that pages apply to all of their elements. */
const hostileSheets = [
  'html { font-size: 62.5% } body { font-size: 1rem }',
  'body { color: #fff; text-transform: uppercase; pointer-events: none }',
  '* { font-size: 9px; color: #fff; text-transform: uppercase; pointer-events: none }',
];

/** Only the height has to be 44 pixels, since a short label makes a narrow button. */
function isTallEnough(received: string): boolean {
  return Number(/by (\d+)$/.exec(received)?.[1]) >= 44;
}

const narrow = 'inline-size: 320px';

/** A look at whether everything fits in a place, with every disclosure open. */
function fitsIn(css: string, dir: 'ltr' | 'rtl' = 'ltr') {
  return async ({ element, place }: Visit): Promise<void> => {
    place.style.cssText = css;
    place.dir = dir;
    inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
    await nextFrame();
    expect(misfits(element, place)).to.deep.equal([]);
  };
}

/** The distances between the boxes of a widget and the side where lines begin. */
function edgesOf(element: Widget, place: HTMLElement): number[] {
  const room = place.getBoundingClientRect();
  // Text lines also start at the other side, but words keep the direction of their language, so compare boxes.
  return inside(element, '[part], fieldset, input, svg, ol')
    .filter((one) => isShown(one) && !one.parentElement?.closest('[dir]'))
    .map((one) => {
      const { left, right } = one.getBoundingClientRect();
      return Math.round(place.dir === 'ltr' ? left - room.left : room.right - right);
    });
}

/** The checks that depend on the width of letters. */
export const { checks: layoutChecks } = visits(
  {
    'has touch targets of 44 pixels': ({ element }) => {
      expect(smallTargets(element, 24), '24').to.deep.equal([]);
      const low = smallTargets(element, 44).filter((one) => !isTallEnough(one));
      expect(low, '44').to.deep.equal([]);
    },
    'fits 320 pixels, the width at a zoom of 400 %': fitsIn(narrow),
    'fits at a text size of 200 %': fitsIn('inline-size: 640px; font-size: 200%'),
    'fits 320 pixels with large text': fitsIn(`${narrow}; font-size: 150%`),
    'fits with the text spacing of WCAG 1.4.12': fitsIn(
      `${narrow}; line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em`,
    ),
    'fits and is mirrored from right to left': async (visit) => {
      const { element, place } = visit;
      await fitsIn('inline-size: 480px', 'rtl')(visit);
      const mirrored = edgesOf(element, place);
      place.dir = 'ltr';
      edgesOf(element, place).forEach((edge, index) => expect(mirrored[index]).to.be.closeTo(edge, 1));
    },
  },
  (place) => (place.style.cssText = narrow),
);

/** Checks for tags with a definition. */
const definitionChecks: Record<string, Check> = {
  'reports the problems of a bad definition, and shows what the author wrote': async (contract) => {
    for (const [what, { give, says }] of Object.entries(badDefinitions(contract))) {
      await onPage((place) =>
        withoutErrors(async () => {
          const element = document.createElement(contract.tag) as Widget;
          contract.prepare(element);
          const fallback = document.createElement('p');
          fallback.textContent = 'What the author wrote';
          element.append(fallback);
          give(element);
          place.append(element);
          await element.updateComplete;
          // One of the planted faults never reports it.
          await waitUntil(() => element.matches(':state(problem)'), `${what}: no problem was received`, 10_000);
          await element.updateComplete;
          const received = wordsOf(parts(element, 'base')[0]);
          expect(received.slice(0, 300), what).to.match(says).and.to.contain('This cannot be shown yet.');
          expect(isShown(fallback), `${what}: the fallback`).to.equal(true);
          expect(parts(element, 'level'), what).to.have.length(0);
          expect(inside(element, '[role="status"]').length, `${what}: received to who cannot see`).to.be.greaterThan(0);
          element.definition = definitionsOf(contract).first.definition;
          await contract.drawn(element);
          expectWords(element, definitionsOf(contract).first.words, `${what}, then a good one:`);
          expect(element.matches(':state(problem)'), `${what}, then a good one`).to.equal(false);
          expect(isShown(fallback), `${what}: the fallback, then a good one`).to.equal(false);
        }),
      );
    }
  },

  'never renders text as markup': (contract) =>
    onPage((place) =>
      withoutErrors(async () => {
        const { definition } = definitionsOf(contract).first;
        // Images fail late, so each run uses a different name.
        const attacked = `attacked-${crypto.randomUUID()}`;
        const markup = `<img src="x" onerror="globalThis['${attacked}'] = true"><script>globalThis['${attacked}'] = true</script>`;
        // Every text of the definition that is shown; ids and the names of choices have no space and no capital letter.
        const shown = wordsOf((await put(contract, place)).shadowRoot);
        const text = JSON.stringify(definition, (_, value: unknown) =>
          typeof value === 'string' && /[\sA-Z]/.test(value) && shown.includes(value.trim()) ? markup : value,
        );
        place.replaceChildren();
        const element = document.createElement(contract.tag) as Widget;
        contract.prepare(element);
        element.definition = JSON.parse(text);
        await put(contract, place, element);
        expectWords(element, markup);
        expect(inside(element, 'img, script')).to.deep.equal([]);
        await nextFrame();
        expect(Reflect.get(globalThis, attacked)).to.equal(undefined);
      }),
    ),

  'is not affected by a definition with prototype keys': (contract) =>
    onPage((place) =>
      withoutErrors(async () => {
        const { definition, words: expected } = definitionsOf(contract).first;
        const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},';
        const element = document.createElement(contract.tag) as Widget;
        contract.prepare(element);
        const text = JSON.stringify(definition).replaceAll('{"', `{${poison}"`);
        element.append(json(JSON.parse(text), text));
        await put(contract, place, element);
        expectWords(element, expected);
        expect(Reflect.get({}, 'polluted')).to.equal(undefined);
        expect(Reflect.get(element, 'polluted')).to.equal(undefined);
      }),
    ).finally(() => Reflect.deleteProperty(Object.prototype, 'polluted')),
};

interface Bad {
  readonly give: (element: Widget) => void;
  /** Text that the message must contain. */
  readonly says: RegExp;
}

/** Every error in the levels of an objective. */
function badLevels(
  objective: { readonly levels: readonly object[] },
  config: (changed: object) => Bad['give'],
): Record<string, Bad> {
  const [level] = objective.levels;
  const withLevels = (levels: readonly object[]) => config({ objective: { ...objective, levels } });
  const withLevel = (more: object) => withLevels([{ ...level, ...more }, ...objective.levels.slice(1)]);
  return {
    'no objective': { give: config({ objective: undefined }), says: /objective: This is missing/ },
    'one level': { give: withLevels([{ ...level }]), says: /at least two levels/ },
    'two levels with the same value': {
      give: withLevels([{ ...level }, { ...level }]),
      says: /Two levels have the value/,
    },
    'a value between the steps': { give: withLevel({ value: 0.3 }), says: /0\.3 is between the steps/ },
    'a level without a name': { give: withLevel({ label: ' ' }), says: /label: This needs words/ },
    'a script as a link': {
      give: withLevel({ exemplars: [{ title: 'Look', href: 'javascript:attacked=true' }] }),
      says: /href: Use a link that begins with https/,
    },
    'a script as a picture': {
      give: withLevel({ exemplars: [{ title: 'Look', image: { src: 'java\nscript:attacked=true', alt: '' } }] }),
      says: /src: Use a link/,
    },
    'a megabyte of text': { give: withLevel({ descriptor: 'x'.repeat(1_000_000) }), says: /too long/ },
  };
}

/** Every error in an author's input, made from a valid definition. */
function badDefinitions(contract: Contract): Record<string, Bad> {
  const { definition } = definitionsOf(contract).first;
  const { objective } = definition;
  const own = Object.entries(contract.bad ?? {}).map(([what, { change, says }]) => [
    what,
    { give: config(change), says },
  ]);
  function config(changed: object): Bad['give'] {
    return (element) => (element.definition = { ...definition, ...changed });
  }
  const blob = (text: string) => URL.createObjectURL(new Blob([text]));
  return {
    'invalid JSON': { give: (element) => element.append(json({}, '{"type": ')), says: /not JSON/ },
    'text as a definition': { give: (element) => (element.definition = 'a scale, please'), says: /not JSON/ },
    nothing: { give: (element) => (element.definition = null), says: /must be/ },
    'an unknown type': { give: config({ type: 'something-else' }), says: /“something-else” is not one of/ },
    ...(objective && badLevels(objective, config)),
    ...Object.fromEntries(own),
    'a megabyte of JSON': {
      give: (element) => element.append(json({}, `"${'x'.repeat(1_000_000)}"`)),
      says: /too long/,
    },
    'a URL without a file': {
      give: (element) => (element.src = '/no/such/file.json'),
      says: /could not be opened \(404\)/,
    },
    'a URL that is not JSON': {
      give: (element) => (element.src = blob('<!doctype html><p>Log in')),
      says: /not JSON/,
    },
    'a URL without a response': {
      give: (element) => (element.src = 'http://127.0.0.1:9/scale.json'),
      says: /could not be opened/,
    },
    'an invalid URL': { give: (element) => (element.src = 'http://'), says: /could not be opened/ },
  };
}

function json(value: unknown, text = JSON.stringify(value)): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

const valueOf = (element: Element) => (element instanceof HTMLInputElement ? element.value : '');

/**
 * Items that occur at least `many` times more often: opening a record late adds a few listeners to the page, a leak
 * adds one each time.
 */
function moreOf(now: readonly string[], before: readonly string[], many: number): string[] {
  const count = (list: readonly string[], one: string) => list.filter((other) => other === one).length;
  return [...new Set(now)].filter((one) => count(now, one) - count(before, one) >= many);
}

/** The computed styles of everything on the screen, which reveal a missing style sheet. */
function lookOf(element: Widget): string[] {
  element.style.contentVisibility = 'visible';
  const names = ['display', 'color', 'background-color', 'border-top-width', 'padding-top', 'font-size', 'font-weight'];
  return inside(element, '*')
    .filter((one) => !one.closest('svg'))
    .map((one) => {
      const look = one.ownerDocument.defaultView?.getComputedStyle(one);
      return `${one.localName} ${names.map((name) => look?.getPropertyValue(name)).join(' ')}`;
    });
}

/** Records the events that an element fires from now on, except the internal requests for a record. */
function firedBy(element: Element): () => string[] {
  const fired: string[] = [];
  const native = element.dispatchEvent.bind(element);
  element.dispatchEvent = (event) => {
    if (event.type !== 'context-request') fired.push(event.type);
    return native(event);
  };
  return () => fired;
}

/** Records every custom state that any element sets. */
function watchStates(): { added: () => string[]; stop: () => void } {
  const added: string[] = [];
  const native = CustomStateSet.prototype.add;
  CustomStateSet.prototype.add = function (state: string) {
    added.push(state);
    return native.call(this, state);
  };
  return { added: () => added, stop: () => (CustomStateSet.prototype.add = native) };
}

interface LitClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, { readonly state?: boolean }>;
  readonly elementStyles: readonly object[];
}

interface Described {
  readonly tagName: string;
  readonly attributes: readonly { name: string }[];
  readonly members: readonly { name: string }[];
  readonly events: readonly { name: string }[];
  readonly cssParts: readonly { name: string }[];
  readonly cssProperties: readonly { name: string }[];
  readonly cssStates: readonly { name: string }[];
}

async function manifestOf(tag: string): Promise<Described> {
  const answer = await fetch('/custom-elements.json');
  if (!answer.ok) throw new Error('There is no custom-elements.json; `npm run manifest` writes it.');
  const { modules }: { modules: { declarations: Described[] }[] } = await answer.json();
  const found = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json does not describe <${tag}>; \`npm run manifest\` updates it.`);
  const none = { attributes: [], members: [], events: [], cssParts: [], cssProperties: [], cssStates: [] };
  return { ...none, ...found };
}

/** The checks of a tag, by name. */
export function checksOf({ definitions }: Contract): Readonly<Record<string, Check>> {
  return { ...checks, ...layoutChecks, ...(definitions && definitionChecks) };
}
