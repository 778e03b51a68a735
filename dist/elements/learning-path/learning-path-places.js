/** Where things are in a path that is drawn: the parts of a step, and what a person has put into a field. */
/** What fits a selector within the step with this id. */
export function placesIn(root, step, selector) {
    const item = root.querySelector(`[data-step="${CSS.escape(step)}"]`);
    return [...(item?.querySelectorAll(selector) ?? [])];
}
/** The step whose own fold this is. */
export function stepOf(fold) {
    return fold instanceof HTMLDetailsElement ? fold.parentElement?.dataset['step'] : undefined;
}
/**
 * The step whose heading was pressed, and whether it is unfolded before the press does anything. The event that tells of the
 * fold itself comes later, and a path that is drawn in between would fold it back.
 */
export function foldOf(target) {
    const fold = target instanceof Element && target.closest('summary')?.parentElement;
    const step = stepOf(fold || null);
    return step !== undefined && fold instanceof HTMLDetailsElement ? { step, isOpen: fold.open } : undefined;
}
/** What a field holds, as a draft keeps it: of a choice the ids that are ticked, of a box whether it is. */
export function heldBy(field, root) {
    if (field.name.startsWith('pick:')) {
        const ticked = root.querySelectorAll(`input[name="${CSS.escape(field.name)}"]:checked`);
        return [...ticked].map(({ value }) => value).join('\n');
    }
    return field.matches('[type="checkbox"]:not(:checked)') ? '' : field.value;
}
//# sourceMappingURL=learning-path-places.js.map