/** Printing one piece of a widget, such as a sheet or a page for the family, on paper of its own. */
import { render } from 'lit';
/** How long a browser may take to begin, in milliseconds; Firefox first makes the pages. */
const patience = 3000;
/** Fills a document with nothing but the sheet. Sheets of style are made there, so that no policy of the page forbids them. */
export function layOut({ title, language, content, styles }, on) {
    on.title = title;
    on.documentElement.lang = language;
    on.documentElement.dir = /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
    const View = on.defaultView;
    on.adoptedStyleSheets = styles.flatMap(({ cssText }) => {
        if (!View)
            return [];
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
export async function printAlone(sheet) {
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
    const begun = new Promise((resolve) => {
        page.addEventListener('beforeprint', () => resolve(true), { once: true });
        setTimeout(resolve, patience, false);
    });
    // It leaves when it is printed; a browser that never says so keeps an empty frame until the next reload.
    page.addEventListener('afterprint', () => setTimeout(() => frame.remove()), { once: true });
    try {
        page.print();
    }
    catch {
        frame.remove();
        return false;
    }
    const isPrinted = await begun;
    if (!isPrinted)
        frame.remove();
    return isPrinted;
}
//# sourceMappingURL=print-alone.js.map