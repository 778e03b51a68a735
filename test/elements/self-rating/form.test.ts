// Tests <self-rating> as a form control.

import { expect, fixtureCleanup } from '@open-wc/testing';
import { press } from '../../support/keys.js';
import { sessionOn } from '../../support/record-host.js';
import { choose, rate, rating, settled } from '../../support/self-rating.js';
import type { Options } from '../../support/self-rating.js';
import { inside, isShown, wordsOf } from '../../support/widget.js';

afterEach(() => fixtureCleanup());

async function inForm(config: Options = {}) {
  const element = await rating({ name: 'level', ...config });
  const form = document.createElement('form');
  const fieldset = document.createElement('fieldset');
  const outer = element.parentElement;
  outer?.append(form);
  form.append(fieldset);
  fieldset.append(element);
  await settled(element);
  return { element, form, fieldset, sent: () => new FormData(form).get('level') };
}
const checked = (element: Element) =>
  inside<HTMLInputElement>(element, 'input[name="level"]').find((one) => one.checked)?.value;

describe('<self-rating> in a form', () => {
  it('submits the selected level, before and after it is saved', async () => {
    const { element, sent } = await inForm();
    expect(sent()).to.equal(null);
    await choose(element, 2);
    expect(sent()).to.equal('2');
    await rate(element, 3);
    expect(sent()).to.equal('3');
  });

  it('starts with its value attribute, and never with the record', async () => {
    const session = sessionOn();
    const first = await rating({ session });
    await rate(first, 3);
    const { sent } = await inForm({ session });
    expect(sent()).to.equal(null);
  });

  it('fires one input and change event for a person’s choice, and none for a program’s', async () => {
    const { element } = await inForm();
    const heard: string[] = [];
    element.addEventListener('input', () => heard.push('input'));
    element.addEventListener('change', () => heard.push('change'));
    element.value = '2';
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
    await choose(element, 3);
    expect(heard).to.deep.equal(['input', 'change']);
    await rate(element, 4);
    expect(heard).to.have.length(4);
  });

  it('does not fire events for typing inside', async () => {
    const { element, form } = await inForm();
    await rate(element, 3);
    let heard = 0;
    form.addEventListener('input', () => (heard += 1));
    form.addEventListener('change', () => (heard += 1));
    const box = inside<HTMLTextAreaElement>(element, '#why')[0];
    box?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    box?.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    expect(heard).to.equal(0);
  });

  it('is invalid without a required level, and focuses the levels', async () => {
    const { element, form } = await inForm({ required: true });
    expect(form.checkValidity()).to.equal(false);
    expect(element.validationMessage).to.equal('Choose a level.');
    element.reportValidity();
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, 'input[name="level"]')[0]);
    await choose(element, 2);
    expect(form.checkValidity()).to.equal(true);
  });

  it('focuses the first button when an earlier rating is shown instead of the levels', async () => {
    const session = sessionOn();
    const first = await rating({ session });
    await rate(first, 3);
    const { element } = await inForm({ session, required: true });
    element.reportValidity();
    expect(wordsOf(element.shadowRoot?.activeElement)).to.equal('Change');
    expect(element.validationMessage).to.equal('To send a level, press “Change” and choose it.');
  });

  it('returns to its value attribute on reset, and keeps every entry', async () => {
    const session = sessionOn();
    const { element, form, sent } = await inForm({ session });
    await choose(element, 3);
    form.reset();
    await element.updateComplete;
    expect(sent()).to.equal(null);
    expect(checked(element)).to.equal(undefined);
    await rate(element, 3);
    form.reset();
    await element.updateComplete;
    expect(session.record.entries).to.have.length(1);
    expect(sent()).to.equal(null);
  });

  it('restores the value that a browser remembers', async () => {
    const { element, sent } = await inForm();
    element.formStateRestoreCallback('2');
    await element.updateComplete;
    expect(sent()).to.equal('2');
    expect(checked(element)).to.equal('2');
  });

  it('is read-only while a fieldset around it is disabled', async () => {
    const { element, fieldset, sent } = await inForm();
    await choose(element, 3);
    fieldset.disabled = true;
    await element.updateComplete;
    expect(inside<HTMLInputElement>(element, 'input[name="level"]').every((one) => one.disabled)).to.equal(true);
    expect(inside(element, '[data-act]').filter(isShown)).to.deep.equal([]);
    expect(sent()).to.equal(null);
    fieldset.disabled = false;
    await element.updateComplete;
    expect(sent()).to.equal('3');
  });

  it('does not submit the form on Enter in a text field', async () => {
    const { element, form } = await inForm();
    await rate(element, 3);
    let sends = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sends += 1;
    });
    inside<HTMLDetailsElement>(element, 'details').forEach((one) => (one.open = true));
    inside<HTMLInputElement>(element, 'input[name="step"]')[0]?.focus();
    await press('Enter');
    expect(sends).to.equal(0);
  });
});
