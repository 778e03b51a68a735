/** Keeps the styles of an element that moves to another document. */

import type { LitElement } from 'lit';

/** Creates new style sheets after adoption: a constructed sheet only works in the document it was created for. */
export function adoptStyles(element: LitElement): void {
  const root = element.shadowRoot;
  const View = element.ownerDocument.defaultView;
  if (!root || !View) return;
  const { elementStyles } = element.constructor as typeof LitElement;
  root.adoptedStyleSheets = elementStyles.flatMap((style) => {
    if (!('cssText' in style)) return [];
    const sheet = new View.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    return [sheet];
  });
}

/** The render root of an element that first renders in another document than the script's; otherwise undefined. */
export function rootElsewhere(element: LitElement): ShadowRoot | undefined {
  if (element.ownerDocument === document) return undefined;
  const { shadowRootOptions } = element.constructor as typeof LitElement;
  const root = element.attachShadow(shadowRootOptions);
  adoptStyles(element);
  return root;
}
