// Tests whether everyone can use a tag: each check takes a contract and throws on a violation.

import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { accessible } from '../support/accessible.js';
import { isChromium, isWebKit } from '../support/engines.js';
import { press } from '../support/keys.js';
import { settings } from '../support/settings.js';
import { nodeText, accessibleNodes } from '../support/accessibility-tree.js';
import { inside, isShown, parts, wordsOf } from '../support/widget.js';
import type { Widget } from '../support/widget.js';
import { onPage } from './contract-suite.js';
import { make } from './contract.js';
import type { Contract, State } from './contract.js';

type Check = (contract: Contract) => Promise<void>;

/** The settings around a widget: language, color scheme, direction and width. */
interface Setting {
  readonly lang: 'en' | 'es';
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly width: '1000px' | '320px';
}

const setting = (lang: 'en' | 'es', scheme: 'light' | 'dark', dir: 'ltr' | 'rtl', width: '1000px' | '320px') =>
  ({ lang, scheme, dir, width }) as const;

/** Five settings that contain every pair of values at least once. */
const pairs: readonly Setting[] = [
  setting('en', 'light', 'ltr', '1000px'),
  setting('en', 'dark', 'rtl', '320px'),
  setting('es', 'light', 'rtl', '320px'),
  setting('es', 'dark', 'ltr', '320px'),
  setting('es', 'dark', 'rtl', '1000px'),
];

const whole: readonly Setting[] = (['en', 'es'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['ltr', 'rtl'] as const).flatMap((dir) =>
      (['1000px', '320px'] as const).map((width) => setting(lang, scheme, dir, width)),
    ),
  ),
);

/** Runs a piece of a check on an element in a state, where the page is English, light and wide. */
export function inState(
  contract: Contract,
  { bring }: State,
  work: (element: Widget, place: HTMLElement) => Promise<void>,
): Promise<void> {
  return onPage(async (place) => {
    const element = make(contract);
    // The page is English until the state is reached, since states are brought about by English words.
    put(place, pairs[0] ?? setting('en', 'light', 'ltr', '1000px'));
    place.append(element);
    element.style.contentVisibility = 'visible';
    await contract.drawn(element);
    await bring?.(element);
    await contract.drawn(element);
    await work(element, place);
  });
}

function put(place: HTMLElement, { lang, scheme, dir, width }: Setting): void {
  place.style.cssText = `color-scheme: ${scheme}; background: Canvas; inline-size: ${width}; max-inline-size: 100%`;
  place.dir = dir;
  place.lang = lang;
}

async function inEveryState(
  contract: Contract,
  work: (element: Widget, state: string) => Promise<void>,
): Promise<void> {
  for (const [name, state] of Object.entries(contract.states)) {
    await inState(contract, state, (element) => work(element, name));
  }
}

/** The settings in which axe looks at the state with this place in a contract; all for a state of none. */
function settingsFor(place: number): readonly Setting[] {
  if (settings.whole) return whole;
  // axe applies the same rules in every engine, so one engine goes through all settings of each state, and the others through
  // one setting of each, by turns.
  return isChromium || place < 0 ? pairs : pairs.slice(place % pairs.length, (place % pairs.length) + 1);
}

/** Runs axe in its settings, one after the other around the same element. */
export function axeIn(contract: Contract, state: State): Promise<void> {
  const settingsHere = settingsFor(Object.values(contract.states).indexOf(state));
  return inState(contract, state, async (element, place) => {
    for (const around of settingsHere) {
      put(place, around);
      await nextFrame();
      await element.updateComplete;
      await accessible(place).catch((error: Error) => {
        throw new Error(`${Object.values(around).join(', ')}: ${error.message}`);
      });
    }
  });
}

/** What assistive technology is given in a state must match the contract, and every control must have a name. */
export function namesEveryControl(contract: Contract, state: State): Promise<void> {
  return inState(contract, state, async () => {
    const received = await accessibleNodes();
    expect(received.filter(({ name }) => !name.trim()).map(nodeText), 'without a name').to.deep.equal([]);
    if (state.exposes) expect(received.map(nodeText)).to.deep.equal(state.exposes);
  });
}

/** What Tab meets in a state, forwards and backwards. */
interface TabWalk {
  readonly when: string;
  /** The names of the controls that were met, and of those that should be; radio groups without a choice apart. */
  readonly met: readonly string[];
  readonly expected: readonly string[];
  readonly groupsMet: readonly string[];
  readonly groups: readonly string[];
  readonly isOut: boolean;
  /** The controls without a visible focus. */
  readonly unseen: readonly string[];
}

/** Two checks look at the same walks, and each key takes a driver its time. */
const walks = new WeakMap<Contract, Promise<readonly TabWalk[]>>();

function walksOf(contract: Contract): Promise<readonly TabWalk[]> {
  const known = walks.get(contract) ?? walkThrough(contract);
  walks.set(contract, known);
  return known;
}

async function walkThrough(contract: Contract): Promise<readonly TabWalk[]> {
  const all: TabWalk[] = [];
  await inEveryState(contract, async (element, state) => {
    for (const keys of [['Tab'], ['Shift', 'Tab']]) {
      const isBack = keys.length > 1;
      const stops = isBack ? stopsOf(element).toReversed() : stopsOf(element);
      const met: Element[] = [];
      const unseen: string[] = [];
      const isOut = await walk(element, keys, (at) => {
        // Engines stop at the day, month and year of a date field.
        if (at !== met.at(-1) || !at.matches('[type="date"]')) met.push(at);
        if (!isBack) unseen.push(...focusProblems(element, at));
      });
      // Engines differ in which radio of an unchecked group they stop at, and WebKit stops at each one in a shadow root.
      const others = (list: readonly Element[]) => list.filter((one) => !isOpenRadio(one)).map(nameOf);
      const groups = (list: readonly Element[]) => list.filter(isOpenRadio).map((one) => one.name);
      all.push({
        when: `${state}, ${keys.join(' and ')}`,
        met: others(met),
        expected: others(stops),
        groupsMet: isWebKit ? [...new Set(groups(met))] : groups(met),
        groups: groups(stops),
        isOut,
        unseen,
      });
    }
  });
  return all;
}

/** Why a person does not see that a control has the focus. */
function focusProblems(element: Widget, control: Element): string[] {
  const isOutlined = [control, ...ancestorsOf(control)].some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  control.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = control.getBoundingClientRect();
  const hit = element.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
  const isHit = control.contains(hit ?? null) || hit?.closest('label')?.contains(control) === true;
  return [
    ...(isOutlined ? [] : [`${nameOf(control)} is not outlined`]),
    ...(isHit ? [] : [`${nameOf(control)} is covered by ${hit ? nameOf(hit) : 'nothing'}`]),
  ];
}

/** Checks that work in every engine. */
export const keyboardChecks: Readonly<Record<string, Check>> = {
  'can be traversed with Tab in reading order, forward and back': async (contract) => {
    for (const { when, met, expected, groupsMet, groups, isOut } of await walksOf(contract)) {
      expect(met, when).to.deep.equal(expected);
      expect(groupsMet, when).to.have.members(groups);
      expect(isOut, `${when}, is out in the end`).to.equal(true);
    }
  },

  'shows the focus and does not cover it': async (contract) => {
    for (const { when, unseen } of await walksOf(contract)) expect(unseen.join('; '), when).to.equal('');
  },

  'opens and closes disclosures and activates buttons by keyboard': (contract) =>
    inEveryState(contract, async (element, state) => {
      // Firefox sends the keys of a disabled control nowhere.
      if (element.matches(':disabled')) return;
      const [disclosure] = inside<HTMLDetailsElement>(element, 'details').filter(isVisible);
      const summary = disclosure?.querySelector('summary');
      if (disclosure && summary) {
        const wasOpen = disclosure.open;
        summary.focus();
        await press('Enter');
        expect(disclosure.open, state).to.equal(!wasOpen);
        await press(' ');
        expect(disclosure.open, state).to.equal(wasOpen);
      }
      const plain = inside(element, '[data-tool="plain"]').find(isVisible);
      if (!plain) return;
      plain.focus();
      const before = wordsOf(parts(element, 'levels')[0]);
      await press(' ');
      await element.updateComplete;
      expect(wordsOf(parts(element, 'levels')[0]) === before, `${state}: nothing changed`).to.equal(false);
      expect(element.shadowRoot?.activeElement, `${state}: the focus stays`).to.equal(
        inside(element, '[data-tool="plain"]').find(isVisible),
      );
    }),
};

/** Checks that only run in Chromium, whose driver alone emulates these media features. */
export const mediaChecks: Readonly<Record<string, Check>> = {
  'distinguishes the chosen level in forced colors': (contract) =>
    inEveryState(contract, (element, state) =>
      withMedia({ forcedColors: 'active' }, { forcedColors: 'none' }, async () => {
        const levels = parts(element, 'level').filter(isShown);
        const isChosen = (level: Element) => level.querySelector(':checked') !== null;
        const looks = (list: readonly Element[]) => list.map((level) => getComputedStyle(level).borderTopWidth);
        const plain = looks(levels.filter((level) => !isChosen(level)));
        for (const look of looks(levels.filter(isChosen))) {
          expect(plain, `${state}: the border of the chosen level`).to.not.include(look);
          expect(parseFloat(look), state).to.be.at.least(2);
        }
        for (const control of inside(element, 'button:not(.quiet)').filter(isShown)) {
          expect(parseFloat(getComputedStyle(control).borderTopWidth), nameOf(control)).to.be.at.least(1);
        }
      }),
    ),

  'does not animate with reduced motion': (contract) =>
    inEveryState(contract, (element, state) =>
      withMedia({ reducedMotion: 'reduce' }, { reducedMotion: 'no-preference' }, async () => {
        for (const one of inside(element, '*')) {
          const { transitionDuration, transitionProperty, animationName } = getComputedStyle(one);
          const longest = Math.max(...transitionDuration.split(',').map(parseFloat));
          const isStill = longest === 0 || (transitionProperty === 'opacity' && longest <= 0.1);
          expect(isStill && animationName === 'none', `${state}: ${nameOf(one)} moves`).to.equal(true);
        }
      }),
    ),

  'prints without buttons and with every level, the chosen one marked without color': (contract) =>
    inEveryState(contract, (element, state) =>
      withMedia({ media: 'print' }, { media: 'screen' }, async () => {
        const pressed = inside(element, 'button, input[type="file"]').filter(isVisible);
        expect(pressed.map(nameOf).join(', '), state).to.equal('');
        for (const level of parts(element, 'level')) {
          const isFolded = level.closest('details') && !level.closest('details')?.open;
          if (!isFolded) expect(isShown(level), `${state}: ${nameOf(level)}`).to.equal(true);
        }
        for (const radio of inside<HTMLInputElement>(element, 'input[type="radio"]').filter(isShown)) {
          // Browsers do not print backgrounds, so a custom dot would be invisible.
          expect(getComputedStyle(radio).appearance, `${state}: ${radio.value}`).to.not.equal('none');
        }
      }),
    ),
};

/** Presses keys from one side of an element until the focus is on the other side, and returns whether it gets there. */
async function walk(element: Widget, keys: readonly string[], visit: (at: Element) => void): Promise<boolean> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  before.textContent = 'Before';
  after.textContent = 'After';
  element.before(before);
  element.after(after);
  try {
    const [from, to] = keys.length > 1 ? [after, before] : [before, after];
    from.focus();
    const most = 2 * inside(element, 'button, summary, input, textarea, select, a').length;
    for (let step = 0; step <= most; step++) {
      await press(...keys);
      if (document.activeElement === to) return true;
      const at = element.shadowRoot?.activeElement;
      if (document.activeElement !== element || !at) return false;
      visit(at);
    }
    return false;
  } finally {
    before.remove();
    after.remove();
  }
}

type Media = Parameters<typeof emulateMedia>[0];

async function withMedia(media: Media, usual: Media, work: () => Promise<void>): Promise<void> {
  await emulateMedia(media);
  try {
    await work();
  } finally {
    await emulateMedia(usual);
  }
}

/** Every tab stop, in reading order; of a radio group the checked one, else the first. */
function stopsOf(element: Widget): HTMLElement[] {
  const all = inside(element, 'button, summary, input, textarea, select, a[href], [tabindex="0"]').filter(
    (one) => isVisible(one) && !one.matches(':disabled'),
  );
  return all.filter((one) => {
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    const group = all.filter((other) => other instanceof HTMLInputElement && other.name === one.name);
    return one === (group.find((other) => other.matches(':checked')) ?? group[0]);
  });
}

function isVisible(element: Element): boolean {
  return isShown(element) && element.checkVisibility({ visibilityProperty: true });
}

/** Whether it is a radio button of a group without a checked one. */
function isOpenRadio(element: Element): element is HTMLInputElement {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && !root.querySelector(`[name="${CSS.escape(element.name)}"]:checked`);
}

function ancestorsOf(element: Element): Element[] {
  const { parentElement } = element;
  return parentElement ? [parentElement, ...ancestorsOf(parentElement)] : [];
}

function nameOf(element: Element): string {
  const value = element instanceof HTMLInputElement ? ` ${element.name} ${element.value}` : '';
  return `<${element.localName}${value}> ${wordsOf(element).slice(0, 40)}`.trim();
}
