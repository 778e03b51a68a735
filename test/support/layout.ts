// Finds what a person could not read or hit: words cut off, over each other or outside, and controls that are too small.

/** A text as it lies on the screen. */
interface Line {
  readonly text: string;
  readonly parent: Element;
  readonly rect: DOMRect;
}

const controls = 'button, summary, a[href], input, textarea, select, [role="button"], [tabindex="0"]';
/** A pixel is lost to rounding; a half more to fonts. */
const slack = 1.5;

/** Every element in the shadow root that is on the screen. */
export function shownElements(widget: Element): Element[] {
  return [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].filter(isOnScreen);
}

function isOnScreen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  // What is a pixel large is meant for the ear.
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
}

function linesOf(widget: Element): Line[] {
  const lines: Line[] = [];
  const root = widget.shadowRoot;
  const walker = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker?.nextNode()) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    const text = node.nodeValue?.trim();
    if (!text || !parent || !isOnScreen(parent) || earOnly(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 1) lines.push({ text, parent, rect });
  }
  return lines;
}

function earOnly(element: Element): boolean {
  for (const one of around(element)) if (one.getBoundingClientRect().width <= 1) return true;
  return false;
}

/** An element and what it lies in, out of shadow roots. */
function* around(element: Element): Generator<Element> {
  for (let place: Element | null = element; place;) {
    yield place;
    const root: Node = place.getRootNode();
    place = place.assignedSlot ?? place.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

function isWithin(inner: DOMRect, outer: DOMRect, axis: 'x' | 'y' | 'both'): boolean {
  const across = inner.left >= outer.left - slack && inner.right <= outer.right + slack;
  const down = inner.top >= outer.top - slack && inner.bottom <= outer.bottom + slack;
  return axis === 'x' ? across : axis === 'y' ? down : across && down;
}

/** Everything that is cut off, lies over other words or leaves the wrapper sideways, one line each. */
export function misfits(widget: Element, wrapper: Element): string[] {
  const found: string[] = [];
  const room = wrapper.getBoundingClientRect();
  for (const element of shownElements(widget)) {
    if (!isWithin(element.getBoundingClientRect(), room, 'x')) found.push(`${describe(element)} leaves its place`);
  }
  const lines = linesOf(widget);
  for (const { text, parent, rect } of lines) {
    if (!isWithin(rect, room, 'x')) found.push(`“${text}” leaves its place`);
    for (const outer of around(parent)) {
      if (outer === wrapper) break;
      const { overflowX, overflowY, display } = getComputedStyle(outer);
      if (display === 'contents' || display === 'inline') continue;
      const box = outer.getBoundingClientRect();
      if (overflowX !== 'visible' && !isWithin(rect, box, 'x'))
        found.push(`“${text}” is cut off by ${describe(outer)}`);
      if (overflowY !== 'visible' && !isWithin(rect, box, 'y'))
        found.push(`“${text}” is cut off by ${describe(outer)}`);
      if (outer.matches(controls) && !isWithin(rect, box, 'both')) found.push(`“${text}” leaves ${describe(outer)}`);
    }
  }
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (one.parent !== other.parent && isOver(one.rect, other.rect)) {
        found.push(`“${one.text}” lies over “${other.text}”`);
      }
    }
  });
  return [...new Set(found)];
}

/** Lines that follow each other may touch; words that share a third of their height cannot be read. */
function isOver(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 2 && down > Math.min(one.height, other.height) / 3;
}

/** Everything to press that is smaller than `size` CSS pixels in a direction; links in running text may be. */
export function smallTargets(widget: Element, size: number): string[] {
  return shownElements(widget)
    .filter((element) => element.matches(controls) && !element.matches('a[href]'))
    .flatMap((element) => {
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      return width >= size - 0.5 && height >= size - 0.5
        ? []
        : [`${describe(element)} is ${Math.round(width)} by ${Math.round(height)}`];
    });
}

function describe(element: Element): string {
  const words = element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 30);
  return `<${element.localName}>${words ? ` “${words}”` : ''}`;
}
