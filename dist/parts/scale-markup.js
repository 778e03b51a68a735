/** A scale that an author wrote as a plain table or list, which is also what people see when no script runs. */
/**
 * The definition members that the children of an element spell out, or undefined without a table or list. In a table each
 * row (or, where the head names the levels, each column) is a level; in a list each item is. A value is `data-value`, else
 * the number the label begins with, else its place. The `data-id` of the table or list is the objective's id; without one
 * the widget keeps nothing.
 */
export function readScaleMarkup(element) {
    const source = element.querySelector(':scope > table, :scope > ol, :scope > ul');
    if (!source)
        return undefined;
    const { id, statement, code, proficientAt } = source.dataset;
    const heading = source.querySelector('caption') ?? element.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6, p)');
    const levels = [...(source instanceof HTMLTableElement ? fromTable(source) : fromList(source))];
    return {
        keeps: id !== undefined,
        objective: {
            id: id ?? 'markup',
            title: textOf(heading),
            ...(statement && { statement }),
            ...(code && { code }),
            ...(proficientAt && { proficientAt: Number(proficientAt) }),
            ...(levels.some(({ value }) => value % 1 === 0.5) && { increment: 0.5 }),
            levels,
        },
    };
}
function* fromTable(table) {
    const rows = [...table.rows];
    const across = rows[0] && rows.length === 2 && [...rows[0].cells].every((cell) => cell.localName === 'th');
    if (across && rows[0] && rows[1]) {
        const [heads, cells] = [rows[0].cells, rows[1].cells];
        for (let i = 0; i < heads.length; i++)
            yield level(heads[i], textOf(cells[i]), i);
        return;
    }
    let place = 0;
    for (const row of rows) {
        const [head, cell] = row.cells;
        if (cell?.localName === 'td')
            yield level(head, textOf(cell), place++, row.dataset['value']);
    }
}
function* fromList(list) {
    const items = [...list.querySelectorAll(':scope > li')];
    for (const [place, item] of items.entries()) {
        const strong = item.querySelector('strong, b, dt, h3, h4');
        const whole = textOf(item);
        const label = strong ? textOf(strong) : (whole.split(/[:.–—]/)[0] ?? '');
        const rest = whole.slice(whole.indexOf(label) + label.length).replace(/^[\s:.–—]+/, '');
        yield level(undefined, rest, place, item.dataset['value'], label);
    }
}
function level(head, descriptor, place, given, name = textOf(head)) {
    const said = /^(\d+(?:\.5)?)\s*[-–—.:·)]?\s*(.*)$/s.exec(name);
    const value = Number(given ?? head?.dataset['value'] ?? said?.[1] ?? place + 1);
    return { value, label: said?.[2] || name || `${value}`, ...(descriptor && { descriptor }) };
}
function textOf(node) {
    return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
//# sourceMappingURL=scale-markup.js.map