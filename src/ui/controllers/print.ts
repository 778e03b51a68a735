/** Prints one part of a widget by itself. */

import { render } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';

/** What is printed. */
export interface Sheet {
  /** Ends up as the document's title, which browsers print at the head and propose as a file's name. */
  readonly title: string;
  readonly language: string;
  readonly content: TemplateResult;
  readonly styles: readonly CSSResult[];
}

/** How long a browser may take to begin, in milliseconds; Firefox first makes the pages. */
const storeTimeoutMs = 3000;

/** Fills a document with nothing but the sheet. Sheets of style are made there, so that no policy of the page forbids them. */
export function layOut({ title, language, content, styles }: Sheet, on: Document): void {
  on.title = title;
  on.documentElement.lang = language;
  on.documentElement.dir = /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
  const View = on.defaultView;
  on.adoptedStyleSheets = styles.flatMap(({ cssText }) => {
    if (!View) return [];
    const sheet = new View.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return [sheet];
  });
  render(content, on.body);
}

/**
 * Prints a sheet alone: the page around the widget stays out of it. Answers whether the browser began: a frame that may not
 * open windows is refused without a word, and then what would have been printed must be shown as text to take.
 */
export async function printAlone(sheet: Sheet): Promise<boolean> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = sheet.title;
  document.body.append(frame);
  const page = frame.contentWindow;
  if (!page) {
    frame.remove();
    return false;
  }
  layOut(sheet, page.document);
  const begun = new Promise<boolean>((resolve) => {
    page.addEventListener('beforeprint', () => resolve(true), { once: true });
    setTimeout(resolve, storeTimeoutMs, false);
  });
  // It leaves when it is printed; a browser that never says so keeps an empty frame until the next reload.
  page.addEventListener('afterprint', () => setTimeout(() => frame.remove()), { once: true });
  try {
    page.print();
  } catch {
    frame.remove();
    return false;
  }
  const isPrinted = await begun;
  if (!isPrinted) frame.remove();
  return isPrinted;
}
