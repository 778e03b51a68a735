/** Explains a calculation in words, one sentence for each step. */

import type { MasteryStep } from '../../core/mastery.js';
import type { MasteryTrackerMessages } from './messages/en.js';
import type { SuggestedLevel } from './state.js';

type Said = MasteryTrackerMessages['steps'];

/** A longer list is shortened to its end or its middle. */
const longest = 12;

/** Every sentence, in order; the second last has the displayed number, and the last its level. */
export function explainSteps(
  {
    steps,
    level,
    order,
    snap,
    placedByRating,
  }: Pick<SuggestedLevel, 'steps' | 'level' | 'order' | 'snap' | 'placedByRating'>,
  messages: Said,
  language: string,
  nameOf: (value: number) => string,
): string[] {
  const blends = steps.filter(({ code }) => code === 'blended');
  const sentences = steps.flatMap((step, index) => {
    const blend = blends.indexOf(step);
    // Of many steps of the same kind, shows the first and the last ones.
    if (blend === 2 && blends.length > 5) return messages.skipped(blends.length - 4);
    if (blend > 2 && blend < blends.length - 2) return [];
    const isStart = step.code === 'newest' && steps[index + 1]?.code === 'blended';
    return tell(step, messages, language, messages.order[order], isStart);
  });
  if (placedByRating > 0 && order !== 'assessedAt') sentences.splice(1, 0, messages.placed(placedByRating));
  if (level !== null)
    sentences.push((snap === 'nearest' ? messages.nearestLevel : messages.reachedLevel)(nameOf(level)));
  return sentences;
}

function tell(step: MasteryStep, messages: Said, language: string, order: string, isStart: boolean): string | string[] {
  const format = new Intl.NumberFormat(`${language}-US`, { maximumFractionDigits: 3 });
  const exact = new Intl.NumberFormat(`${language}-US`, { maximumSignificantDigits: 5 });
  const write = (value: number) => format.format(value);
  const list = (values: readonly number[]) => values.map(write).join(', ');
  const comesTo = (words: string, formula: string, value: number) => `${words}: ${formula} = ${write(value)}.`;
  const is = (words: string, value: number) => `${words}: ${write(value)}.`;

  switch (step.code) {
    case 'took': {
      const { scores } = step;
      if (scores.length === 0) return [];
      return messages.took(list(scores.slice(-longest)), Math.max(0, scores.length - longest), order);
    }
    case 'noScores':
      return messages.noScores;
    case 'mean':
      return comesTo(messages.mean[step.of], `${write(step.sum)} ÷ ${step.count}`, step.value);
    case 'middle': {
      const { sorted, middle, value } = step;
      const [one = value, other] = middle;
      const from = Math.max(0, Math.floor((sorted.length - longest) / 2));
      const near = list(sorted.slice(from, from + longest + (sorted.length % 2)));
      return [
        messages.sorted(sorted.length > longest + 1 ? `… ${near} …` : near),
        is(other === undefined ? messages.middle : messages.middleTwo(write(one), write(other)), value),
      ];
    }
    case 'mostFrequent': {
      const { counts, tied, value } = step;
      return [
        messages.often(counts.map(({ score, times }) => [write(score), times])),
        is(tied.length > 1 ? messages.tied(list(tied)) : messages.most, value),
      ];
    }
    case 'newest':
      return is(isStart ? messages.start : messages.newest, step.value);
    case 'highest':
      return is(messages.highest, step.value);
    case 'blended': {
      const { weight, newest, before, value } = step;
      const words = messages.blended(write(weight), write(newest), write(100 - weight), write(before));
      const formula = `${write(weight / 100)} × ${write(newest)} + ${write((100 - weight) / 100)} × ${write(before)}`;
      return comesTo(words, formula, value);
    }
    case 'reached': {
      const sentences = messages.reached(step.scores.length, write(step.mastery), step.needed);
      return step.enough ? sentences : [sentences, messages.notEnough];
    }
    case 'zerosLeftOut':
      return messages.zeros(step.positions.length);
    case 'fellBack':
      return messages.fellBack(step.needed, step.count);
    case 'line': {
      const { start, slope, at, value } = step;
      const steepness = exact.format(Math.abs(Math.abs(slope) < 1e-9 ? 0 : slope));
      return comesTo(messages.line, `${write(start)} ${slope < 0 ? '−' : '+'} ${steepness} × ${at}`, value);
    }
    case 'curve': {
      const { factor, exponent, at, value } = step;
      const power = exact.format(Math.abs(exponent) < 1e-9 ? 0 : exponent);
      return comesTo(messages.curve, `${exact.format(factor)} × ${at}^${power}`, value);
    }
    case 'compared':
      return messages.compared(
        step.errors.map(({ method, error }) => [method, write(error)]),
        step.chosen,
      );
    case 'clamped':
      return messages.clamped(write(step.value));
    case 'rounded':
      return messages.rounded(write(step.value));
  }
}
