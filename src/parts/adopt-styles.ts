/** Keeping an element's looks when it moves to another document. */

import type { LitElement } from 'lit';

/** Sheets belong to the document they were made for, so another document needs its own. */
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
