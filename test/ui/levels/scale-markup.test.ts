// Tests that a table or list means the same as to a person who reads it.

import { expect, fixture, html } from '@open-wc/testing';
import { readScaleMarkup } from '../../../src/ui/levels/scale-markup.js';

/** The scale read from these children. */
async function read(markup: string): Promise<ReturnType<typeof readScaleMarkup>> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  return readScaleMarkup(place);
}

const levels = async (markup: string) => {
  const objective = (await read(markup))?.objective;
  return typeof objective === 'object' && objective && 'levels' in objective ? objective.levels : undefined;
};

describe('readScaleMarkup', () => {
  it('finds nothing where there is no table or list', async () => {
    expect(await read('')).to.equal(undefined);
    expect(await read('<p>Only words</p>')).to.equal(undefined);
  });

  it('finds a table inside the wrapper of a page editor', async () => {
    const table =
      '<div><table><tr><th>1 Low</th><td>start</td></tr><tr><th>2 High</th><td>finish</td></tr></table></div>';
    expect(await levels(table)).to.have.length(2);
  });

  it('skips a head in ordinary cells, and empty rows', async () => {
    const table = `<table><tr><td>Level</td><td>What it looks like</td></tr><tr><td>1 Low</td><td>start</td></tr>
      <tr><td></td><td></td></tr><tr><td>2 High</td><td>finish</td></tr></table>`;
    expect(await levels(table)).to.deep.equal([
      { value: 1, label: 'Low', descriptor: 'start' },
      { value: 2, label: 'High', descriptor: 'finish' },
    ]);
  });

  it('reads a column of numbers beside one of labels', async () => {
    const table =
      '<table><tr><td>1</td><td>Low</td><td>start</td></tr><tr><td>2,5</td><td>High</td><td>finish</td></tr></table>';
    expect(await levels(table)).to.deep.equal([
      { value: 1, label: 'Low', descriptor: 'start' },
      { value: 2.5, label: 'High', descriptor: 'finish' },
    ]);
  });

  it('separates lines, and keeps a word that only starts with a number', async () => {
    const table =
      '<table><tr><th>9th grade</th><td>one<br>two</td></tr><tr><th>Next</th><td><p>a</p><p>b</p></td></tr></table>';
    expect(await levels(table)).to.deep.equal([
      { value: 1, label: '9th grade', descriptor: 'one two' },
      { value: 2, label: 'Next', descriptor: 'a b' },
    ]);
  });

  it('reads rows as levels, and skips the head', async () => {
    const table = `<table><thead><tr><th>Level</th><th>I can</th></tr></thead>
      <tr><th>1 – Beginning</th><td>start</td></tr><tr><th>2 – Proficient</th><td>finish</td></tr></table>`;
    expect(await levels(table)).to.deep.equal([
      { value: 1, label: 'Beginning', descriptor: 'start' },
      { value: 2, label: 'Proficient', descriptor: 'finish' },
    ]);
  });

  it('reads columns as levels when the head names them', async () => {
    const table =
      '<table><tr><th>1 Beginning</th><th>2 Proficient</th></tr><tr><td>start</td><td>finish</td></tr></table>';
    expect(await levels(table)).to.deep.equal([
      { value: 1, label: 'Beginning', descriptor: 'start' },
      { value: 2, label: 'Proficient', descriptor: 'finish' },
    ]);
  });

  it('reads the items of a list, with bold text or the text before a colon as the label', async () => {
    expect(await levels('<ol><li><b>Low</b> start</li><li>High: finish, and more: all</li></ol>')).to.deep.equal([
      { value: 1, label: 'Low', descriptor: 'start' },
      { value: 2, label: 'High', descriptor: 'finish, and more: all' },
    ]);
  });

  it('takes a value from data-value, else from the number in the label, else from the position', async () => {
    const list = '<ul><li data-value="0"><b>7 Zero</b></li><li><b>4 · Four</b></li><li><b>Three</b></li></ul>';
    expect(await levels(list)).to.deep.equal([
      { value: 0, label: 'Zero' },
      { value: 4, label: 'Four' },
      { value: 3, label: 'Three' },
    ]);
  });

  it('recognizes half points by their values', async () => {
    const found = await read('<ul><li><b>1 A</b></li><li><b>1.5 B</b></li></ul>');
    expect(found?.objective).to.have.property('increment', 0.5);
  });

  it('saves work only under an id from the author', async () => {
    const with_ = await read(
      '<ol data-id="o7" data-statement="I can" data-code="M1" data-proficient-at="2"><li>A<li>B</ol>',
    );
    expect(with_?.isPersisted).to.equal(true);
    expect(with_?.objective).to.include({ id: 'o7', statement: 'I can', code: 'M1', proficientAt: 2 });
    expect((await read('<ol><li>A<li>B</ol>'))?.isPersisted).to.equal(false);
  });

  it('uses the caption, else the heading before it, as the title', async () => {
    const objective = async (markup: string) => (await read(markup))?.objective;
    expect(await objective('<h3>Heading</h3><ol><li>A</ol>')).to.include({ title: 'Heading' });
    const table = '<h3>Heading</h3><table><caption> Two  words</caption></table>';
    expect(await objective(table)).to.include({ title: 'Two words' });
    expect(await objective('<ol><li>A</ol>')).to.include({ title: '' });
  });
});
