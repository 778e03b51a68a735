/** What a tracker shows, as rows for a spreadsheet: a row a rating, and a row for each level that comes from them. */

import { ratedOn } from '../../core/record.js';
import type { Cell } from '../../core/spreadsheet.js';
import { countsIn, dayOf, nameOf, ratingName, textIn, whoIs, workName } from './mastery-tracker-view.js';
import type { TrackerView } from './mastery-tracker-view.js';

/** The rows, the names of the columns first. Days are as in `2026-11-20`; no level is an empty cell. */
export function sheetRows(view: TrackerView): readonly (readonly Cell[])[] {
  const { progress, said, viewer, reading } = view;
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
      level(said.fromWork[viewer], suggested.level, said.methods[suggested.method]),
      ...(teacher
        ? [
            level(
              said.theirs[viewer],
              teacher.level,
              teacher.how === 'automatic' ? said.automatic : said[teacher.how](dayOf(teacher.determined, view)),
            ),
          ]
        : []),
      ...points.map((point): Cell[] => {
        const { rating, who } = point;
        const facts = [rating.modified && said.modified, countsIn(point, view)].filter(Boolean).join(' · ');
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
  return [[...said.columns], ...rows];
}
