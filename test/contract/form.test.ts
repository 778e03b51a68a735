// Tests that every form-associated tag is a correct form control, and that each check catches its faults.

import { expect } from '@open-wc/testing';
import { isChromium } from '../support/engines.js';
import { sound } from './contract-faults.js';
import { waitUntil } from '../support/wait.js';
import { withoutErrors } from './contract-suite.js';
import { formFaults } from './form-faults.js';
import { formChecks } from './form-suite.js';
import type { Contract } from './contract.js';
import { contracts } from './tags.js';

for (const contract of contracts.filter(({ isForm }) => isForm)) {
  describe(`<${contract.tag}> in a form`, () => {
    for (const [says, check] of Object.entries(formChecks)) it(says, () => check(contract));
  });
}

describe('the list of tags', () => {
  it('says of every tag whether it is form-associated', () => {
    for (const { isForm, element } of contracts) {
      expect(Reflect.get(element, 'formAssociated') === true, element.name).to.equal(isForm);
    }
  });
});

describe('a form that a person leaves and comes back to', () => {
  type Control = HTMLElement & { name: string; value: string };
  const loaded = (frame: HTMLIFrameElement, go: () => void) =>
    new Promise((resolve) => {
      // A page that is left during its load event is not in the history.
      frame.addEventListener('load', () => setTimeout(resolve), { once: true });
      go();
    });

  /** The controls of the form in the frame with one name, when their tags are defined. */
  async function controls({ contentWindow, contentDocument }: HTMLIFrameElement, name: string): Promise<Control[]> {
    const found = [...(contentDocument?.querySelectorAll<Control>(`[name="${name}"]`) ?? [])];
    const tags = found.map(({ localName }) => localName).filter((tag) => tag.includes('-'));
    expect(tags).to.have.members(contracts.filter(({ isForm }) => isForm).map(({ tag }) => tag));
    for (const tag of tags) await contentWindow?.customElements.whenDefined(tag);
    return found;
  }

  it('has the values that it was left with, like a native control', async () => {
    const frame = document.createElement('iframe');
    const page = '/test/support/left-form.html';
    await loaded(frame, () => {
      frame.src = page;
      document.body.append(frame);
    });
    for (const one of await controls(frame, 'chosen')) one.value = 'second';
    for (const one of await controls(frame, 'emptied')) one.value = '';
    const { length } = history;
    await loaded(frame, () => frame.contentWindow?.location.assign(`${page}?another`));
    expect(history.length, 'one more page, or “back” would leave the tests').to.equal(length + 1);
    await loaded(frame, () => frame.contentWindow?.history.back());
    const values = async (name: string) => new Set((await controls(frame, name)).map(({ value }) => value));
    await waitUntil(async () => (await values('chosen')).size === 1, 'they differ');
    expect([...(await values('chosen'))]).to.deep.equal(['second']);
    expect([...(await values('emptied'))]).to.deep.equal(['']);
    // A value that nobody changed still follows its attribute.
    for (const one of await controls(frame, 'untouched')) one.setAttribute('value', 'third');
    expect([...(await values('untouched'))]).to.deep.equal(['third']);
    frame.remove();
  });
});

/** The names of the checks that a tag fails. */
async function failedBy(contract: Contract): Promise<string[]> {
  const failed: string[] = [];
  for (const [says, check] of Object.entries(formChecks)) {
    await withoutErrors(() => check(contract)).catch(() => failed.push(says));
  }
  return failed;
}

// The planted faults test the suite, not the tags, so one engine is enough.
const inOneEngine = isChromium ? describe : describe.skip;

inOneEngine('the form suite', () => {
  it('accepts a tag without faults', async () => {
    expect(await failedBy(sound)).to.deep.equal([]);
  });

  for (const { what, breaks, contract } of formFaults) {
    it(`catches a tag that ${what}`, async () => {
      expect(await failedBy(contract)).to.have.members(breaks);
    });
  }

  it('has a planted fault for every check', () => {
    expect(formFaults.flatMap(({ breaks }) => breaks)).to.include.members(Object.keys(formChecks));
  });
});
