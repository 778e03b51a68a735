/** Where things are in a path that is drawn: the parts of a step, and what a person has put into a field. */
/** What fits a selector within the step with this id. */
export declare function placesIn(root: ParentNode, step: string, selector: string): HTMLElement[];
/** The step whose own fold this is. */
export declare function stepOf(fold: EventTarget | null): string | undefined;
/**
 * The step whose heading was pressed, and whether it is unfolded before the press does anything. The event that tells of the
 * fold itself comes later, and a path that is drawn in between would fold it back.
 */
export declare function foldOf(target: EventTarget | null): {
    readonly step: string;
    readonly isOpen: boolean;
} | undefined;
/** What a field holds, as a draft keeps it: of a choice the ids that are ticked, of a box whether it is. */
export declare function heldBy(field: HTMLInputElement | HTMLTextAreaElement, root: ParentNode): string;
//# sourceMappingURL=learning-path-places.d.ts.map