/** The chart of one objective: bands of levels, a step line each for student and teacher, and the goal. */

import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { levelAt } from '../../core/objective.js';
import type { Objective } from '../../core/objective.js';
import { textIn } from '../../ui/levels/reading.js';
import type { ObjectiveProgress, ProgressPoint } from './state.js';
import { dayOf, nameOf, whoIs } from './view.js';
import type { TrackerView } from './view.js';

/** The maximum number of columns in a chart, and of points in the small one. */
const widest = 12;
const smallest = 6;
/** The height of a level's band, in em, so that it grows with the reader's text. */
const band = 3;

type Who = 'learner' | 'copied' | 'teacher' | 'assessment';
const people: readonly Who[] = ['learner', 'teacher', 'copied', 'assessment'];

interface Drawn {
  readonly point: ProgressPoint;
  readonly who: Who;
  readonly level: number;
}

/** All ratings of one piece of work. */
type Column = readonly Drawn[];

/** The points that a chart can show: on the scale, and by someone who has a line. */
function drawnIn({ points, objective: { levels } }: ObjectiveProgress): readonly Drawn[] {
  const [min, max] = [levels[0]?.value ?? 0, levels.at(-1)?.value ?? 0];
  return points.flatMap((point) => {
    const { level } = point.rating;
    const who = people.find((one) => one === point.who);
    return level !== null && who && level >= min && level <= max && point.reason !== 'olderScale'
      ? { point, who, level }
      : [];
  });
}

/** Ratings of the same work by different people share a column. */
function columnsIn(drawn: readonly Drawn[]): readonly Column[] {
  const columns: Drawn[][] = [];
  const open = new Map<string, Drawn[]>();
  for (const one of drawn) {
    const work = one.point.rating.evidence?.id;
    const column = work === undefined ? undefined : open.get(work);
    if (column && !column.some(({ who }) => who === one.who)) column.push(one);
    else {
      const fresh = [one];
      columns.push(fresh);
      if (work !== undefined) open.set(work, fresh);
    }
  }
  return columns;
}

/** The position of a level among the written ones, from 0; halfway between two of them in proportion. */
function placeOf({ levels }: Objective, value: number): number {
  const below = levels.findLastIndex((level) => level.value <= value);
  const [low, high] = [levels[below], levels[below + 1]];
  return low && high ? below + (value - low.value) / (high.value - low.value) : below;
}

/** Languages written from right to left; in them time also runs from right to left. */
const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;

/** The chart, with a name that describes it in words; `nothing` without points. */
export function chart(progress: ObjectiveProgress, view: TrackerView): TemplateResult | typeof nothing {
  const { objective, goal } = progress;
  const { messages, shared, reading, language } = view;
  const all = columnsIn(drawnIn(progress));
  const columns = all.slice(-widest);
  if (columns.length === 0) return nothing;
  const { levels } = objective;
  const isMirrored = rightToLeft.test(language);
  const turn = (x: number) => (isMirrored ? 100 - x : x);
  const xOf = (column: number) => turn(columns.length === 1 ? 50 : 4 + (column * 92) / (columns.length - 1));
  const yOf = (level: number) => (levels.length - 0.5 - placeOf(objective, level)) * band + 0.5;
  // Where both have a line, neither covers the other.
  const areTwo = ['learner', 'teacher'].every((who) => columns.some((column) => column.some((one) => one.who === who)));
  const series = people.map((who) => ({
    who,
    points: columns.flatMap((column, index) => {
      const one = column.find((drawn) => drawn.who === who);
      return one ? [{ ...one, x: xOf(index), y: yOf(one.level) + (areTwo ? (asides[who] ?? 0) : 0) }] : [];
    }),
  }));
  const target = goal && levelAt(objective, goal.target) ? goal.target : undefined;
  const ends = [
    ...series.flatMap(({ who, points }) => {
      const last = points.at(-1);
      return last ? { key: who as string, y: last.y, word: who === 'copied' ? messages.copied : whoIs(who, view) } : [];
    }),
    ...(target === undefined ? [] : [{ key: 'goal', y: yOf(target), word: shared.goal }]),
  ].sort((a, b) => a.y - b.y);
  // Labels at the same height are moved apart.
  let free = -Infinity;
  const labels = ends.map((end) => ({ ...end, y: (free = Math.max(end.y, free + 1.3)) }));
  const depth = levels.length * band;
  const days = [columns[0]?.[0], columns.at(-1)?.at(-1)].map((one) => (one ? dayOf(one.point.rating, view) : ''));
  const anchor = isMirrored ? 'end' : 'start';
  return html`<figure part="chart" dir=${isMirrored ? 'rtl' : 'ltr'}>
    <svg
      class="chart"
      role="img"
      aria-label=${nameOfChart(progress, columns, view)}
      direction="ltr"
      width="100%"
      height="${depth + 2}em"
    >
      ${levels.map((level, index) => {
        const tint = Math.floor((index * 3) / (levels.length - 1));
        const top = (levels.length - 1 - index) * band;
        return svg`<rect class="band t${tint}" x="0" y="${top}em" width="100%" height="${band}em"></rect>
          <line class="hair" x1="0" x2="100%" y1="${top + band}em" y2="${top + band}em"></line>`;
      })}
      ${target === undefined ? nothing : svg`<line class="goal" x1="0" x2="100%" y1="${yOf(target)}em" y2="${yOf(target)}em"></line>`}
      ${series.map(({ who, points }) =>
        who === 'learner' || who === 'teacher'
          ? points.map((to, index) => {
              const from = points[index - 1];
              return from
                ? svg`<line class="run ${who}" x1="${from.x}%" x2="${to.x}%" y1="${from.y}em" y2="${from.y}em"></line>
                    <line class="run ${who}" x1="${to.x}%" x2="${to.x}%" y1="${from.y}em" y2="${to.y}em"></line>`
                : nothing;
            })
          : nothing,
      )}
      <svg width="100%" height="${depth}em">
        ${levels.map(
          ({ value }, index) =>
            svg`<text class="level-name" x="${turn(1)}%" y="${(levels.length - 1 - index) * band + 1.1}em" text-anchor=${anchor}>${nameOf(objective, value, view)}</text>`,
        )}
      </svg>
      ${series.map(({ who, points }) =>
        points.map(
          ({ x, y, point }) =>
            svg`<svg class="point ${who} ${point.reason && point.reason !== 'teacherRated' ? 'out' : ''}" x="${x}%" y="${y}em" width="1" height="1"><path d=${shapes[who]}></path></svg>`,
        ),
      )}
      ${labels.map(
        ({ key, y, word }) =>
          svg`${
            key === 'goal'
              ? svg`<svg class="point goal" x="${turn(100)}%" y="${y}em" width="1" height="1"><path d=${isMirrored ? flagLeft : flag}></path></svg>`
              : nothing
          }<text class="end ${key}" x="${turn(100)}%" y="${y}em" dy="0.35em" dx="${(isMirrored ? -1 : 1) * (key === 'goal' ? 1.6 : 0.6)}em" text-anchor=${anchor}>${word}</text>`,
      )}
      <text class="day" x="${turn(0)}%" y="${depth + 1.5}em" text-anchor=${anchor}>${days[0]}</text>
      <text class="day" x="${turn(100)}%" y="${depth + 1.5}em" text-anchor=${isMirrored ? 'start' : 'end'}>
        ${days[0] === days[1] ? '' : days[1]}
      </text>
    </svg>
    ${all.length > columns.length ? html`<figcaption class="muted small" .textContent=${messages.lastOf(columns.length, all.length)}></figcaption>` : nothing}
  </figure>`;

  function nameOfChart({ trend }: ObjectiveProgress, shown: readonly Column[], at: TrackerView): string {
    const count = shown.reduce((sum, column) => sum + column.length, 0);
    const lines = series.flatMap(({ who, points }) => {
      const [first, last] = [points[0], points.at(-1)];
      return first && last
        ? messages.series(whoIs(who, at), nameOf(objective, first.level, at), nameOf(objective, last.level, at))
        : [];
    });
    return [
      messages.chart(textIn(objective.title, reading), count, days[0] ?? '', days[1] ?? ''),
      ...lines,
      trend ? `${messages[trend]}.` : '',
      target === undefined ? '' : messages.goalLine(nameOf(objective, target, at)),
    ]
      .filter(Boolean)
      .join(' ');
  }
}

const asides: Readonly<Partial<Record<Who, number>>> = { learner: -0.35, teacher: 0.35 };

const shapes: Readonly<Record<Who, string>> = {
  learner: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  teacher: 'M0-6l6 6-6 6-6-6z',
  copied: 'M0-6l6 6-6 6-6-6z',
  assessment: 'M-4-4h8v8h-8z',
};
const flag = 'M6 7V-7h9l-2.5 3.5 2.5 3.5H6';
const flagLeft = 'M-6 7V-7h-9l2.5 3.5-2.5 3.5H-6';

/** The last ratings that count as a line of one text line's height; the text beside it says the same. */
export function miniChart(progress: ObjectiveProgress, { language }: TrackerView): TemplateResult | typeof nothing {
  const { points, objective } = progress;
  const last = points.filter(({ reason }) => !reason).slice(-smallest);
  if (last.length < 2) return nothing;
  const top = Math.max(1, objective.levels.length - 1);
  const isMirrored = rightToLeft.test(language);
  const spots = last.map(({ rating }, index) => {
    const x = 4 + (index * 88) / (last.length - 1);
    return [isMirrored ? 96 - x : x, 24 - (placeOf(objective, rating.level ?? 0) * 20) / top] as const;
  });
  const [first, ...rest] = spots.map(([x, y]) => [x.toFixed(1), y.toFixed(1)] as const);
  const end = spots.at(-1);
  return html`<svg class="mini" width="96" height="28" viewBox="0 0 96 28" aria-hidden="true">
    <path d="M${first?.join()}${rest.map(([x, y]) => `H${x}V${y}`).join('')}"></path>
    <circle cx=${end?.[0] ?? 0} cy=${end?.[1] ?? 0} r="3.5"></circle>
  </svg>`;
}
