// Form controls with one deliberate fault each, and the checks of the form suite that must fail.

import type { PropertyValues } from 'lit';
import { ProficiencyScaleElement } from '../../src/elements/proficiency-scale/proficiency-scale.js';
import { contractOf } from './contract-faults.js';
import type { Fault } from './contract-faults.js';

/** All faults. */
export const formFaults: readonly Fault[] = [
  {
    what: 'hides its form',
    breaks: ['belongs to its form'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override get form(): null {
          return null;
        }
      },
    ),
  },
  {
    what: 'sets its value asynchronously',
    breaks: [
      'has its value in the form in the same tick',
      'is submitted under its name, and not without a name or a value',
      'starts with its value attribute, until another value is set',
      'uses the value that a browser restores',
      'lets the browser restore what differs from its value attribute, even nothing',
      'is a correct control before it is connected',
      'uses the name, value and states that were set before it was defined',
    ],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override get value(): string {
          return super.value;
        }

        override set value(value: string) {
          queueMicrotask(() => (super.value = value));
        }
      },
    ),
  },
  {
    what: 'submits an empty value',
    breaks: ['is submitted under its name, and not without a name or a value'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override connectedCallback(): void {
          super.connectedCallback();
          if (!this.value) this.internals.setFormValue('');
        }
      },
    ),
  },
  {
    what: 'ignores its value attribute',
    breaks: ['starts with its value attribute, until another value is set'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
          if (name !== 'value') super.attributeChangedCallback(name, old, value);
        }
      },
    ),
  },
  {
    what: 'can be changed while its fieldset is disabled',
    breaks: ['is neither submitted nor changed while it is disabled'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override formDisabledCallback(): void {}
      },
    ),
  },
  {
    what: 'keeps its value when the form is reset',
    breaks: [
      'returns to its value attribute when the form is reset',
      'lets the browser restore what differs from its value attribute, even nothing',
      'is a correct control before it is connected',
      'is invalid while it is required and empty',
    ],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override formResetCallback(): void {}
      },
    ),
  },
  {
    what: 'ignores the value that a browser restores',
    breaks: ['uses the value that a browser restores'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override formStateRestoreCallback(): void {}
      },
    ),
  },
  {
    what: 'has the browser restore its value attribute',
    breaks: ['lets the browser restore what differs from its value attribute, even nothing'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        protected override updated(changed: PropertyValues): void {
          super.updated(changed);
          this.internals.setFormValue(this.value || null);
        }
      },
    ),
  },
  {
    what: 'is valid until it is rendered',
    breaks: [
      'is a correct control before it is connected',
      'is missing from the start when the markup requires it and gives an empty value',
    ],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
          super.attributeChangedCallback(name, old, value);
          if (!this.hasUpdated) this.internals.setValidity({});
        }
      },
    ),
  },
  {
    what: 'ignores the value that was set before it was defined',
    breaks: ['uses the name, value and states that were set before it was defined'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override connectedCallback(): void {
          Reflect.deleteProperty(this, 'value');
          super.connectedCallback();
        }
      },
    ),
  },
  {
    what: 'is always valid',
    breaks: ['is invalid while it is required and empty', 'focuses its group when the form reports it as missing'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        protected override updated(changed: PropertyValues): void {
          super.updated(changed);
          this.internals.setValidity({});
        }
      },
    ),
  },
  {
    what: 'reports no message when it is invalid',
    breaks: ['focuses its group when the form reports it as missing'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override reportValidity(): boolean {
          return this.checkValidity();
        }
      },
    ),
  },
  {
    what: 'is not focused by a click on its label',
    breaks: ['is focused by a click on its label'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override connectedCallback(): void {
          super.connectedCallback();
          const blur = () => document.activeElement === this && this.blur();
          this.addEventListener('click', (event) => event.composedPath()[0] === this && blur());
          this.renderRoot.addEventListener('focusin', () => {
            if (this.id === 'labelled') (this.shadowRoot?.activeElement as HTMLElement | null)?.blur();
          });
        }
      },
    ),
  },
  {
    what: 'fires change twice',
    breaks: ['fires one input and one change event for one action'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        protected override chose(value: string): void {
          super.chose(value);
          this.dispatchEvent(new Event('change', { bubbles: true }));
        }
      },
    ),
  },
  {
    what: 'fires change on reset',
    breaks: ['fires no event when the page sets its value'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override formResetCallback(): void {
          super.formResetCallback();
          this.dispatchEvent(new Event('change', { bubbles: true }));
        }
      },
    ),
  },
  {
    what: 'submits the form on Enter',
    breaks: ['does not submit the form on Enter'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override connectedCallback(): void {
          super.connectedCallback();
          this.addEventListener('keydown', ({ key }) => {
            if (key === 'Enter') this.form?.requestSubmit();
          });
        }
      },
    ),
  },
];
