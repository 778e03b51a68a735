// Tests whether everyone can use a tag: each check takes a contract and throws on a violation.

import { expect, nextFrame } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { accessible } from '../support/accessible.js';
import { isChromium, isWebKit } from '../support/engines.js';
import { press, pressTimes } from '../support/keys.js';
import { settings } from '../support/settings.js';
import { nodeText, accessibleNodes } from '../support/accessibility-tree.js';
import { inside, isShown, parts, wordsOf } from '../support/widget.js';
import type { Widget } from '../support/widget.js';
import type { Contract } from './contract.js';
import { visits } from './visits.js';

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

function put(place: HTMLElement, { lang, scheme, dir, width }: Setting): void {
  place.style.cssText = `color-scheme: ${scheme}; background: Canvas; inline-size: ${width}; max-inline-size: 100%`;
  place.dir = dir;
  place.lang = lang;
}

/** The page is English until a state is reached, since states are brought about by English words. */
const usually = (place: HTMLElement) => put(place, pairs[0] ?? setting('en', 'light', 'ltr', '1000px'));

/** The settings in which axe looks at a state. */
function settingsFor({ tag, described, states }: Contract, state: string): readonly Setting[] {
  if (settings.whole) return whole;
  // axe applies the same rules in every engine, so one engine goes through all settings of each state, and the others
  // through one setting of each, by turns. A tag with a planted fault, which another tag describes, is seen in all.
  if (isChromium || tag !== described) return pairs;
  const turn = Object.keys(states).indexOf(state) % pairs.length;
  return pairs.slice(turn, turn + 1);
}

/** What everyone is given, by name. */
const received = visits(
  {
    // Only Chromium's driver reports the computed roles and names in open shadow roots.
    ...(isChromium && {
      async tree({ contract, state }) {
        const nodes = await accessibleNodes();
        expect(nodes.filter(({ name }) => !name.trim()).map(nodeText), 'without a name').to.deep.equal([]);
        const { exposes } = contract.states[state] ?? {};
        if (exposes) expect(nodes.map(nodeText)).to.deep.equal(exposes);
      },
    }),
    async axe({ contract, state, element, place }) {
      for (const around of settingsFor(contract, state)) {
        put(place, around);
        await nextFrame();
        await element.updateComplete;
        await accessible(place).catch((error: Error) => {
          throw new Error(`${Object.values(around).join(', ')}: ${error.message}`);
        });
      }
    },
  },
  usually,
);

/** Runs axe in its settings, one after the other around the same element. */
export const axeIn = (contract: Contract, state: string) => received.check('axe', contract, state);

/** What assistive technology is given in a state must match the contract, and every control must have a name. */
export const namesEveryControl = (contract: Contract, state: string) => received.check('tree', contract, state);

/** What Tab meets in a state, forwards or backwards. */
interface TabWalk {
  readonly keys: string;
  /** The names of the controls that were met, and of those that should be; radio groups without a choice apart. */
  readonly met: readonly string[];
  readonly expected: readonly string[];
  readonly groupsMet: readonly string[];
  readonly groups: readonly string[];
  readonly isOut: boolean;
  /** The controls without a visible focus. */
  readonly unseen: readonly string[];
}

/** Two looks use the same walks, since each key takes a driver its time. */
const walks = new WeakMap<Widget, Promise<readonly TabWalk[]>>();

function walksOf(element: Widget): Promise<readonly TabWalk[]> {
  const known = walks.get(element) ?? walkThrough(element);
  walks.set(element, known);
  return known;
}

async function walkThrough(element: Widget): Promise<readonly TabWalk[]> {
  const both: TabWalk[] = [];
  for (const keys of [['Tab'], ['Shift', 'Tab']]) {
    const isBack = keys.length > 1;
    const stops = isBack ? stopsOf(element).toReversed() : stopsOf(element);
    const met: Element[] = [];
    const unseen: string[] = [];
    const isOut = await walk(element, keys, stops.length, (at) => {
      // Engines stop at the day, month and year of a date field.
      if (at !== met.at(-1) || !at.matches('[type="date"]')) met.push(at);
      if (!isBack) unseen.push(...focusProblems(element, at));
    });
    // Engines differ in which radio of an unchecked group they stop at, and WebKit stops at each one in a shadow root.
    const others = (list: readonly Element[]) => list.filter((one) => !isOpenRadio(one)).map(nameOf);
    const groups = (list: readonly Element[]) => list.filter(isOpenRadio).map((one) => one.name);
    both.push({
      keys: keys.join(' and '),
      met: others(met),
      expected: others(stops),
      groupsMet: isWebKit ? [...new Set(groups(met))] : groups(met),
      groups: groups(stops),
      isOut,
      unseen,
    });
  }
  return both;
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
export const { checks: keyboardChecks } = visits(
  {
    async 'can be traversed with Tab in reading order, forward and back'({ element }) {
      for (const { keys, met, expected, groupsMet, groups, isOut } of await walksOf(element)) {
        expect(met, keys).to.deep.equal(expected);
        expect(groupsMet, keys).to.have.members(groups);
        expect(isOut, `${keys}, is out in the end`).to.equal(true);
      }
    },

    async 'shows the focus and does not cover it'({ element }) {
      for (const { unseen, keys } of await walksOf(element)) expect(unseen.join('; '), keys).to.equal('');
    },

    async 'opens and closes disclosures and activates buttons by keyboard'({ element }) {
      // Firefox sends the keys of a disabled control nowhere.
      if (element.matches(':disabled')) return;
      const [disclosure] = inside<HTMLDetailsElement>(element, 'details').filter(isVisible);
      const summary = disclosure?.querySelector('summary');
      if (disclosure && summary) {
        const wasOpen = disclosure.open;
        summary.focus();
        await press('Enter');
        expect(disclosure.open, 'after Enter').to.equal(!wasOpen);
        await press(' ');
        expect(disclosure.open, 'after the space bar').to.equal(wasOpen);
      }
      const plain = inside(element, '[data-tool="plain"]').find(isVisible);
      if (!plain) return;
      plain.focus();
      const before = wordsOf(parts(element, 'levels')[0]);
      await press(' ');
      await element.updateComplete;
      expect(wordsOf(parts(element, 'levels')[0]) === before, 'nothing changed').to.equal(false);
      expect(element.shadowRoot?.activeElement, 'the focus stays').to.equal(
        inside(element, '[data-tool="plain"]').find(isVisible),
      );
    },
  },
  usually,
);

/** Checks that only run in Chromium, whose driver alone emulates these media features. */
export const { checks: mediaChecks } = visits(
  {
    'distinguishes the chosen level in forced colors': ({ element }) =>
      withMedia({ forcedColors: 'active' }, { forcedColors: 'none' }, () => {
        const levels = parts(element, 'level').filter(isShown);
        const isChosen = (level: Element) => level.querySelector(':checked') !== null;
        const looks = (list: readonly Element[]) => list.map((level) => getComputedStyle(level).borderTopWidth);
        const plain = looks(levels.filter((level) => !isChosen(level)));
        for (const look of looks(levels.filter(isChosen))) {
          expect(plain, 'the border of the chosen level').to.not.include(look);
          expect(parseFloat(look)).to.be.at.least(2);
        }
        for (const control of inside(element, 'button:not(.quiet)').filter(isShown)) {
          expect(parseFloat(getComputedStyle(control).borderTopWidth), nameOf(control)).to.be.at.least(1);
        }
      }),

    'does not animate with reduced motion': ({ element }) =>
      withMedia({ reducedMotion: 'reduce' }, { reducedMotion: 'no-preference' }, () => {
        for (const one of inside(element, '*')) {
          const { transitionDuration, transitionProperty, animationName } = getComputedStyle(one);
          const longest = Math.max(...transitionDuration.split(',').map(parseFloat));
          const isStill = longest === 0 || (transitionProperty === 'opacity' && longest <= 0.1);
          expect(isStill && animationName === 'none', `${nameOf(one)} moves`).to.equal(true);
        }
      }),

    'prints without buttons and with every level, the chosen one marked without color': ({ element }) =>
      withMedia({ media: 'print' }, { media: 'screen' }, () => {
        const pressed = inside(element, 'button, input[type="file"]').filter(isVisible);
        expect(pressed.map(nameOf).join(', ')).to.equal('');
        for (const level of parts(element, 'level')) {
          const isFolded = level.closest('details') && !level.closest('details')?.open;
          if (!isFolded) expect(isShown(level), nameOf(level)).to.equal(true);
        }
        for (const radio of inside<HTMLInputElement>(element, 'input[type="radio"]').filter(isShown)) {
          // Browsers do not print backgrounds, so a custom dot would be invisible.
          expect(getComputedStyle(radio).appearance, radio.value).to.not.equal('none');
        }
      }),
  },
  usually,
);

/**
 * Presses keys from one side of an element until the focus is on the other side, where further keys do nothing, and
 * returns whether it gets there. It presses as often as the element has stops, then a few times at once.
 */
async function walk(
  element: Widget,
  keys: readonly string[],
  stops: number,
  visit: (at: Element) => void,
): Promise<boolean> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  before.textContent = 'Before';
  after.textContent = 'After';
  element.before(before);
  element.after(after);
  const [from, to] = keys.length > 1 ? [after, before] : [before, after];
  const isOut = () => document.activeElement === to;
  // WebKit fires no focusin for a date field, and has another name for Tab with Shift.
  const note = ({ key }: KeyboardEvent) => {
    const at = key !== 'Shift' && element.shadowRoot?.activeElement;
    if (at) visit(at);
  };
  to.addEventListener('keydown', (event) => event.preventDefault());
  document.addEventListener('keyup', note, true);
  try {
    from.focus();
    const most = 2 * inside(element, 'button, summary, input, textarea, select, a').length;
    await pressTimes(stops + 1, ...keys);
    for (let pressed = stops + 1; pressed <= most && !isOut(); pressed += 3) await pressTimes(3, ...keys);
    return isOut();
  } finally {
    document.removeEventListener('keyup', note, true);
    before.remove();
    after.remove();
  }
}

type Media = Parameters<typeof emulateMedia>[0];

async function withMedia(media: Media, usual: Media, work: () => void): Promise<void> {
  await emulateMedia(media);
  try {
    work();
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
