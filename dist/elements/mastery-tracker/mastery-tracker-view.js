/** What a tracker shows at one moment, and how it names levels, days and people. */
import { levelAt } from '../../core/objective.js';
import { progressOf } from '../../core/mastery-tracker.js';
import { levelName } from '../../parts/level-list.js';
import { said as inWords } from '../../parts/reading.js';
import { shortDay } from '../../parts/save-line.js';
/** Where nothing happened, an objective's progress is the one that was there before. */
export class KnownProgress {
    #known;
    of(given, record, looks) {
        const viewer = looks === 'teacher' ? 'teacher' : 'learner';
        const known = this.#known;
        const isSame = known?.given === given && known.record === record && known.viewer === viewer;
        const progress = progressOf(given, record, viewer, isSame ? known.progress : undefined);
        this.#known = { given, record, viewer, progress };
        return progress;
    }
}
/** The level that stands: the teacher's word, else that from the work. */
export function standingLevel({ teacher, suggested }) {
    return teacher?.determined ? teacher.level : suggested.level;
}
/** What a level is called, such as "3 · Proficient"; no level is said in words, and one off the scale by its number. */
export function nameOf(objective, value, view) {
    const { said, reading, shared, language } = view;
    const level = levelAt(objective, value);
    if (level)
        return levelName(level, reading, shared, language);
    return value === null ? said.noLevelYet : numberOf(value, language);
}
/** What a rating's level is called; of another scale, what it was called then. */
export function ratingName(rating, objective, view) {
    const { level, label } = rating;
    if (level === null)
        return view.said.noLevelYet;
    const isOld = !objective || !levelAt(objective, level) || (rating.version ?? 1) !== (objective.version ?? 1);
    if (!isOld)
        return nameOf(objective, level, view);
    const number = numberOf(level, view.language);
    return label ? view.shared.level(number, inWords(label, view.reading)) : number;
}
function numberOf(value, language) {
    return value.toLocaleString(`${language}-US`, { maximumFractionDigits: 2 });
}
/** The day something was said on, as the device showed it; empty for one that cannot be read. */
export function dayOf(entry, view) {
    if (entry?.assessedOn !== undefined)
        return dateOf(entry.assessedOn, view);
    const { language } = view;
    const time = Date.parse(entry?.clock.slice(0, 23) ?? '');
    return Number.isNaN(time) ? '' : shortDay(time, language);
}
/** A day without a time, as in `2026-11-20`. */
export function dateOf(day, { language }) {
    const time = Date.parse(`${day}T12:00`);
    return Number.isNaN(time) ? '' : shortDay(time, language);
}
/** Who gave a rating. */
export function whoIs(who, { said, viewer }) {
    return who === 'learner' ? said.you[viewer] : said.who[who];
}
/** The work a rating was made after. */
export function workName({ evidence }, { said, reading }) {
    return evidence ? inWords(evidence.title, reading) : said.noWork;
}
/** Whether it counts or, in words, why not. */
export function countsIn({ reason, words }, { said, reading }) {
    if (!reason)
        return said.yes;
    return said.no(words === undefined ? said.reasons[reason] : textIn(words, reading));
}
/** An author's words in one language. */
export function textIn(text, reading) {
    return inWords(text, reading);
}
/** How many ratings the number was made from, and how many were left out. */
export function usedIn({ points }) {
    const used = points.filter(({ reason }) => reason === undefined).length;
    return [used, points.length - used];
}
//# sourceMappingURL=mastery-tracker-view.js.map