/** Dragging a goal by its handle onto another one; buttons do the same. */

/** Calls back with the id of the dragged goal, and of the goal it was dropped on. */
export function listenToDrags(root: EventTarget, dropped: (id: string, onto: string | undefined) => void): void {
  let dragged: string | undefined;
  const listen = (event: Event): void => {
    if (!(event instanceof DragEvent) || !(event.target instanceof Element)) return;
    const item = event.target.closest<HTMLElement>('[data-goal]');
    if (event.type === 'dragstart') {
      if (!item || !event.target.closest('.grip')) return;
      dragged = item.dataset['goal'];
      event.dataTransfer?.setDragImage(item, 0, 0);
    } else if (event.type === 'dragend') dragged = undefined;
    else if (dragged !== undefined) {
      event.preventDefault();
      if (event.type === 'drop') dropped(dragged, item?.dataset['goal']);
    }
  };
  for (const type of ['dragstart', 'dragover', 'drop', 'dragend']) root.addEventListener(type, listen);
}
