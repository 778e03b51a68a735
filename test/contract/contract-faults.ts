// Tags that are wrong on purpose, each in one way, with the clauses of the contract that it breaks.

import { css, html } from 'lit';
import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { ProficiencyScaleElement } from '../../src/elements/proficiency-scale/proficiency-scale.js';
import type { Contract } from './contract.js';
import { proficiencyScale } from './tags/proficiency-scale.js';

/** A wrong tag. */
export interface Fault {
  /** What is wrong with it. */
  readonly what: string;
  /** The names of the checks that must fail; all others must pass. */
  readonly breaks: readonly string[];
  readonly contract: Contract;
}

const { 'to choose': choosing, chosen, bad } = proficiencyScale.states;
let made = 0;

/** A contract for a class that is like the scale, in the fewest states in which everything documented is seen. */
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

/** A scale with one more sheet. */
export function styled(sheet: CSSResult): Contract {
  return contractOf(
    class extends ProficiencyScaleElement {
      static override styles = [...ProficiencyScaleElement.styles, sheet];
    },
  );
}

/** What is like the scale and has nothing wrong. */
export const sound: Contract = contractOf(class extends ProficiencyScaleElement {});

/** All the faults that are planted. */
export const faults: readonly Fault[] = [
  {
    what: 'throws without a definition',
    breaks: [
      'constructs bare',
      'adds no attribute to itself',
      'shows the same whether it is given things before or after it is in the page',
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
    what: 'eats the children that it has read',
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
    what: 'forgets its value when it is moved',
    breaks: ['keeps what it shows when it is moved'],
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
    what: 'leaves its sheets behind',
    breaks: ['keeps its look in another document'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        override adoptedCallback(): void {}
      },
    ),
  },
  {
    what: 'looks at an attribute only once',
    breaks: ['shows the same whether it is given things before or after it is in the page'],
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
    what: 'loses what it was given before its script ran',
    breaks: ['takes up what it was given before its script ran'],
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
    what: 'goes on listening to the window',
    breaks: ['lets go of all it listens to'],
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
    what: 'listens to the document for as long as that lasts',
    breaks: ['lets go of all it listens to'],
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
    what: 'goes on observing the page',
    breaks: ['lets go of all it listens to'],
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
    what: 'is there although it is hidden',
    breaks: ['is gone when it is hidden'],
    contract: styled(css`
      :host([hidden]) {
        display: block !important;
      }
    `),
  },
  {
    what: 'tells of a change that the page made',
    breaks: ['fires nothing when the page sets something'],
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
    what: 'has a part that nobody documented',
    breaks: ['has what its manifest says, and nothing else'],
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
    what: 'has a state that nobody documented',
    breaks: ['has what its manifest says, and nothing else'],
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
    what: 'has an attribute that nobody documented',
    breaks: ['has what its manifest says, and nothing else'],
    contract: contractOf(
      class extends ProficiencyScaleElement {
        static override properties = { secret: { type: String } };
      },
    ),
  },
  {
    what: 'lacks a part that is documented',
    breaks: ['has what its manifest says, and nothing else'],
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
    breaks: ['registers nothing when its class is imported'],
    contract: contractOf(class extends ProficiencyScaleElement {}, {
      module: '/src/elements/proficiency-scale/define.ts',
    }),
  },
  {
    what: 'is wider than a phone',
    breaks: [
      'fits 320 pixels, which is a zoom of 400 %',
      'fits 320 pixels with large text',
      'fits with the spacing of WCAG 1.4.12',
    ],
    contract: styled(css`
      .in {
        min-inline-size: 400px;
      }
    `),
  },
  {
    what: 'cuts off text that grows',
    breaks: ['fits with text of 200 %'],
    // One line, whatever the font: between its height at 150 % and its height at 200 %.
    contract: styled(css`
      .name {
        display: block;
        block-size: 38px;
        line-height: 1.5;
        white-space: nowrap;
        overflow: hidden;
      }
    `),
  },
  {
    what: 'cuts off words that are set wider',
    breaks: ['fits with the spacing of WCAG 1.4.12'],
    contract: styled(css`
      .kicker {
        inline-size: 15em;
        white-space: nowrap;
        overflow: hidden;
      }
    `),
  },
  {
    what: 'knows left and right instead of start and end',
    breaks: ['fits from right to left, mirrored'],
    contract: styled(css`
      .levels {
        padding-left: 20px;
      }
    `),
  },
  {
    what: 'overrules the spacing of a reader',
    breaks: ['takes the text spacing that a reader sets'],
    contract: styled(css`
      p {
        letter-spacing: 0;
      }
    `),
  },
  {
    what: 'has low buttons',
    breaks: ['has targets of 44 pixels'],
    contract: styled(css`
      .tools button {
        min-block-size: 30px;
        padding-block: 0;
      }
    `),
  },
  {
    what: 'takes its size from the page',
    breaks: ['stays readable under the sheets of a hostile page'],
    contract: styled(css`
      .w {
        font-size: inherit;
      }
    `),
  },
  {
    what: 'says nothing about a bad definition',
    breaks: [
      'has what its manifest says, and nothing else',
      'says what is wrong with a bad definition, and keeps what the author wrote',
    ],
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
    what: 'hides what the author wrote behind its problems',
    breaks: ['says what is wrong with a bad definition, and keeps what the author wrote'],
    contract: styled(css`
      slot {
        display: none;
      }
    `),
  },
  {
    what: 'takes words for markup',
    breaks: ['never takes words for markup'],
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
    what: 'merges JSON into objects of its own',
    breaks: ['is not changed by a definition that reaches for prototypes'],
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
