/** Dragging a goal by its grip onto another one, besides the buttons that do the same. */
/** Calls back with the id of the goal that was dragged, and of the one it was dropped on. */
export declare function listenToDrags(root: EventTarget, dropped: (id: string, onto: string | undefined) => void): void;
//# sourceMappingURL=goal-tracker-drag.d.ts.map