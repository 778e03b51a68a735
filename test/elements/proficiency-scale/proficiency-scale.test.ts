// Tests what a person perceives and does in <proficiency-scale>.

import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { emulateMedia } from '@web/test-runner-commands';
import type { Exemplar, Level } from '../../../src/core/objective.js';
import type { ProficiencyScaleDefinition } from '../../../src/elements/proficiency-scale/definition.js';
import '../../../src/elements/proficiency-scale/define.js';
import type { ProficiencyScaleElement } from '../../../src/elements/proficiency-scale/proficiency-scale.js';
import '../../../src/messages/es.js';
import { recordContext } from '../../../src/records/record-context.js';
import { RecordSession } from '../../../src/records/record-session.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { scales } from '../../../stories/samples/index.js';
import { isChromium } from '../../support/engines.js';
import { EntryMaker } from '../../support/entries.js';
import { press } from '../../support/keys.js';
import { useVoices } from '../../support/voices.js';
import type { Voices } from '../../support/voices.js';
import { waitUntil } from '../../support/wait.js';
import { button, inside, isShown, parts, pressButton, wordsOf } from '../../support/widget.js';

const { argumentWriting, cellTransport, collaborationContinuum, metNotYet, sudetenSources, zeroToFourHalves } = scales;

type Options = Partial<Pick<ProficiencyScaleElement, 'definition' | 'current' | 'target' | 'selectable' | 'viewer'>>;

async function scale(definition: unknown, config: Options = {}): Promise<ProficiencyScaleElement> {
  const element = await fixture<ProficiencyScaleElement>(html`<proficiency-scale></proficiency-scale>`);
  Object.assign(element, { definition, ...config });
  await element.updateComplete;
  return element;
}

const levelsOf = (element: Element) => parts(element, 'level');
const shownLevels = (element: Element) => levelsOf(element).filter(isShown);
/** The name of each level, without the second language. */
const names = (element: Element) => parts(element, 'label').map((label) => wordsOf(label.firstElementChild));
const next = (element: Element) => parts(element, 'next')[0];
const radios = (element: Element) => inside<HTMLInputElement>(element, 'input[type="radio"]');

function levelNamed(element: Element, name: string): HTMLElement {
  const found = levelsOf(element).find((level) => wordsOf(level).startsWith(name));
  if (!found) throw new Error(`No level “${name}” in ${names(element).join(', ')}.`);
  return found;
}

/** A sample with other members in its definition. */
const varied = (
  config: ProficiencyScaleDefinition,
  changes: Partial<ProficiencyScaleDefinition>,
): ProficiencyScaleDefinition => ({ ...config, ...changes });

/** A scale of three levels; the second has these members in addition. */
const withLevel = (more: Partial<Level>): ProficiencyScaleDefinition => ({
  type: 'proficiency-scale',
  objective: {
    id: 'o1',
    title: 'Testing',
    levels: [
      { value: 1, label: 'Low' },
      { value: 2, label: 'Middle', ...more },
      { value: 3, label: 'High' },
    ],
  },
});

const withExemplar = (exemplar: Exemplar) => withLevel({ exemplars: [exemplar] });

describe('the levels of <proficiency-scale>', () => {
  for (const [name, sample] of Object.entries(scales)) {
    it(`shows each level of ${name} with its number and its label`, async () => {
      const element = await scale(varied(sample, { order: 'ascending', languages: 'off' }));
      const expected = sample.objective.levels.map(
        ({ value, label }) => `${value} · ${typeof label === 'string' ? label : label['en']}`,
      );
      expect(names(element)).to.deep.equal(expected);
    });
  }

  it('shows a heading and the objective as "I can" above the levels', async () => {
    const element = await scale(argumentWriting);
    const words = wordsOf(parts(element, 'base')[0]);
    expect(words).to.match(/^What each level looks like I can write an argument/);
  });

  it('shows level 0 like the other levels', async () => {
    const element = await scale(zeroToFourHalves, { current: 0 });
    expect(names(element)[0]).to.equal('0 · Starting out');
    expect(wordsOf(levelNamed(element, '0 · '))).to.contain('You are here');
    expect(wordsOf(next(element))).to.contain('What 1 · With help takes');
  });

  it('shows null as not yet assessed, and not as 0', async () => {
    const element = await scale(varied(zeroToFourHalves, { current: null }));
    expect(wordsOf(parts(element, 'base')[0])).to.not.contain('You are here');
    expect(next(element)).to.equal(undefined);
  });

  it('shows what the author wrote about each level', async () => {
    const element = await scale(argumentWriting);
    for (const { value, descriptor, label } of argumentWriting.objective.levels) {
      expect(wordsOf(levelNamed(element, `${value} · ${label}`))).to.contain(descriptor);
    }
  });

  it('starts with the highest level when the author says so, also in reading order', async () => {
    const element = await scale(varied(argumentWriting, { order: 'descending' }), { selectable: true });
    expect(names(element).map((name) => name.slice(0, 1))).to.deep.equal(['4', '3', '2', '1']);
    expect(radios(element).map(({ value }) => value)).to.deep.equal(['4', '3', '2', '1']);
  });

  it('shows the levels in columns where there is room, otherwise stacked', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div><proficiency-scale .definition=${argumentWriting}></proficiency-scale></div>`,
    );
    const element = wrapper.querySelector('proficiency-scale')!;
    await element.updateComplete;
    const tops = () => new Set(levelsOf(element).map((level) => Math.round(level.getBoundingClientRect().top)));
    wrapper.style.inlineSize = '1100px';
    await waitUntil(() => tops().size === 1);
    wrapper.style.inlineSize = '320px';
    await waitUntil(() => tops().size === 4);
  });

  it('uses different words for a family', async () => {
    const element = await scale(argumentWriting, { viewer: 'family' });
    expect(wordsOf(parts(element, 'base')[0])).to.match(/^What each level means/);
  });
});

describe('the current level in <proficiency-scale>', () => {
  it('marks the current level and the goal with words and different shapes', async () => {
    const element = await scale(argumentWriting, { current: 2, target: 3 });
    const shapeBeside = (word: string) => {
      const label = inside(element, 'span').find((span) => span.textContent === word && isShown(span));
      return label?.parentElement?.querySelector('svg')?.innerHTML;
    };
    expect(wordsOf(levelNamed(element, '2 · '))).to.contain('You are here');
    expect(wordsOf(levelNamed(element, '3 · '))).to.contain('Goal');
    expect(wordsOf(parts(element, 'base')[0]).match(/You are here|\bGoal\b/g)).to.have.length(2);
    expect(shapeBeside('You are here')).to.be.a('string');
    expect(shapeBeside('Goal')).to.be.a('string').and.not.equal(shapeBeside('You are here'));
  });

  it('distinguishes levels by an icon that is fuller for higher levels', async () => {
    const element = await scale(argumentWriting);
    const filled = levelsOf(element).map((level) => level.querySelector('svg .on')?.getAttribute('d')?.length ?? 0);
    expect(filled).to.deep.equal([...new Set(filled)].sort((a, b) => a - b));
  });

  it('shows both marks at one level when the goal is reached', async () => {
    const element = await scale(argumentWriting, { current: 3, target: 3 });
    expect(wordsOf(levelNamed(element, '3 · ')))
      .to.contain('You are here')
      .and.to.contain('Goal');
  });

  it('uses the level and the goal of the definition, unless there are attributes', async () => {
    const element = await scale(collaborationContinuum);
    expect(wordsOf(levelNamed(element, '1 · '))).to.contain('You are here');
    expect(wordsOf(levelNamed(element, '2 · '))).to.contain('Goal');
    element.setAttribute('current', '2');
    element.setAttribute('target', '3');
    await element.updateComplete;
    expect(wordsOf(levelNamed(element, '2 · '))).to.contain('You are here');
    expect(wordsOf(levelNamed(element, '3 · '))).to.contain('Goal');
  });

  it('uses those of the record around it, and follows changes', async () => {
    const maker = new EntryMaker();
    const about = argumentWriting.objective.id;
    const store = createMemoryStore();
    await store.add([maker.rate(1, { about })]);
    const session = new RecordSession('test', async () => ({
      store,
      welcome: { kind: 'go' },
      keepGoing: () => {},
      startFresh: () => Promise.reject(new Error('not asked')),
    }));
    const around = await fixture<HTMLElement>(html`<div></div>`);
    new ContextProvider(around, { context: recordContext, initialValue: session });
    const element = document.createElement('proficiency-scale');
    element.definition = argumentWriting;
    around.append(element);
    await waitUntil(() => element.shadowRoot && wordsOf(parts(element, 'base')[0]).includes('You are here'));
    expect(wordsOf(levelNamed(element, '1 · '))).to.contain('You are here');

    const goal = maker.make({ kind: 'goal-set', by: 'learner', about: 'g1', objective: about, from: 2, target: 4 });
    await session.add([maker.rate(2, { about }), maker.rate(3, { about, by: 'teacher' }), goal]);
    await element.updateComplete;
    expect(wordsOf(levelNamed(element, '2 · '))).to.contain('You are here');
    expect(wordsOf(levelNamed(element, '1 · '))).to.not.contain('You are here');
    expect(wordsOf(levelNamed(element, '4 · '))).to.contain('Goal');

    element.current = 4;
    await element.updateComplete;
    expect(wordsOf(levelNamed(element, '4 · '))).to.contain('You are here');
  });
});

describe('half points in <proficiency-scale>', () => {
  it('offers every selectable half point, described by its neighbors', async () => {
    const element = await scale(zeroToFourHalves, { selectable: true });
    expect(
      radios(element)
        .map(({ value }) => value)
        .join(),
    ).to.equal('0,0.5,1,1.5,2,2.5,3,3.5,4');
    expect(names(element)).to.include('2.5 · Between The basics and The goal');
  });

  it('shows the current half point in a read-only scale, and describes the next whole level', async () => {
    const element = await scale(zeroToFourHalves);
    expect(levelsOf(element)).to.have.length(5);
    element.current = 2.5;
    await element.updateComplete;
    expect(names(element)).to.have.length(6).and.to.include('2.5 · Between The basics and The goal');
    expect(wordsOf(levelNamed(element, '2.5 · '))).to.contain('You are here');
    expect(wordsOf(next(element))).to.contain('What 3 · The goal takes');
  });

  it('formats a half point as schools in the United States do, also in Spanish', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="es"><proficiency-scale .definition=${zeroToFourHalves} current="2.5"></proficiency-scale></div>`,
    );
    const element = place.querySelector('proficiency-scale')!;
    await element.updateComplete;
    expect(names(element)).to.include('2.5 · Entre The basics y The goal');
  });
});

describe('what the next level requires', () => {
  it('lists only the required indicators', async () => {
    const element = await scale(argumentWriting, { current: 2 });
    const panel = next(element);
    expect(wordsOf(panel?.firstElementChild)).to.equal('What 3 · Proficient takes');
    expect([...panel!.querySelectorAll('li')].map(wordsOf)).to.deep.equal([
      'A reasonable person could disagree with my claim.',
      'I can say why each source deserves trust.',
      'After each piece of evidence, I explain how it supports the claim.',
    ]);
  });

  it('is the descriptor when the next level has no indicators', async () => {
    const element = await scale(scales.longWords, { current: 4 });
    expect(wordsOf(next(element))).to.contain('I can choose between a medical word such as gastroenterocolitis');
  });

  it('says so at the top', async () => {
    const element = await scale(metNotYet, { current: 1 });
    expect(wordsOf(next(element))).to.equal('This is the highest level.');
  });

  it('is hidden while the level is not known', async () => {
    expect(next(await scale(argumentWriting))).to.equal(undefined);
  });
});

describe('indicators and exemplars', () => {
  it('are in a disclosure, which is open at the current level', async () => {
    const element = await scale(argumentWriting, { current: 2 });
    const openOf = (name: string) => levelNamed(element, name).querySelector('details')?.open;
    expect(openOf('2 · ')).to.equal(true);
    expect(openOf('3 · ')).to.equal(false);
    const third = levelNamed(element, '3 · ').querySelector('details');
    expect(wordsOf(third?.querySelector('summary'))).to.equal('What it looks like');
    expect(wordsOf(third)).to.contain('I can say why each source deserves trust.');
    expect(wordsOf(third)).to.contain('A paragraph about the start of the school day');
  });

  it('opens an author’s link in a new tab without access to this page', async () => {
    const element = await scale(withExemplar({ title: 'A poster', href: 'https://example.org/poster' }));
    const link = inside<HTMLAnchorElement>(element, 'a')[0];
    expect(link?.href).to.equal('https://example.org/poster');
    expect(link?.target).to.equal('_blank');
    expect(link?.relList.contains('noopener') && link.relList.contains('noreferrer')).to.equal(true);
  });

  it('shows an image from the same site with its description, and none from other sites', async () => {
    const pixel = '/stories/none.png';
    const own = await scale(withExemplar({ title: 'Own', image: { src: pixel, alt: 'A graph that rises' } }));
    expect(inside<HTMLImageElement>(own, 'img').map(({ alt }) => alt)).to.deep.equal(['A graph that rises']);
    const elsewhere = await scale(
      withExemplar({ title: 'Theirs', image: { src: 'https://example.org/pixel.png', alt: 'A graph' } }),
    );
    expect(inside(elsewhere, 'img')).to.have.length(0);
  });
});

describe('two languages in <proficiency-scale>', () => {
  const english = 'With a labeled picture, I can point to the cell membrane and name something that passes through it.';
  const spanish = 'Con un dibujo rotulado, puedo señalar la membrana celular y nombrar algo que pasa a través de ella.';
  const inLang = (element: Element, words: string) =>
    inside(element, '[lang]').find((one) => one.childElementCount === 0 && wordsOf(one) === words)?.lang;

  it('shows one language when the author chooses that', async () => {
    const element = await scale(varied(cellTransport, { languages: 'off' }));
    expect(inLang(element, english)).to.equal('en');
    expect(inLang(element, spanish)).to.equal(undefined);
  });

  it('shows both stacked, the reader’s first, each with its lang', async () => {
    const element = await scale(cellTransport);
    expect(inLang(element, english)).to.equal('en');
    expect(inLang(element, spanish)).to.equal('es');
    const words = wordsOf(levelNamed(element, '1 · Beginning'));
    expect(words.indexOf(english)).to.be.lessThan(words.indexOf(spanish));
  });

  it('starts with Spanish on a Spanish page, with its own messages in Spanish', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="es-MX"><proficiency-scale .definition=${cellTransport} current="1"></proficiency-scale></div>`,
    );
    const element = place.querySelector('proficiency-scale')!;
    await element.updateComplete;
    const words = wordsOf(levelNamed(element, '1 · Inicial'));
    expect(words.indexOf(spanish)).to.be.lessThan(words.indexOf(english));
    expect(words).to.contain('Estás aquí');
    expect(wordsOf(parts(element, 'base')[0])).to.match(/^Cómo se ve cada nivel/);
  });

  it('follows the page when its language changes', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="en"><proficiency-scale .definition=${cellTransport}></proficiency-scale></div>`,
    );
    const element = place.querySelector('proficiency-scale')!;
    await element.updateComplete;
    place.lang = 'es';
    await waitUntil(() => wordsOf(parts(element, 'base')[0]).startsWith('Cómo se ve cada nivel'));
    expect(names(element)[0]).to.equal('1 · Inicial');
  });

  it('shows both side by side where there is room, otherwise stacked', async () => {
    const wrapper = await fixture<HTMLElement>(
      html`<div><proficiency-scale .definition=${sudetenSources}></proficiency-scale></div>`,
    );
    const element = wrapper.querySelector('proficiency-scale')!;
    await element.updateComplete;
    const [first, second] = [...levelNamed(element, '1 · ').querySelectorAll('p')];
    const tops = () => [first, second].map((one) => Math.round(one!.getBoundingClientRect().top));
    expect([first?.lang, second?.lang]).to.deep.equal(['en', 'es']);
    wrapper.style.inlineSize = '900px';
    await waitUntil(() => tops()[0] === tops()[1]);
    wrapper.style.inlineSize = '320px';
    await waitUntil(() => tops()[0]! < tops()[1]!);
  });

  it('swaps to the other language and back with a click, labeled with that language’s own name', async () => {
    const element = await scale(varied(cellTransport, { languages: 'swap' }));
    expect(inLang(element, spanish)).to.equal(undefined);
    await pressButton(element, 'español');
    expect(inLang(element, spanish)).to.equal('es');
    expect(inLang(element, english)).to.equal(undefined);
    expect(names(element)[0]).to.equal('1 · Inicial');
    await pressButton(element, 'English');
    expect(inLang(element, english)).to.equal('en');
  });

  it('offers no other language when the author wrote only one', async () => {
    const element = await scale(varied(argumentWriting, { languages: 'swap' }));
    expect(() => button(element, 'Other language')).to.throw('No button');
  });
});

describe('easier to read', () => {
  it('shows simpler words with a click and all of them again', async () => {
    const element = await scale(argumentWriting);
    const first = () => wordsOf(levelNamed(element, '1 · '));
    expect(first()).to.contain('With a model to follow').and.not.to.contain('With help, I can say what I think');
    await pressButton(element, 'Simpler words');
    expect(first()).to.contain('With help, I can say what I think').and.not.to.contain('With a model to follow');
    await pressButton(element, 'All the words');
    expect(first()).to.contain('With a model to follow');
  });

  it('offers no simpler words when there are none', async () => {
    const element = await scale(withLevel({ descriptor: 'I can test.' }));
    expect(() => button(element, 'Simpler words')).to.throw('No button');
  });

  it('shows one level at a time, starting with the current one, and goes back and forth', async () => {
    const element = await scale(argumentWriting, { current: 2 });
    await pressButton(element, 'One at a time');
    expect(shownLevels(element)).to.deep.equal([levelNamed(element, '2 · ')]);
    await pressButton(element, 'Level after');
    await pressButton(element, 'Level after');
    expect(shownLevels(element)).to.deep.equal([levelNamed(element, '4 · ')]);
    expect(() => button(element, 'Level after')).to.throw('No button');
    await pressButton(element, 'Level before');
    expect(shownLevels(element)).to.deep.equal([levelNamed(element, '3 · ')]);
    await pressButton(element, 'All levels');
    expect(shownLevels(element)).to.have.length(4);
  });

  it('goes through the levels in display order', async () => {
    const element = await scale(varied(argumentWriting, { order: 'descending', layout: 'one', current: 4 }));
    await pressButton(element, 'Level after');
    expect(shownLevels(element)).to.deep.equal([levelNamed(element, '3 · ')]);
  });
});

describe('reading aloud', () => {
  let voices: Voices;
  afterEach(() => {
    fixtureCleanup();
    voices.restore();
  });
  const local = (lang: string) => ({ name: `local ${lang}`, lang, localService: true });
  const remote = (lang: string) => ({ name: `remote ${lang}`, lang, localService: false });

  it('is not offered when the device has no local voice', async () => {
    voices = useVoices([remote('en-US')]);
    const element = await scale(argumentWriting);
    expect(() => button(element, 'Listen')).to.throw('No button');
  });

  it('reads one level with a local voice, and stops with a second click', async () => {
    voices = useVoices([remote('en-US'), local('en-US')]);
    const element = await scale(argumentWriting);
    const listen = levelNamed(element, '2 · ').querySelector('button');
    expect(wordsOf(listen)).to.equal('Listen');
    listen?.click();
    await element.updateComplete;
    expect(voices.messages.map(({ voice }) => voice))
      .to.include('local en-US')
      .and.not.to.include('remote en-US');
    const messages = voices.messages.map(({ text }) => text).join(' ');
    expect(messages).to.contain('2 · Developing').and.to.contain('I can write a claim in one sentence');
    expect(messages).to.not.contain('With a model to follow');
    levelNamed(element, '2 · ').querySelector('button')?.click();
    expect(voices.cancelled).to.equal(1);
  });

  it('shows "Stop" while it reads, and "Listen" again at the end', async () => {
    voices = useVoices([local('en-US')]);
    const element = await scale(argumentWriting);
    const listen = () => wordsOf(levelNamed(element, '2 · ').querySelector('button'));
    levelNamed(element, '2 · ').querySelector('button')?.click();
    await element.updateComplete;
    expect(listen()).to.equal('Stop');
    voices.end();
    await element.updateComplete;
    expect(listen()).to.equal('Listen');
  });

  it('keeps showing "Stop" when the previous utterance ends late', async () => {
    voices = useVoices([local('en-US')]);
    const element = await scale(argumentWriting);
    const listen = (name: string) => levelNamed(element, name).querySelector('button');
    listen('1 · ')?.click();
    listen('2 · ')?.click();
    voices.endLate();
    await element.updateComplete;
    expect([wordsOf(listen('1 · ')), wordsOf(listen('2 · '))]).to.deep.equal(['Listen', 'Stop']);
  });

  it('reads each language with its own voice', async () => {
    voices = useVoices([local('en-US'), local('es-MX')]);
    const element = await scale(cellTransport);
    levelNamed(element, '1 · ').querySelector('button')?.click();
    const voiceOf = (start: string) => voices.messages.find(({ text }) => text.startsWith(start))?.voice;
    expect(voiceOf('With a labeled picture')).to.equal('local en-US');
    expect(voiceOf('Con un dibujo rotulado')).to.equal('local es-MX');
  });

  it('stops when the element leaves the page', async () => {
    voices = useVoices([local('en-US')]);
    const element = await scale(argumentWriting);
    levelNamed(element, '2 · ').querySelector('button')?.click();
    element.remove();
    expect(voices.cancelled).to.equal(1);
  });
});

describe('choosing a level', () => {
  it('is a group of native radio buttons, named by the objective and by the levels', async () => {
    const element = await scale(argumentWriting, { selectable: true });
    const group = inside(element, 'fieldset')[0];
    const named = group?.getAttribute('aria-labelledby') ?? '';
    expect(wordsOf(element.shadowRoot?.getElementById(named))).to.equal(argumentWriting.objective.statement);
    expect(radios(element)).to.have.length(4);
    for (const radio of radios(element)) expect(group?.contains(radio)).to.equal(true);
  });

  it('is not offered in a read-only scale', async () => {
    expect(radios(await scale(argumentWriting))).to.have.length(0);
  });

  it('works with the keyboard alone', async () => {
    const element = await scale(argumentWriting, { selectable: true });
    element.focus();
    await press(' ');
    expect(element.value).to.equal('1');
    await press('ArrowDown');
    expect(element.value).to.equal('2');
    await element.updateComplete;
    expect(radios(element).map(({ checked }) => checked)).to.deep.equal([false, true, false, false]);
  });

  it('keeps the chosen level in every layout and language', async () => {
    const element = await scale(varied(cellTransport, { languages: 'swap' }), { selectable: true });
    radios(element)[2]?.click();
    await element.updateComplete;
    for (const way of ['Simpler words', 'español', 'One at a time', 'All levels']) {
      await pressButton(element, way);
      expect(radios(element)[2]?.checked, way).to.equal(true);
    }
    expect(element.value).to.equal('3');
  });
});

describe('a scale written as markup', () => {
  it('reads a table whose rows are levels', async () => {
    const element = await fixture<ProficiencyScaleElement>(html`
      <proficiency-scale>
        <table data-id="obj-graphs" data-statement="I can read a graph.">
          <caption>
            Reading graphs
          </caption>
          <thead>
            <tr>
              <th>Level</th>
              <th>What it means</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th>1 – Beginning</th>
              <td>I find one point.</td>
            </tr>
            <tr>
              <th>2 – Proficient</th>
              <td>I tell what the slope means.</td>
            </tr>
          </tbody>
        </table>
      </proficiency-scale>
    `);
    expect(names(element)).to.deep.equal(['1 · Beginning', '2 · Proficient']);
    expect(wordsOf(parts(element, 'base')[0])).to.contain('I can read a graph.');
    expect(wordsOf(levelNamed(element, '2 · '))).to.contain('I tell what the slope means.');
    expect(isShown(element.querySelector('table')!), 'the fallback').to.equal(false);
  });

  it('reads a list, and keeps its ids', async () => {
    const element = await fixture<ProficiencyScaleElement>(html`
      <proficiency-scale>
        <p>Reading graphs</p>
        <ol data-id="obj-graphs">
          <li data-value="0"><strong>Not yet</strong> I find one point.</li>
          <li data-value="1"><strong>Met</strong> I tell what the slope means.</li>
        </ol>
      </proficiency-scale>
    `);
    expect(names(element)).to.deep.equal(['0 · Not yet', '1 · Met']);
    expect(wordsOf(levelNamed(element, '1 · Met'))).to.contain('I tell what the slope means.');
  });

  it('reads JSON in a child, before any markup', async () => {
    const element = document.createElement('proficiency-scale');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(metNotYet);
    const list = document.createElement('ol');
    list.innerHTML = '<li>One</li><li>Two</li>';
    element.append(list, script);
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['0 · Not yet', '1 · Met']);
  });
});

describe('a scale from a URL', () => {
  const urls: string[] = [];
  const address = (text: string) => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    urls.push(url);
    return url;
  };
  after(() => urls.forEach((url) => URL.revokeObjectURL(url)));

  it('loads it, and says so while it is loading', async () => {
    const element = document.createElement('proficiency-scale');
    element.src = address(JSON.stringify(metNotYet));
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    expect(wordsOf(parts(element, 'base')[0])).to.equal('One moment …');
    await waitUntil(() => names(element).length > 0);
    expect(names(element)).to.deep.equal(['0 · Not yet', '1 · Met']);
  });

  it('shows the second of two URLs, even when the first responds later', async () => {
    const element = document.createElement('proficiency-scale');
    element.src = address(JSON.stringify(argumentWriting));
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    element.src = address(JSON.stringify(metNotYet));
    await waitUntil(() => names(element).length > 0);
    expect(names(element)).to.deep.equal(['0 · Not yet', '1 · Met']);
  });
});

// Only Chromium's driver emulates print media.
(isChromium ? describe : describe.skip)('a printed scale', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('has every level and no buttons, with the chosen one in words', async () => {
    const element = await scale(argumentWriting, { current: 2 });
    await pressButton(element, 'One at a time');
    expect(shownLevels(element)).to.have.length(1);
    await emulateMedia({ media: 'print' });
    expect(shownLevels(element)).to.have.length(4);
    expect(inside(element, 'button').filter(isShown)).to.have.length(0);
    expect(wordsOf(levelNamed(element, '2 · '))).to.contain('You are here');
  });

  it('shows the content of "What it looks like"', async () => {
    const element = await scale(argumentWriting, { current: 2 });
    await emulateMedia({ media: 'print' });
    const sign = inside(element, 'li li').find((one) => wordsOf(one) === 'I can say why each source deserves trust.');
    expect(sign!.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});
