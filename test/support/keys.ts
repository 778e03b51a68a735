// Presses real keys, so that focus and controls respond as for a person.

import { executeServerCommand } from '@web/test-runner-commands';

/**
 * Presses one key, or several together, by their `KeyboardEvent.key` names (the space bar is `' '`).
 *
 * @example await press('ArrowRight'); await press('Shift', 'Tab');
 */
export async function press(...keys: string[]): Promise<void> {
  await executeServerCommand('press-keys', { keys });
}

/** Presses a key, or several together, several times in a row: faster than one call for each, which the driver answers. */
export async function pressTimes(times: number, ...keys: string[]): Promise<void> {
  await executeServerCommand('press-keys', { keys, times });
}

/** Types a text into the focused element, key by key. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('type-text', { text });
}
