/** A calculation told in words that a student and a parent can follow, one sentence a step. */
/** A longer list is told by its end or its middle. */
const longest = 12;
/** Every sentence, in order; the last but one names the number that is shown, and the last the level it stands for. */
export function tellSteps({ steps, level, order, snap, placedByRating, }, said, language, nameOf) {
    const blends = steps.filter(({ code }) => code === 'blended');
    const told = steps.flatMap((step, index) => {
        const blend = blends.indexOf(step);
        // A hundred steps of one kind are told by the first and the last.
        if (blend === 2 && blends.length > 5)
            return said.skipped(blends.length - 4);
        if (blend > 2 && blend < blends.length - 2)
            return [];
        const isStart = step.code === 'newest' && steps[index + 1]?.code === 'blended';
        return tell(step, said, language, said.order[order], isStart);
    });
    if (placedByRating > 0 && order !== 'assessedAt')
        told.splice(1, 0, said.placed(placedByRating));
    if (level !== null)
        told.push((snap === 'nearest' ? said.nearestLevel : said.reachedLevel)(nameOf(level)));
    return told;
}
function tell(step, said, language, order, isStart) {
    const format = new Intl.NumberFormat(`${language}-US`, { maximumFractionDigits: 3 });
    const exact = new Intl.NumberFormat(`${language}-US`, { maximumSignificantDigits: 5 });
    const write = (value) => format.format(value);
    const list = (values) => values.map(write).join(', ');
    const comesTo = (words, formula, value) => `${words}: ${formula} = ${write(value)}.`;
    const is = (words, value) => `${words}: ${write(value)}.`;
    switch (step.code) {
        case 'took': {
            const { scores } = step;
            if (scores.length === 0)
                return [];
            return said.took(list(scores.slice(-longest)), Math.max(0, scores.length - longest), order);
        }
        case 'noScores':
            return said.noScores;
        case 'mean':
            return comesTo(said.mean[step.of], `${write(step.sum)} ÷ ${step.count}`, step.value);
        case 'middle': {
            const { sorted, middle, value } = step;
            const [one = value, other] = middle;
            const from = Math.max(0, Math.floor((sorted.length - longest) / 2));
            const near = list(sorted.slice(from, from + longest + (sorted.length % 2)));
            return [
                said.sorted(sorted.length > longest + 1 ? `… ${near} …` : near),
                is(other === undefined ? said.middle : said.middleTwo(write(one), write(other)), value),
            ];
        }
        case 'mostFrequent': {
            const { counts, tied, value } = step;
            return [
                said.often(counts.map(({ score, times }) => [write(score), times])),
                is(tied.length > 1 ? said.tied(list(tied)) : said.most, value),
            ];
        }
        case 'newest':
            return is(isStart ? said.start : said.newest, step.value);
        case 'highest':
            return is(said.highest, step.value);
        case 'blended': {
            const { weight, newest, before, value } = step;
            const words = said.blended(write(weight), write(newest), write(100 - weight), write(before));
            const formula = `${write(weight / 100)} × ${write(newest)} + ${write((100 - weight) / 100)} × ${write(before)}`;
            return comesTo(words, formula, value);
        }
        case 'reached': {
            const told = said.reached(step.scores.length, write(step.mastery), step.needed);
            return step.enough ? told : [told, said.notEnough];
        }
        case 'zerosLeftOut':
            return said.zeros(step.positions.length);
        case 'fellBack':
            return said.fellBack(step.needed, step.count);
        case 'line': {
            const { start, slope, at, value } = step;
            const steepness = exact.format(Math.abs(Math.abs(slope) < 1e-9 ? 0 : slope));
            return comesTo(said.line, `${write(start)} ${slope < 0 ? '−' : '+'} ${steepness} × ${at}`, value);
        }
        case 'curve': {
            const { factor, exponent, at, value } = step;
            const power = exact.format(Math.abs(exponent) < 1e-9 ? 0 : exponent);
            return comesTo(said.curve, `${exact.format(factor)} × ${at}^${power}`, value);
        }
        case 'compared':
            return said.compared(step.errors.map(({ method, error }) => [method, write(error)]), step.chosen);
        case 'clamped':
            return said.clamped(write(step.value));
        case 'rounded':
            return said.rounded(write(step.value));
    }
}
//# sourceMappingURL=mastery-tracker-steps.js.map