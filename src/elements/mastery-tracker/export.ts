/** The rows that a tracker exports for a spreadsheet: one for each rating and one for each calculated level. */

import { ratedOn } from '../../core/record.js';
import { writeCsv } from '../../core/spreadsheet.js';
import type { Cell } from '../../core/spreadsheet.js';
import { textIn } from '../../ui/levels/reading.js';
import { countsIn, dayOf, nameOf, ratingName, whoIs, workName } from './view.js';
import type { TrackerView } from './view.js';

/** The text of the spreadsheet. Loaded when a person asks for it. */
export function sheetOf(view: TrackerView): string {
  return writeCsv(sheetRows(view));
}

/** The rows, starting with the column names. Days are as in `2026-11-20`; no level is an empty cell. */
function sheetRows(view: TrackerView): readonly (readonly Cell[])[] {
  const { progress, messages, viewer, reading } = view;
  const rows = progress.objectives.flatMap(({ objective, points, suggested, teacher }): Cell[][] => {
    const title = textIn(objective.title, reading);
    const level = (words: string, value: number | null, why: string): Cell[] => [
      title,
      words,
      null,
      null,
      value,
      nameOf(objective, value, view),
      why,
    ];
    return [
      level(messages.fromWork[viewer], suggested.level, messages.methods[suggested.method]),
      ...(teacher
        ? [
            level(
              messages.theirs[viewer],
              teacher.level,
              teacher.how === 'automatic' ? messages.automatic : messages[teacher.how](dayOf(teacher.determined, view)),
            ),
          ]
        : []),
      ...points.map((point): Cell[] => {
        const { rating, who } = point;
        const facts = [rating.modified && messages.modified, countsIn(point, view)].filter(Boolean).join(' · ');
        return [
          title,
          workName(rating, view),
          ratedOn(rating),
          whoIs(who, view),
          rating.level,
          ratingName(rating, objective, view),
          facts,
        ];
      }),
    ];
  });
  return [[...messages.columns], ...rows];
}
