// Tests the accessibility suite: it accepts a good tag and rejects faulty ones.

import { expect } from '@open-wc/testing';
import { css } from 'lit';
import type { PropertyValues } from 'lit';
import { ProficiencyScaleElement } from '../../src/elements/proficiency-scale/proficiency-scale.js';
import { isChromium } from '../support/engines.js';
import { axeIn, keyboardChecks, mediaChecks, namesEveryControl } from './accessibility-suite.js';
import { contractOf, sound, styled } from './contract-faults.js';
import type { Contract } from './contract.js';

// Only Chromium's driver reports the computed roles and names in open shadow roots, and emulates these media features.
const chromiumIt = isChromium ? it : it.skip;

/** A scale that changes its own controls after rendering. */
function spoilt(spoil: (root: ParentNode) => void): Contract {
  return contractOf(
    class extends ProficiencyScaleElement {
      protected override updated(changed: PropertyValues): void {
        super.updated(changed);
        spoil(this.renderRoot);
      }
    },
  );
}

const each = (selector: string, spoil: (element: HTMLElement) => void) => (root: ParentNode) =>
  root.querySelectorAll<HTMLElement>(selector).forEach(spoil);

const choosing = 'to choose';

describe('the accessibility suite', () => {
  const refused = async (check: Promise<void>) => {
    const message = await check.then(
      () => 'accepted',
      (error: Error) => error.message,
    );
    return message;
  };

  it('accepts a good tag', async () => {
    await axeIn(sound, choosing);
    for (const check of Object.values(keyboardChecks)) await check(sound);
  });

  it('catches a button without a name', async () => {
    const unnamed = spoilt(each('button', (one) => (one.textContent = '')));
    expect(await refused(axeIn(unnamed, choosing))).to.contain('button-name');
  });

  it('catches grey text with too little contrast in dark mode only', async () => {
    const faint = styled(css`
      .kicker {
        color: #566270;
      }
    `);
    expect(await refused(axeIn(faint, choosing))).to.match(/dark.*color-contrast/s);
  });

  it('catches a control that Tab skips', async () => {
    const passed = spoilt(each('button', (one) => (one.tabIndex = -1)));
    const [walk] = Object.values(keyboardChecks);
    expect(await refused(walk!(passed))).to.contain('Tab');
  });

  it('catches a control that traps the focus', async () => {
    const trap = spoilt(each('summary', (one) => (one.onkeydown = (event) => event.preventDefault())));
    const [walk] = Object.values(keyboardChecks);
    expect(await refused(walk!(trap))).to.contain('Tab');
  });

  it('catches an invisible focus', async () => {
    const unseen = styled(css`
      :focus-visible,
      .level:has(:focus-visible) {
        outline: none !important;
      }
    `);
    const [, focus] = Object.values(keyboardChecks);
    expect(await refused(focus!(unseen))).to.contain('is not outlined');
  });

  it('catches an element that covers the controls', async () => {
    const covered = styled(css`
      .in::after {
        content: '';
        position: absolute;
        inset: 0;
      }
      .w {
        position: relative;
      }
    `);
    const [, focus] = Object.values(keyboardChecks);
    expect(await refused(focus!(covered))).to.contain('is covered by');
  });

  it('catches a disclosure that only works with the mouse', async () => {
    const mouse = spoilt(each('summary', (one) => (one.onkeydown = (event) => event.preventDefault())));
    const [, , open] = Object.values(keyboardChecks);
    expect(await refused(open!(mouse))).to.not.equal('accepted');
  });

  chromiumIt('catches a level that only has a number as its name', async () => {
    const bare = spoilt(
      each('input', (one) => one.setAttribute('aria-label', '3') ?? one.removeAttribute('aria-labelledby')),
    );
    expect(await refused(namesEveryControl(bare, choosing))).to.not.equal('accepted');
  });

  chromiumIt('catches a choice that only a color shows', async () => {
    const coloured = styled(css`
      .level {
        border: 1px solid !important;
      }
    `);
    const [forced] = Object.values(mediaChecks);
    expect(await refused(forced!(coloured))).to.contain('the border of the chosen level');
  });

  chromiumIt('catches an animation with reduced motion', async () => {
    const moving = styled(css`
      .level {
        transition: transform 200ms;
      }
    `);
    const [, still] = Object.values(mediaChecks);
    expect(await refused(still!(moving))).to.contain('moves');
  });

  chromiumIt('catches printed buttons', async () => {
    const pressed = styled(css`
      @media print {
        button,
        .tools {
          display: block !important;
        }
      }
    `);
    const [, , print] = Object.values(mediaChecks);
    expect(await refused(print!(pressed))).to.contain('One at a time');
  });
});
