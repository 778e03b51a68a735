/** Copies the text of a box; the text stays selectable by hand. */

/** Copies what is in a box; where the page may not, it marks the words and answers false. */
export async function copied(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    box.select();
    return false;
  }
}
