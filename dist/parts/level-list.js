/** The levels of one objective, to read or to choose from: the same list in a scale and in a self-rating. */
import { html } from 'lit';
import { levelAt, nextLevel, positionsOf } from '../core/objective.js';
import { safeUrl } from '../core/safe-url.js';
import { fixed } from './fuse.js';
import { mark, stair } from './marks.js';
import { langOf, paragraph, phrases, said } from './reading.js';
const formats = new Map();
/** The number as a school in the United States writes it in a language. A page's first use of `Intl` takes it 10 ms, so what is the same without goes without. */
function written(value, language) {
    if (Number.isInteger(value) && value < 1000 && (language === 'en' || language === 'es'))
        return `${value}`;
    let format = formats.get(language);
    if (!format)
        formats.set(language, (format = new Intl.NumberFormat(`${language}-US`)));
    return format.format(value);
}
/** A value and its name as a person reads it, such as "3 · Proficient" or "2.5 · Between Developing and Proficient". */
export function levelName(level, reading, words, language) {
    const value = written(level.value, language);
    if (!('between' in level))
        return words.level(value, said(level.label, reading));
    const [below, above] = level.between;
    return words.level(value, words.between(said(below.label, reading), said(above.label, reading)));
}
/** The levels a list shows, in the order of the screen: every value that can be chosen, or the written ones and where I am. */
export function levelsShown({ objective, order, chosen, current, target, teacher, }) {
    const marked = [current, target, teacher];
    const levels = objective.increment === 0.5
        ? positionsOf(objective)
            .map((value) => levelAt(objective, value))
            .filter((level) => level !== undefined)
            .filter((level) => !('between' in level) || chosen !== undefined || marked.includes(level.value))
        : [...objective.levels];
    return order === 'descending' ? levels.reverse() : levels;
}
/** The list itself; each item holds its level in `data-level`, and native radios named `level` where one can be chosen. */
export function levelList(view, language) {
    const { objective, layout = 'auto', reading, chosen } = view;
    const levels = levelsShown(view);
    const halves = levels.length > objective.levels.length;
    const wide = layout === 'auto' && !halves && reading.display !== 'side-by-side';
    const size = levels.length < 5 ? 'few' : levels.length < 6 ? 'some' : 'many';
    const shape = layout === 'one' ? 'one' : layout === 'table' ? 'table' : wide ? `wide ${size}` : '';
    return html `<ol class="levels ${shape} ${chosen === undefined ? '' : 'choose'}" part="levels" role="list">
    ${levels.map((level) => item(level, view, language))}
  </ol>`;
}
function item(level, view, language) {
    const { objective, reading, words, chosen, current } = view;
    const { value } = level;
    const half = 'between' in level;
    const tint = Math.floor(((objective.levels.filter((one) => one.value <= value).length - 1) * 3) / (objective.levels.length - 1));
    const id = fixed(`${value}`.replace('.', '-'));
    const name = levelName(level, reading, words, language);
    const text = half ? undefined : (view.plain && level.plain) || level.descriptor;
    const head = html `${stair(objective, value)}<span class="name" id="n${id}" part="label"
      >${nameOf(level, view, name)}</span
    >`;
    const marks = marksOf(value, view);
    const words_ = text === undefined ? '' : paragraph(text, reading, 'descriptor', `d${id}`);
    const shown = view.layout === 'one' && view.shown !== value;
    return html `<li
    class="level t${fixed(tint)} ${fixed(half ? 'half' : '')} ${current === value ? 'current' : ''}"
    part="level"
    data-level=${fixed(value)}
    ?hidden=${shown}
  >
    ${chosen === undefined
        ? html `<div class="head">${head}</div>
            <div class="face">${marks}${words_}</div>`
        : html `<label class="choice"
            ><span class="head"
              ><input
                type="radio"
                name="level"
                value=${fixed(value)}
                aria-labelledby="n${id}"
                aria-describedby=${fixed(text === undefined ? '' : `d${id}`)}
                .checked=${chosen === `${value}`}
                ?disabled=${view.disabled ?? false}
              />${head}</span
            ><span class="face">${marks}${words_}</span></label
          >`}
    ${half ? '' : more(level, view, id)}
  </li>`;
}
function nameOf(level, { reading }, name) {
    if ('between' in level)
        return html `<span .textContent=${name}></span>`;
    const [first, second] = phrases(level.label, reading);
    const own = html `<span lang=${fixed(langOf(first, reading))} .textContent=${name}></span>`;
    if (!second)
        return own;
    return html `${own}<span
      class="other"
      aria-hidden="true"
      lang=${fixed(langOf(second, reading))}
      .textContent=${second.text}
    ></span>`;
}
function marksOf(value, { objective, current, target, teacher, words }) {
    const marks = [];
    if (current === value)
        marks.push(['you', words.you]);
    if (teacher === value)
        marks.push(['teacher', words.teacher]);
    if (target === value)
        marks.push(['goal', words.goal]);
    else if (current != null && nextLevel(objective, current)?.value === value)
        marks.push(['next', words.next]);
    return marks.length === 0 ? '' : html `<span class="marks">${marks.map(([kind, word]) => mark(kind, word))}</span>`;
}
function more(level, { reading, words, current, speaks, speaking }, id) {
    const { indicators = [], exemplars = [], value } = level;
    const hear = speaks
        ? html `<button
        class="quiet hear"
        type="button"
        data-hear=${value}
        .textContent=${speaking === `${value}` ? words.stop : words.hear}
      ></button>`
        : '';
    if (indicators.length + exemplars.length === 0)
        return hear;
    return html `${hear}
    <details class="more" ?open=${current === value}>
      <summary aria-describedby="n${id}" .textContent=${words.signs}></summary>
      ${indicators.length === 0
        ? ''
        : html `<ul class="signs">
              ${indicators.map((one) => html `<li>${paragraph(one.text, reading, 'sign')}</li>`)}
            </ul>`}
      ${exemplars.map((one) => exemplar(one, reading))}
    </details>`;
}
// A picture from elsewhere would tell that place who is looking, so only the page's own are shown.
function exemplar({ title, href, text, image }, reading) {
    const address = href && safeUrl(href, document.baseURI);
    const picture = image && safeUrl(image.src, document.baseURI);
    return html `<div class="exemplar">
    ${paragraph(title, reading, 'title')} ${text === undefined ? '' : paragraph(text, reading, 'example')}
    ${image && picture && new URL(picture).origin === location.origin
        ? html `<img src=${picture} alt=${said(image.alt, reading)} loading="lazy" />`
        : ''}
    ${address ? html `<a href=${address} target="_blank" rel="noopener noreferrer" .textContent=${new URL(address).host}></a>` : ''}
  </div>`;
}
//# sourceMappingURL=level-list.js.map