/** The three lights, distinguished by shape, position, word and color, in this order of importance. */

import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { lights } from '../../core/checkpoint.js';
import type { Light } from '../../core/checkpoint.js';

/** Stop is an octagon, check a triangle, go a circle. */
const shapes: Readonly<Record<Light, string>> = {
  red: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z',
  yellow: 'M12 3l10 18H2z',
  green: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z',
};

/** Whether a text names a light. */
export function isLight(text: unknown): text is Light {
  return lights.some((light) => light === text);
}

/** The filled shape of a light. It needs a word beside it. */
export function lightShape(light: Light): TemplateResult {
  return shape(light, 'lit');
}

/** All three lights in order, one of them lit. It needs a word beside it that says which. */
export function trafficLight(lit: Light): TemplateResult {
  return html`<span class="lights" aria-hidden="true"
    >${lights.map((light) => shape(light, light === lit ? 'lit' : 'dim'))}</span
  >`;
}

/** A light with its word: "Stop". */
export function lightWord(light: Light, word: string): TemplateResult {
  return html`<span class="light-word">${lightShape(light)}<span .textContent=${word}></span></span>`;
}

function shape(light: Light, state: 'lit' | 'dim'): TemplateResult {
  return html`<svg class="light ${light} ${state}" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d=${shapes[light]}></path>
  </svg>`;
}

/** The styles of the lights. Every lit one has an outline in the text color, because yellow has too little contrast. */
export const trafficLightStyles = css`
  .light {
    --_light: var(--cw-go, light-dark(#1a7f37, #6fd58b));
    flex: none;
    overflow: visible;
    fill: var(--_light);
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-linejoin: round;
    forced-color-adjust: none;
  }
  .light.red {
    --_light: var(--cw-stop, light-dark(#b3261e, #ff8a80));
  }
  .light.yellow {
    --_light: var(--cw-check, light-dark(#f5bd1f, #ffd25e));
  }
  .light.dim {
    fill: none;
    stroke: var(--_line);
  }
  .lights {
    display: inline-grid;
    flex: none;
    grid-template-columns: repeat(3, 44px);
    place-items: center;
    padding: 4px;
    border: 1px solid var(--_line);
    border-radius: 28px;
    background: var(--_paper);
  }
  .lights .lit {
    inline-size: 36px;
    block-size: 36px;
  }
  .lights .dim {
    inline-size: 20px;
    block-size: 20px;
  }
  .light-word {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .light {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .light.dim {
      stroke: GrayText;
    }
  }
  @media print {
    .light {
      print-color-adjust: exact;
    }
    .lights {
      background: none;
    }
  }
`;
