// Runs in the measured page: renders scales as widgets, or the same HTML from a string, and updates all of them.

const levels = [
  ['Beginning', 'With help, I can partially do the simpler parts of this.'],
  ['Developing', 'I can do the simpler parts on my own, and I am working on the target.'],
  ['Proficient', 'I can do everything that was taught, without major errors.'],
  ['Extending', 'I can apply this in new situations and explain my thinking to others.'],
];
const box = document.querySelector('#box');

const definitionOf = (name, type = 'proficiency-scale') => ({
  type,
  objective: {
    id: `objective-${name}`,
    title: `Goal ${name}: compare fractions with unlike denominators`,
    levels: levels.map(([label, descriptor], index) => ({ value: index + 1, label, descriptor })),
  },
});

function scaleOf({ definition, value, selectable }) {
  const scale = document.createElement('proficiency-scale');
  scale.definition = definition;
  if (selectable) {
    scale.selectable = true;
    scale.value = value;
  } else {
    scale.current = Number(value);
  }
  return scale;
}

const scalesOf = (names, selectable) =>
  names.map((name, index) => ({
    definition: definitionOf(name),
    value: `${(index % levels.length) + 1}`,
    selectable,
  }));

/** Resolves once everything is painted: waits for a second frame, which has the work that the first one caused. */
const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));

const widgets = {
  async load(names, selectable) {
    await import('/widgets.js');
    this.scales = scalesOf(names, selectable);
  },
  draw() {
    const all = document.createDocumentFragment();
    for (const scale of this.scales) all.append(scaleOf(scale));
    box.append(all);
    return box.lastElementChild.updateComplete;
  },
  choose(value) {
    for (const scale of box.children) scale.value = value;
    return box.lastElementChild.updateComplete;
  },
};

const plain = {
  async load(names, selectable) {
    const { css, markup } = await (await fetch('/picture.json')).json();
    addSheet(css);
    const pieces = selectable ? markup.selectable : markup.readable;
    this.text = names.map((name, index) => pieces[index % levels.length].replaceAll('NAME', name)).join('');
  },
  draw() {
    box.innerHTML = this.text;
  },
  choose(value) {
    for (const radio of box.querySelectorAll(`input[value="${value}"]`)) radio.checked = true;
  },
};

function addSheet(css) {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}

/** The HTML that the widgets render, as text, and their styles as one sheet for the document. */
async function picture() {
  await import('/widgets.js');
  const markupOf = async (selectable) => {
    const scales = scalesOf(Array(levels.length).fill('NAME'), selectable).map(scaleOf);
    box.replaceChildren(...scales);
    await scales.at(-1).updateComplete;
    return scales.map(({ shadowRoot }) => `<section class="scale">${markupIn(shadowRoot)}</section>`);
  };
  const markup = { selectable: await markupOf(true), readable: await markupOf(false) };
  const sheets = customElements.get('proficiency-scale').elementStyles;
  const css = sheets
    .map(({ cssText }) => cssText.replace(/:host(\(((?:[^()]|\([^)]*\))*)\))?/g, '.scale$2'))
    .join('\n');
  return { css, markup };
}

/**
 * The HTML of a shadow root, without comments, with placeholders in ids and names so that a document can hold several
 * copies.
 */
function markupIn(root) {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => document.importNode(node, true)));
  for (const comment of nodesIn(copy, NodeFilter.SHOW_COMMENT)) comment.remove();
  for (const radio of copy.querySelectorAll('input')) radio.toggleAttribute('checked', radio.checked);
  for (const name of ['id', 'name', 'aria-labelledby', 'aria-describedby']) {
    for (const element of copy.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, element.getAttribute(name).replace(/\S+/g, '$&-NAME'));
    }
  }
  return copy.innerHTML;
}

function nodesIn(root, kind = NodeFilter.SHOW_ALL) {
  const all = document.createTreeWalker(root, kind);
  const nodes = [];
  while (all.nextNode()) nodes.push(all.currentNode);
  return nodes;
}

/** Creates the elements for the leak test, by tag. */
const makers = {
  'proficiency-scale': (time) => scaleOf(scalesOf([time], time % 2 === 0)[0]),
  'self-rating': (time) => {
    const rating = document.createElement('self-rating');
    rating.definition = definitionOf(time % 4, 'self-rating');
    return rating;
  },
  'learning-record': (time) => {
    const record = document.createElement('learning-record');
    record.record = 'leaks';
    record.append(makers['proficiency-scale'](time));
    return record;
  },
};

/** Creates an element, lays it out and removes it, `times` times. */
async function churn(tag, times) {
  const make = makers[tag] ?? (() => document.createElement(tag));
  for (let time = 0; time < times; time++) {
    const element = make(time);
    box.append(element);
    await element.updateComplete;
    await element.firstElementChild?.updateComplete;
    void box.offsetHeight;
    element.remove();
    if (time % 50 === 49) await painted();
  }
  await painted();
}

let drawn = widgets;
window.bench = {
  picture,
  /** `whole` also renders what is off the screen. */
  async load({ kind, count, selectable, whole }) {
    drawn = kind === 'widgets' ? widgets : plain;
    await drawn.load(
      Array.from({ length: count }, (_, index) => `${index + 1}`),
      selectable,
    );
    if (whole) addSheet('.scale, proficiency-scale { content-visibility: visible !important }');
    await painted();
  },
  async draw() {
    await drawn.draw();
    await painted();
  },
  async choose(values) {
    for (const value of values) {
      await drawn.choose(value);
      await painted();
    }
  },
  nodes: () => nodesIn(box.firstElementChild.shadowRoot ?? box.firstElementChild).length,
  async churn(tag, times) {
    await import('/widgets.js');
    await churn(tag, times);
  },
};
