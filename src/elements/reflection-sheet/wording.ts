/** What the things on a reflection sheet are called, on the page and on paper. */

import type { Tested } from '../../core/entry.js';
import { textIn } from '../../ui/levels/reading.js';
import { shortDay } from '../../ui/record/save-line.js';
import type { SheetPart } from './definition.js';
import type { SheetRow } from './state.js';
import type { SheetView } from './view.js';

/** Whether the author asks for this part. */
export function asks({ config }: Pick<SheetView, 'config'>, part: SheetPart): boolean {
  return !config.ask || config.ask.includes(part);
}

/** What a test is called: by its author in the reader's language while it is listed, else as it was written down. */
export function testName({ reading }: SheetView, { test, entry }: SheetRow): string {
  return test ? textIn(test.title, reading) : entry.test;
}

/** The name of an objective, or its id when it was removed. */
export function objectiveName({ config, reading }: SheetView, id: string): string {
  const title = config.objectives?.find((one) => one.id === id)?.title;
  return title === undefined ? id : textIn(title, reading);
}

/** The formatted result; empty without one. */
export function resultOf({ messages, config }: SheetView, result: Tested['result']): string {
  if (!result) return '';
  if ('points' in result) return messages.points(`${result.points}`, `${result.of}`);
  return config.scale ? messages.levelOf(`${result.level}`, `${config.scale.max}`) : messages.level(`${result.level}`);
}

/** A day of the calendar as a person says it. */
export function dayName(day: string, language: string): string {
  const time = Date.parse(`${day}T12:00`);
  return Number.isNaN(time) ? day : shortDay(time, language);
}

/** What others wrote about a row, and who. */
export function commentsOn(
  { record, messages }: SheetView,
  { id }: SheetRow,
): { by: string; who: string; text: string }[] {
  const names: Readonly<Record<string, string>> = {
    teacher: messages.teacher,
    family: messages.family,
    peer: messages.peer,
  };
  return record.commentsOn(id).map(({ by, text }) => ({ by, who: names[by] ?? '', text }));
}
