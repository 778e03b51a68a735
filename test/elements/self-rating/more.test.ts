// Tests what a student adds to a rating in <self-rating>: a sentence, reasons, prompts, needs, a plan, and the summary.

import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import type { SelfRatingDefinition } from '../../../src/elements/self-rating/definition.js';
import { createMemoryStore } from '../../../src/records/memory-store.js';
import { press, type } from '../../support/keys.js';
import { sessionOn } from '../../support/record-host.js';
import { choose, control, entriesOf, quiz, rate, rating, settled, checkbox, write } from '../../support/self-rating.js';
import { button, inside, isShown, pressButton, wordsOf } from '../../support/widget.js';

afterEach(() => fixtureCleanup());

const why = 'Why? One sentence, if you like.';
const open = (element: Element) => inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
const messages = (element: Element) => wordsOf(inside(element, '.say')[0]);
const labels = (element: Element) => inside(element, 'label, legend').map(wordsOf);

const asking: SelfRatingDefinition = {
  ...quiz,
  frames: ['I can … because …'],
  wordBank: ['slope'],
  prompts: [
    { id: 'first', moment: 'before', text: 'What do you know?' },
    { id: 'low', moment: 'after', when: 'notYet', text: 'What comes first?', choices: ['The slope', 'The rule'] },
    { id: 'met', moment: 'after', when: 'met', text: 'What helped?' },
    { id: 'high', moment: 'after', when: 'exceeded', text: 'What now?' },
  ],
};

/** A saved self-rating with every disclosure open. */
async function rated(level: number, definition: SelfRatingDefinition = asking) {
  const session = sessionOn();
  const element = await rating({ session, definition });
  await rate(element, level);
  open(element);
  const save = async () => {
    await pressButton(element, 'Save');
    await settled(element);
    open(element);
  };
  return { session, element, save };
}

describe('a sentence in <self-rating>', () => {
  it('becomes part of the rating, as a revision', async () => {
    const { session, element, save } = await rated(3);
    await write(element, why, 'I wrote two rules.');
    await save();
    const [first, second, ...more] = entriesOf(session, 'rated');
    expect(more).to.deep.equal([]);
    expect(second).to.include({ revises: first?.id, level: 3, sure: true });
    expect(second?.why).to.deep.equal({ text: 'I wrote two rules.' });
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, 'h3')[0]);
  });

  it('makes no entry when there is nothing new', async () => {
    const { session, save } = await rated(3);
    await save();
    expect(session.record.entries).to.have.length(1);
  });

  it('can start with the author’s words, and selects the gap', async () => {
    const { element } = await rated(3);
    await pressButton(element, 'I can … because …');
    const box = control(element, why);
    expect(element.shadowRoot?.activeElement).to.equal(box);
    await type('graph');
    await press('End');
    expect(box.value).to.equal('I can graph because …');
    await pressButton(element, 'slope');
    expect(box.value).to.equal('I can graph because … slope');
  });

  it('keeps the level’s indicators while the level stays the same, and drops them with it', async () => {
    const { session, element, save } = await rated(3);
    await checkbox(element, 'I write a rule from a story.');
    await save();
    expect(entriesOf(session, 'rated').at(-1)?.why).to.deep.equal({ indicators: ['rule'] });
    await pressButton(element, 'Change');
    await rate(element, 3, 'Not sure yet');
    expect(entriesOf(session, 'rated').at(-1)?.why).to.deep.equal({ indicators: ['rule'] });
    await pressButton(element, 'Change');
    await rate(element, 2);
    expect(entriesOf(session, 'rated').at(-1)).not.to.have.property('why');
  });

  it('may have a link, if that is safe to follow', async () => {
    const { session, element, save } = await rated(3);
    await write(element, 'A link to my work', 'javascript:alert(1)');
    await save();
    expect(messages(element)).to.equal('Use a link that begins with https://.');
    expect(element.shadowRoot?.activeElement).to.equal(control(element, 'A link to my work'));
    expect(session.record.entries).to.have.length(1);
    await write(element, 'A link to my work', 'https://example.org/work');
    await save();
    expect(entriesOf(session, 'rated').at(-1)?.why).to.deep.equal({ link: 'https://example.org/work' });
    expect(inside(element, 'a')[0]?.getAttribute('href')).to.equal('https://example.org/work');
  });

  it('never renders a stored script link as a link', async () => {
    const { session, element } = await rated(3);
    const [first] = entriesOf(session, 'rated');
    await session.add(session.stamp([{ ...first!, why: { link: 'javascript:alert(1)' }, revises: first!.id }]));
    await settled(element);
    expect(inside(element, 'a')).to.deep.equal([]);
  });
});

describe('"Add more" in <self-rating>', () => {
  it('contains what the author asks for, and nothing else', async () => {
    const { element } = await rated(3, { ...asking, ask: ['need'] });
    expect(labels(element)).to.include('I need');
    expect(labels(element)).not.to.include.members(['I can show this', 'What next?']);
    const none = await rated(3, { ...asking, ask: [] });
    expect(wordsOf(inside(none.element, '.in')[0])).not.to.contain('Add more');
  });

  it('asks prompts that match the result', async () => {
    const asked = async (level: number) => {
      const { element } = await rated(level);
      return labels(element).filter((label) => label.endsWith('?') && label !== 'What next?');
    };
    expect(await asked(2)).to.deep.equal(['Before What do you know?', 'After What comes first?']);
    expect(await asked(3)).to.deep.equal(['Before What do you know?', 'After What helped?']);
    expect(await asked(4)).to.deep.equal(['Before What do you know?', 'After What now?']);
  });

  it('keeps answers with the rating, and revises them', async () => {
    const { session, element, save } = await rated(2);
    await pressButton(element, 'The slope');
    await save();
    const [first] = entriesOf(session, 'reflected');
    expect(first).to.include({ about: 'lines', prompt: 'low', moment: 'after', text: 'The slope', by: 'learner' });
    expect(first?.rating).to.equal(entriesOf(session, 'rated')[0]?.id);
    expect(entriesOf(session, 'rated')).to.have.length(1);
    await write(element, 'What comes first?', 'The rule');
    await save();
    expect(session.record.reflectionsOn('lines').map(({ text }) => text)).to.deep.equal(['The rule']);
    await write(element, 'What comes first?', '');
    await save();
    expect(session.record.reflectionsOn('lines')).to.deep.equal([]);
  });

  it('saves needs from the list and in the student’s own words', async () => {
    const { session, element, save } = await rated(2);
    await checkbox(element, 'more time');
    await write(element, 'In my own words', 'a quiet place');
    await save();
    expect(session.record.latestRating('lines')?.need).to.deep.equal(['time', 'a quiet place']);
    expect((control(element, 'more time') as HTMLInputElement).checked).to.equal(true);
    expect(control(element, 'In my own words').value).to.equal('a quiet place');
  });

  it('starts a plan: a goal from here to the next level, and its first step', async () => {
    const { session, element, save } = await rated(2);
    let acts = 0;
    element.addEventListener('learning-entry', () => (acts += 1));
    await checkbox(element, 'Work toward 3 · Proficient');
    await write(element, 'What I will do first', 'practice graphs');
    await save();
    expect(acts, 'one act').to.equal(1);
    const [goal] = session.record.goalsOn('lines');
    expect(goal).to.include({ from: 2, target: 3, state: 'active' });
    expect(session.record.stepsOf(goal?.id ?? '').map(({ what }) => what)).to.deep.equal(['practice graphs']);
    expect(control(element, 'What I will do first').value).to.equal('');
    expect(wordsOf(inside(element, '.in')[0])).to.contain('practice graphs');
  });

  it('changes the existing plan instead of starting another', async () => {
    const { session, element, save } = await rated(2);
    await checkbox(element, 'Work toward 3 · Proficient');
    await save();
    await checkbox(element, 'Stay at this level');
    await write(element, 'What I will do first', 'read my notes');
    await save();
    const goals = session.record.goalsOn('lines');
    expect(goals).to.have.length(1);
    expect(goals[0]).to.include({ target: 2 });
    expect(session.record.stepsOf(goals[0]?.id ?? '')).to.have.length(1);
  });

  it('stays unsaved after a veto, with all text in its fields', async () => {
    const { session, element, save } = await rated(2);
    element.addEventListener('learning-entry', (event) => event.preventDefault(), { once: true });
    await write(element, why, 'one');
    await write(element, 'What do you know?', 'two');
    await save();
    expect(session.record.entries).to.have.length(1);
    expect(control(element, why).value).to.equal('one');
    expect(control(element, 'What do you know?').value).to.equal('two');
  });
});

describe('the summary of <self-rating>', () => {
  const sentences = (element: Element) => inside<HTMLTextAreaElement>(element, 'textarea[name="three"]')[0];

  it('comes from what was saved', async () => {
    const { element, save } = await rated(2);
    expect(sentences(element)?.value).to.equal(
      'I am working on Lines.\nI am at 2 · Developing.\nNext I will work toward 3 · Proficient.',
    );
    await write(element, why, 'I find the slope.');
    await checkbox(element, 'an example');
    await write(element, 'What I will do first', 'practice graphs');
    await save();
    expect(sentences(element)?.value).to.equal(
      'I am working on Lines.\nI am at 2 · Developing because I find the slope.\nNext I will practice graphs and I need an example.',
    );
  });

  it('is editable, makes no entry, and can be regenerated', async () => {
    const { session, element, save } = await rated(2);
    const box = sentences(element);
    if (!box) throw new Error('There is no box.');
    box.value = 'My own words.';
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    await save();
    expect(sentences(element)?.value).to.equal('My own words.');
    expect(session.record.entries).to.have.length(1);
    await pressButton(element, 'Write them again');
    expect(sentences(element)?.value).to.contain('I am working on Lines.');
  });

  it('is copied, or selected when a page may not copy', async () => {
    const { element } = await rated(2);
    const texts: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void texts.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    await pressButton(element, 'Copy');
    await settled(element);
    expect(texts[0]).to.contain('I am at 2 · Developing.');
    expect(messages(element)).to.equal('Copied.');
    clipboard.writeText = () => Promise.reject(new Error('no'));
    await pressButton(element, 'Copy');
    await settled(element);
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(messages(element)).to.equal('Copy the marked words.');
    const box = sentences(element);
    expect(box?.selectionEnd).to.equal(box?.value.length);
  });
});

describe('a draft in <self-rating>', () => {
  it('reappears after a reload with everything that was selected and typed', async () => {
    const { store, session } = shared();
    const first = await rating({ session, definition: asking });
    await rate(first, 2);
    open(first);
    await write(first, why, 'half a sent');
    await checkbox(first, 'a partner');
    await write(first, 'What comes first?', 'the slo');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    const again = await rating({ session: sessionOn(store), definition: asking });
    open(again);
    expect(control(again, why).value).to.equal('half a sent');
    expect((control(again, 'a partner') as HTMLInputElement).checked).to.equal(true);
    expect(control(again, 'What comes first?').value).to.equal('the slo');
  });

  it('contains a level that was selected and not saved', async () => {
    const { store, session } = shared();
    const first = await rating({ session });
    await choose(first, 3);
    first.remove();
    const again = await rating({ session: sessionOn(store) });
    expect(again.value).to.equal('3');
    expect(inside<HTMLInputElement>(again, 'input[name="level"]')[2]?.checked).to.equal(true);
  });

  it('is stored within a second after the last keystroke, while the page stays open', async () => {
    const { store, session } = shared();
    const first = await rating({ session });
    await rate(first, 3);
    let kept: unknown;
    const { put } = store.drafts;
    store.drafts.put = (key, json) => put(key, (kept = json));
    await write(first, why, 'half');
    // Timers fire in the order of their due times, even on a busy machine.
    await aTimeout(1000);
    expect(kept, 'the draft').to.not.equal(undefined);
    const again = await rating({ session: sessionOn(store) });
    expect(control(again, why).value).to.equal('half');
  });

  it('is deleted once it is saved', async () => {
    const { store, session } = shared();
    const first = await rating({ session });
    await rate(first, 3);
    await write(first, why, 'a sentence');
    await pressButton(first, 'Save');
    const keys: string[] = [];
    const again = sessionOn({
      ...store,
      drafts: {
        ...store.drafts,
        get: (key) => store.drafts.get(key).then((it) => (keys.push(JSON.stringify(it)), it)),
      },
    });
    await rating({ session: again });
    expect(keys).to.deep.equal([undefined]);
  });

  it('keeps its text, caret and focus when the language or another widget changes', async () => {
    await import('../../../src/messages/es.js');
    const { session } = shared();
    const element = await rating({ session });
    await rate(element, 3);
    const box = control(element, why);
    box.focus();
    await type('abcd');
    box.setSelectionRange(2, 2);
    document.documentElement.lang = 'es';
    await settled(element);
    await session.add(session.stamp([{ kind: 'commented', by: 'teacher', about: 'lines', text: 'Nice!' }]));
    await settled(element);
    document.documentElement.lang = 'en';
    await settled(element);
    expect(element.shadowRoot?.activeElement).to.equal(box);
    expect(box.value).to.equal('abcd');
    expect(box.selectionStart).to.equal(2);
  });

  it('remains when another tab rates the same work in the meantime', async () => {
    const { session } = shared();
    const element = await rating({ session, definition: { ...asking, requireEvidenceAt: 3 } });
    await choose(element, 4);
    await write(element, why, 'my words');
    const other = await rating({ session, definition: asking });
    await rate(other, 2);
    await settled(element);
    expect(control(element, why).value).to.equal('my words');
    expect(element.value).to.equal('4');
    expect(button(element, 'I’m sure')).to.satisfy(isShown);
  });

  it('is discarded when the work is erased, and is not written again', async () => {
    const { store, session } = shared();
    const element = await rating({ session });
    await rate(element, 3);
    await write(element, why, 'secret');
    await session.clear();
    await settled(element);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(element.value).to.equal('');
    const again = await rating({ session: sessionOn(store) });
    await rate(again, 3);
    expect(control(again, why).value).to.equal('');
  });

  it('moves with the element within its record', async () => {
    const element = await rating();
    await rate(element, 3);
    await write(element, why, 'half');
    element.parentElement?.prepend(element);
    await settled(element);
    expect(control(element, why).value).to.equal('half');
  });
});

/** A store that survives a reload, and a first session on it. */
function shared() {
  const store = createMemoryStore();
  return { store, session: sessionOn(store) };
}
