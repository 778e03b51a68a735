// Tags with one deliberate fault each, and the checks of the contract suite that must fail.

import { css, html } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { ProficiencyScaleElement } from '../../src/elements/proficiency-scale/proficiency-scale.js';
import type { Contract } from './contract.js';
import { proficiencyScale } from './tags/proficiency-scale.js';

/** A faulty tag. */
export interface Fault {
  /** Its fault. */
  readonly what: string;
  /** The names of the checks that must fail; all others must pass. */
  readonly breaks: readonly string[];
  readonly contract: Contract;
}

const { 'to choose': choosing, chosen, bad } = proficiencyScale.states;
let made = 0;

/** A contract for a subclass of the scale, with the smallest set of states that covers everything documented. */
export function contractOf(element: new () => HTMLElement, more: Partial<Contract> = {}): Contract {
  const tag = `planted-${++made}`;
  customElements.define(tag, element);
  const states = {
    'to choose': choosing ?? {},
    chosen: chosen ?? {},
    'where I am': { bring: (one: HTMLElement) => void Object.assign(one, { current: 2 }) },
    bad: bad ?? {},
  };
  return { ...proficiencyScale, tag, element, states, ...more };
}

/** A scale with one more style sheet. */
export function styled(sheet: CSSResult): Contract {
  return contractOf(
    class extends ProficiencyScaleElement {
      static override styles = [...ProficiencyScaleElement.styles, sheet];
    },
  );
}

/** A subclass of the scale without faults. */
export const sound: Contract = contractOf(class extends ProficiencyScaleElement {});

/** All faults. */
export const faults: readonly Fault[] = [
  {
    what: 'throws without a definition',
    breaks: [
      'can be constructed without a definition',
      'adds no attribute to itself',
      'shows the same when properties are set before or after it is connected',
    ],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        protected override willUpdate(changed: PropertyValues): void {
          super.willUpdate(changed);
          if (this.definition === undefined && !this.src && !this.firstElementChild) throw new Error('planted');
        }
      },
    ),
  },
  {
    what: 'gives itself a role',
    breaks: ['adds no attribute to itself'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override connectedCallback(): void {
          super.connectedCallback();
          this.setAttribute('role', 'group');
        }
      },
    ),
  },
  {
    what: 'removes the children that it has read',
    breaks: ['clones with its attributes and children'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        protected override updated(changed: PropertyValues): void {
          super.updated(changed);
          if (this.config) this.querySelector('script')?.remove();
        }
      },
    ),
  },
  {
    what: 'loses its value when it is moved',
    breaks: ['keeps its content and state when it is moved'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override disconnectedCallback(): void {
          super.disconnectedCallback();
          this.value = '';
        }
      },
    ),
  },
  {
    what: 'loses its style sheets in another document',
    breaks: ['keeps its styles in another document'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override adoptedCallback(): void {}
      },
    ),
  },
  {
    what: 'reads an attribute only once',
    breaks: ['shows the same when properties are set before or after it is connected'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override connectedCallback(): void {
          super.connectedCallback();
          if (!this.hasAttribute('selectable')) this.viewer = 'family';
        }
      },
    ),
  },
  {
    what: 'ignores properties that were set before it was defined',
    breaks: ['uses properties that were set before it was defined'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        constructor() {
          super();
          if (this.isConnected) void this.updateComplete.then(() => (this.definition = undefined));
        }
      },
    ),
  },
  {
    what: 'keeps a listener on the window',
    breaks: ['removes all its listeners and observers'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override connectedCallback(): void {
          super.connectedCallback();
          window.addEventListener('resize', () => this.requestUpdate());
        }
      },
    ),
  },
  {
    what: 'keeps a listener on the document',
    breaks: ['removes all its listeners and observers'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        constructor() {
          super();
          document.addEventListener('click', () => this.requestUpdate());
        }
      },
    ),
  },
  {
    what: 'keeps an observer',
    breaks: ['removes all its listeners and observers'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override connectedCallback(): void {
          super.connectedCallback();
          new MutationObserver(() => this.requestUpdate()).observe(document.body, { attributes: true });
        }
      },
    ),
  },
  {
    what: 'is visible with the hidden attribute',
    breaks: ['disappears with the hidden attribute'],
    contract: styled(css`
      :host([hidden]) {
        display: block !important;
      }
    `),
  },
  {
    what: 'fires an event for a change by the page',
    breaks: ['fires no event when the page sets a property'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override get value(): string {
          return super.value;
        }

        override set value(value: string) {
          super.value = value;
          this.dispatchEvent(new Event('change', { bubbles: true }));
        }
      },
    ),
  },
  {
    what: 'has an undocumented part',
    breaks: ['matches its manifest'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        protected override updated(changed: PropertyValues): void {
          super.updated(changed);
          this.renderRoot.querySelector('li')?.part.add('secret');
        }
      },
    ),
  },
  {
    what: 'has an undocumented state',
    breaks: ['matches its manifest'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        protected override updated(changed: PropertyValues): void {
          super.updated(changed);
          this.setState('secret', true);
        }
      },
    ),
  },
  {
    what: 'has an undocumented attribute',
    breaks: ['matches its manifest'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        static override properties = { secret: { type: String } };
      },
    ),
  },
  {
    what: 'lacks a documented part',
    breaks: ['matches its manifest'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        protected override updated(changed: PropertyValues): void {
          super.updated(changed);
          this.renderRoot.querySelector('ol')?.removeAttribute('part');
        }
      },
    ),
  },
  {
    what: 'registers itself when its class is imported',
    breaks: ['registers no tag when its class is imported'],
    contract: contractOf(class extends ProficiencyScaleElement {}, {
      module: '/src/elements/proficiency-scale/define.ts',
    }),
  },
  {
    what: 'is wider than a phone',
    breaks: [
      'fits 320 pixels, the width at a zoom of 400 %',
      'fits 320 pixels with large text',
      'fits with the text spacing of WCAG 1.4.12',
    ],
    contract: styled(css`
      .in {
        min-inline-size: 400px;
      }
    `),
  },
  {
    what: 'cuts off larger text',
    breaks: ['fits at a text size of 200 %'],
    // Between the height of a line at 150 % and at 200 %; small enough for one line in any font.
    contract: styled(css`
      .name {
        display: block;
        block-size: 31px;
        font-size: 0.75em;
        line-height: 1.5;
        white-space: nowrap;
        overflow: hidden;
      }
    `),
  },
  {
    what: 'cuts off text with wide spacing',
    breaks: ['fits with the text spacing of WCAG 1.4.12'],
    contract: styled(css`
      .kicker {
        inline-size: 15em;
        white-space: nowrap;
        overflow: hidden;
      }
    `),
  },
  {
    what: 'uses left and right instead of start and end',
    breaks: ['fits and is mirrored from right to left'],
    contract: styled(css`
      .levels {
        padding-left: 20px;
      }
    `),
  },
  {
    what: 'overrides the text spacing of a reader',
    breaks: ['uses the text spacing that a reader sets'],
    contract: styled(css`
      p {
        letter-spacing: 0;
      }
    `),
  },
  {
    what: 'has small buttons',
    breaks: ['has touch targets of 44 pixels'],
    contract: styled(css`
      .tools button {
        min-block-size: 30px;
        padding-block: 0;
      }
    `),
  },
  {
    what: 'takes its size from the page',
    breaks: ['stays readable under the style sheets of a hostile page'],
    contract: styled(css`
      .w {
        font-size: inherit;
      }
    `),
  },
  {
    what: 'does not report a bad definition',
    breaks: ['matches its manifest', 'reports the problems of a bad definition, and shows what the author wrote'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        protected override render(): TemplateResult {
          return this.config ? super.render() : html`<slot></slot>`;
        }

        protected override setState(name: string, on: boolean): void {
          if (name !== 'problem') super.setState(name, on);
        }
      },
    ),
  },
  {
    what: 'hides what the author wrote when there are problems',
    breaks: ['reports the problems of a bad definition, and shows what the author wrote'],
    contract: styled(css`
      slot {
        display: none;
      }
    `),
  },
  {
    what: 'renders text as markup',
    breaks: ['never renders text as markup'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        protected override updated(changed: PropertyValues): void {
          super.updated(changed);
          const title = this.renderRoot.querySelector('#objective');
          if (title) title.innerHTML = title.textContent ?? '';
        }
      },
    ),
  },
  {
    what: 'merges JSON into its own objects',
    breaks: ['is not affected by a definition with prototype keys'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override connectedCallback(): void {
          super.connectedCallback();
          const text = this.querySelector('script')?.textContent;
          if (text?.includes('__proto__')) merge({}, JSON.parse(text));
        }
      },
    ),
  },
];

function merge(target: object, source: object): void {
  for (const [key, value] of Object.entries(source)) {
    const own: unknown = Reflect.get(target, key);
    if (typeof own === 'object' && own && typeof value === 'object') merge(own, value);
    else Reflect.set(target, key, value);
  }
}
