// What every form-associated tag must do as a form control: each check takes a contract and throws when the tag
// violates it.

import { expect } from '@open-wc/testing';
import { press } from '../support/keys.js';
import { waitUntil } from '../support/wait.js';
import { inside, isShown, wordsOf } from '../support/widget.js';
import type { Widget } from '../support/widget.js';
import { make, onPage, val } from './contract.js';
import type { Contract } from './contract.js';

type Check = (contract: Contract) => Promise<void>;

/** A rendered element in a form, with what the form receives. */
interface InForm {
  readonly form: HTMLFormElement;
  readonly fieldset: HTMLFieldSetElement;
  readonly element: Widget & Control;
  /** The element's value in the form data. */
  sent(): FormDataEntryValue[];
  /** Every `input`, `change` and `submit` event that has reached the form, with its target. */
  readonly heard: string[];
}

/** The additional members of a form control. */
interface Control {
  readonly form: HTMLFormElement | null;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  checkValidity(): boolean;
  reportValidity(): boolean;
  formStateRestoreCallback(state: unknown, mode: string): void;
}

function inForm(contract: Contract, work: (config: InForm) => Promise<void>, prepare?: (element: Widget) => void) {
  return onPage(async (place) => {
    const form = document.createElement('form');
    const fieldset = document.createElement('fieldset');
    const element = make(contract) as Widget & Control;
    prepare?.(element);
    const send = document.createElement('button');
    send.textContent = 'Send';
    fieldset.append(element);
    form.append(fieldset, send);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'submit']) {
      form.addEventListener(type, (event) => {
        event.preventDefault();
        heard.push(`${type} from ${event.target instanceof Element ? event.target.localName : 'nowhere'}`);
      });
    }
    place.append(form);
    await contract.drawn(element);
    await work({ form, fieldset, element, sent: () => new FormData(form).getAll('level'), heard });
  });
}

const radios = (element: Element) =>
  inside<HTMLInputElement>(element, 'input[type="radio"]:is([name="level"], [name="choice"], [name$="-light"])');
const checked = (element: Element) =>
  radios(element)
    .filter((one) => one.checked)
    .map(({ value }) => value);

async function choose({ choose: act, tag }: Contract, element: Widget, value: string): Promise<void> {
  if (!act) throw new Error(`Nobody said how a person chooses in <${tag}>.`);
  await act(element, value);
}

/** Which value a browser would restore, as the element said last; null for none. */
async function statesIn(work: (state: () => unknown) => Promise<void>): Promise<void> {
  const { setFormValue } = ElementInternals.prototype;
  let state: unknown = null;
  ElementInternals.prototype.setFormValue = function (this: ElementInternals, ...given) {
    state = given.length > 1 ? given[1] : given[0];
    setFormValue.apply(this, given);
  };
  try {
    await work(() => state);
  } finally {
    ElementInternals.prototype.setFormValue = setFormValue;
  }
}

/** The checks, by name. */
export const formChecks: Readonly<Record<string, Check>> = {
  'belongs to its form': (contract) =>
    inForm(contract, async ({ form, element }) => {
      expect(element.form).to.equal(form);
      expect([...form.elements]).to.include(element);
      form.id = 'other';
      const outside = make(contract) as Widget & Control;
      outside.setAttribute('form', 'other');
      form.after(outside);
      await contract.drawn(outside);
      expect(outside.form, 'by the form attribute').to.equal(form);
    }),

  'has its value in the form in the same tick': (contract) =>
    inForm(contract, async ({ element, sent }) => {
      element.value = val(contract, 2);
      expect(sent()).to.deep.equal([val(contract, 2)]);
      expect(element.value).to.equal(val(contract, 2));
      await contract.drawn(element);
      expect(checked(element)).to.deep.equal([val(contract, 2)]);
      await choose(contract, element, val(contract, 3));
      expect(sent()).to.deep.equal([val(contract, 3)]);
    }),

  'is submitted under its name, and not without a name or a value': (contract) =>
    inForm(contract, async ({ form, element, sent }) => {
      expect(sent(), 'without a value').to.deep.equal([]);
      element.value = val(contract, 2);
      element.setAttribute('name', 'other');
      expect(new FormData(form).get('other')).to.equal(val(contract, 2));
      element.name = 'again';
      await contract.drawn(element);
      expect(new FormData(form).get('again'), 'by the property').to.equal(val(contract, 2));
      element.removeAttribute('name');
      expect([...new FormData(form)], 'without a name').to.deep.equal([]);
    }),

  'starts with its value attribute, until another value is set': (contract) =>
    inForm(
      contract,
      async ({ element, sent }) => {
        expect(sent()).to.deep.equal([val(contract, 2)]);
        expect(checked(element)).to.deep.equal([val(contract, 2)]);
        element.setAttribute('value', val(contract, 3));
        expect(sent(), 'the attribute again').to.deep.equal([val(contract, 3)]);
        element.value = val(contract, 1);
        element.setAttribute('value', val(contract, 4));
        expect(sent(), 'the attribute after the property').to.deep.equal([val(contract, 1)]);
      },
      (element) => element.setAttribute('value', val(contract, 2)),
    ),

  'is neither submitted nor changed while it is disabled': (contract) =>
    inForm(contract, async ({ fieldset, element, sent }) => {
      element.value = val(contract, 2);
      const isDisabled = async () => {
        await contract.drawn(element);
        return radios(element).every(({ disabled }) => disabled) && sent().length === 0;
      };
      expect(await isDisabled(), 'before').to.equal(false);
      element.setAttribute('disabled', '');
      expect(await isDisabled(), 'by the attribute').to.equal(true);
      element.removeAttribute('disabled');
      expect(await isDisabled(), 'no more').to.equal(false);
      element.disabled = true;
      expect(await isDisabled(), 'by the property').to.equal(true);
      element.disabled = false;
      fieldset.disabled = true;
      expect(await isDisabled(), 'by the fieldset').to.equal(true);
      fieldset.disabled = false;
      expect(await isDisabled(), 'by the fieldset no more').to.equal(false);
      expect(sent()).to.deep.equal([val(contract, 2)]);
    }),

  'returns to its value attribute when the form is reset': (contract) =>
    inForm(
      contract,
      async ({ form, element, sent }) => {
        await choose(contract, element, val(contract, 3));
        form.reset();
        expect(sent()).to.deep.equal([val(contract, 2)]);
        await contract.drawn(element);
        expect(checked(element)).to.deep.equal([val(contract, 2)]);
        element.removeAttribute('value');
        await choose(contract, element, val(contract, 3));
        form.reset();
        expect(sent(), 'without an attribute').to.deep.equal([]);
        await contract.drawn(element);
        expect(checked(element), 'without an attribute').to.deep.equal([]);
      },
      (element) => element.setAttribute('value', val(contract, 2)),
    ),

  'uses the value that a browser restores': (contract) =>
    inForm(contract, async ({ element, sent }) => {
      element.formStateRestoreCallback(val(contract, 3), 'restore');
      expect(sent()).to.deep.equal([val(contract, 3)]);
      await contract.drawn(element);
      expect(checked(element)).to.deep.equal([val(contract, 3)]);
    }),

  'lets the browser restore what differs from its value attribute, even nothing': (contract) =>
    statesIn((state) =>
      inForm(
        contract,
        async ({ form, element }) => {
          expect(state(), 'untouched').to.equal(null);
          await choose(contract, element, val(contract, 3));
          expect(state(), 'chosen').to.equal(val(contract, 3));
          element.value = '';
          expect(state(), 'emptied').to.equal('');
          form.reset();
          expect(state(), 'reset').to.equal(null);
        },
        (element) => element.setAttribute('value', val(contract, 2)),
      ),
    ),

  'is a correct control before it is connected': async (contract) => {
    const form = document.createElement('form');
    const element = document.createElement(contract.tag) as Widget & Control;
    form.append(element);
    const sent = () => new FormData(form).getAll('level');
    element.required = true;
    expect(element.validity.valueMissing, 'required').to.equal(true);
    element.value = '';
    expect(form.checkValidity(), 'empty').to.equal(false);
    element.name = 'level';
    element.value = val(contract, 2);
    expect(sent()).to.deep.equal([val(contract, 2)]);
    expect(form.checkValidity(), 'with a value').to.equal(true);
    element.disabled = true;
    expect(sent(), 'disabled').to.deep.equal([]);
    element.disabled = false;
    form.reset();
    expect(sent(), 'reset').to.deep.equal([]);
    expect(form.checkValidity(), 'reset').to.equal(false);
    element.required = false;
    expect(form.checkValidity(), 'not required any more').to.equal(true);
  },

  'is missing from the start when the markup requires it and gives an empty value': (contract) =>
    onPage(async (place) => {
      place.innerHTML = `<form><${contract.tag} name="level" required value=""></${contract.tag}></form>`;
      const [form] = place.children;
      expect(form instanceof HTMLFormElement && form.checkValidity()).to.equal(false);
    }),

  'uses the name, value and states that were set before it was defined': (contract) =>
    onPage(async (place) => {
      const late = `late-${crypto.randomUUID()}`;
      const form = document.createElement('form');
      const [element, other] = [0, 1].map(() => document.createElement(late) as Widget & Control);
      if (!element || !other) return;
      element.setAttribute('value', val(contract, 1));
      Object.assign(element, { name: 'level', value: val(contract, 2), required: true });
      Object.assign(other, { name: 'level', value: val(contract, 3), disabled: true });
      form.append(element, other);
      place.append(form);
      customElements.define(late, class extends contract.element {});
      expect(new FormData(form).getAll('level')).to.deep.equal([val(contract, 2)]);
      element.value = '';
      expect(form.checkValidity(), 'required').to.equal(false);
      other.disabled = false;
      expect(new FormData(form).getAll('level')).to.deep.equal([val(contract, 3)]);
    }),

  'is invalid while it is required and empty': (contract) =>
    inForm(contract, async ({ form, element }) => {
      expect(form.checkValidity(), 'not required').to.equal(true);
      element.setAttribute('required', '');
      await contract.drawn(element);
      expect(form.checkValidity(), 'required').to.equal(false);
      expect(element.validity.valueMissing).to.equal(true);
      expect(element.validationMessage).to.equal(contract.missing ?? 'Choose a level.');
      await choose(contract, element, val(contract, 2));
      expect(form.checkValidity(), 'chosen').to.equal(true);
      form.reset();
      expect(form.checkValidity(), 'reset').to.equal(false);
    }),

  'focuses its group when the form reports it as missing': (contract) =>
    inForm(
      contract,
      async ({ form, element, heard }) => {
        for (const ask of [() => form.reportValidity(), () => element.reportValidity(), () => form.requestSubmit()]) {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
          ask();
          expect(document.activeElement, `${ask}`).to.equal(element);
          expect(radios(element)).to.include(element.shadowRoot?.activeElement);
        }
        expect(heard).to.deep.equal([]);
      },
      (element) => element.setAttribute('required', ''),
    ),

  'is focused by a click on its label': (contract) =>
    inForm(contract, async ({ form, element, heard }) => {
      const label = document.createElement('label');
      label.textContent = 'Your level';
      label.htmlFor = element.id = 'labelled';
      // Not in the fieldset: Chromium 156 now and then leaves a size container without boxes when a child is added to the
      // fieldset around it before it was first laid out.
      form.prepend(label);
      await waitUntil(() => radios(element).some(isShown), 'there is nothing to choose');
      label.click();
      expect(document.activeElement, wordsOf(element.shadowRoot).slice(0, 200)).to.equal(element);
      expect(radios(element)).to.include(element.shadowRoot?.activeElement);
      expect(heard).to.deep.equal([]);
    }),

  'fires one input and one change event for one action': (contract) =>
    inForm(contract, async ({ element, heard }) => {
      await choose(contract, element, val(contract, 2));
      expect(heard).to.deep.equal([`input from ${contract.tag}`, `change from ${contract.tag}`]);
      await choose(contract, element, val(contract, 2));
      expect(heard, 'the same again').to.have.length(2);
      radios(element)[1]?.focus();
      await press('ArrowDown');
      expect(element.value).to.equal(val(contract, 3));
      expect(heard, 'by an arrow key').to.have.length(4);
    }),

  'fires no event when the page sets its value': (contract) =>
    inForm(contract, async ({ form, element, heard }) => {
      element.value = val(contract, 2);
      element.setAttribute('value', val(contract, 3));
      element.formStateRestoreCallback(val(contract, 1), 'restore');
      form.reset();
      await contract.drawn(element);
      expect(heard).to.deep.equal([]);
    }),

  'does not submit the form on Enter': (contract) =>
    inForm(contract, async ({ element, heard }) => {
      radios(element)[0]?.focus();
      await press('Enter');
      expect(heard.filter((event) => event.startsWith('submit'))).to.deep.equal([]);
    }),
};
