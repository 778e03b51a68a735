// Form controls that are wrong on purpose, each in one way, with the checks of the form suite that it fails.

import type { PropertyValues } from 'lit';
import { ProficiencyScaleElement } from '../../src/elements/proficiency-scale/proficiency-scale.js';
import { contractOf } from './contract-faults.js';
import type { Fault } from './contract-faults.js';

/** All the faults that are planted. */
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
    what: 'takes its value a moment later',
    breaks: [
      'has its value in the form in the same tick',
      'is sent under its name, and not without a name or a value',
      'begins at its value attribute, until something else is set',
      'takes up the value that a browser restores',
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
    what: 'sends nothing as something',
    breaks: ['is sent under its name, and not without a name or a value'],
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
    what: 'does not look at its value attribute',
    breaks: ['begins at its value attribute, until something else is set'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
          if (name !== 'value') super.attributeChangedCallback(name, old, value);
        }
      },
    ),
  },
  {
    what: 'can be changed although its fieldset is disabled',
    breaks: ['is neither sent nor changed while it is disabled'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override formDisabledCallback(): void {}
      },
    ),
  },
  {
    what: 'stays as it is when the form is reset',
    breaks: ['goes back to its attribute when the form is reset', 'is missing while it is required and empty'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override formResetCallback(): void {}
      },
    ),
  },
  {
    what: 'forgets what a browser restores',
    breaks: ['takes up the value that a browser restores'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override formStateRestoreCallback(): void {}
      },
    ),
  },
  {
    what: 'is never missing',
    breaks: ['is missing while it is required and empty', 'puts the focus on its group when it is found missing'],
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
    what: 'is found missing without a word',
    breaks: ['puts the focus on its group when it is found missing'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override reportValidity(): boolean {
          return this.checkValidity();
        }
      },
    ),
  },
  {
    what: 'gives the focus to nobody at a click on its label',
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
    what: 'tells of a change twice',
    breaks: ['fires one input and one change of its own for one act'],
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
    what: 'tells of a reset as if a person had chosen',
    breaks: ['fires nothing when the page sets its value'],
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
    what: 'sends the form at Enter',
    breaks: ['does not send the form at Enter'],
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
