// Finds what a person cannot read or click: text that is cut off, overlaps or overflows, and controls that are too
// small.

/** A line of text on the screen. */
interface Line {
  readonly text: string;
  readonly parent: Element;
  readonly rect: DOMRect;
}

const controls = 'button, summary, a[href], input, textarea, select, [role="button"], [tabindex="0"]';
/** One pixel for rounding, and half a pixel for fonts. */
const slack = 1.5;

/** Every visible element in the shadow root. */
export function shownElements(widget: Element): Element[] {
  return [...(widget.shadowRoot?.querySelectorAll('*') ?? [])].filter(isOnScreen);
}

function isOnScreen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  // An element of one pixel is for screen readers only.
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

/** An element and its ancestors, across shadow roots. */
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

/** Every text that is cut off, overlaps other text or overflows the wrapper sideways, one per line. */
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

/** Lines may touch; text that shares a third of its height with other text is unreadable. */
function isOver(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 2 && down > Math.min(one.height, other.height) / 3;
}

/** Every control that is smaller than `size` CSS pixels in a direction; inline links may be smaller. */
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
