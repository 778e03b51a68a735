/** Where things are in a path that is drawn: the parts of a step, and what a person has put into a field. */
/** What fits a selector within the step with this id. */
export declare function placesIn(root: ParentNode, step: string, selector: string): HTMLElement[];
/** The step whose own fold this is. */
export declare function stepOf(fold: EventTarget | null): string | undefined;
/** What a field holds, as a draft keeps it: of a choice the ids that are ticked, of a box whether it is. */
export declare function heldBy(field: HTMLInputElement | HTMLTextAreaElement, root: ParentNode): string;
//# sourceMappingURL=learning-path-places.d.ts.map