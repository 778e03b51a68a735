/** What of a record one viewer of a self-rating sees: the rating of this work, the teacher's, and those before. */
import { levelAt } from '../../core/objective.js';
import { LearningRecord } from '../../core/record.js';
import { defaultEditMinutes } from '../../core/self-rating.js';
import { levelName } from '../../parts/level-list.js';
import { said as inWords } from '../../parts/reading.js';
/** What is shown in this situation. */
export function viewOf(situation) {
    const { given, draft, viewer, said, shared, session, disabled, language } = situation;
    const { objective, evidence, editMinutes = defaultEditMinutes } = given;
    const isReady = session?.state === 'ready';
    const record = isReady ? session.record : new LearningRecord();
    const by = viewer === 'teacher' ? viewer : 'learner';
    const visible = ratingsFor(by, record, given);
    const latest = (fits) => visible.findLast((rating) => workOf(rating) === (evidence?.id ?? '') && fits(rating));
    const mine = latest((rating) => rating.by === by && !rating.copied);
    const other = latest((rating) => rating.by !== by && !rating.copied);
    const copied = latest((rating) => rating.copied);
    const first = mine && record.versionsOf(mine)[0];
    // A clock that cannot be read, or that ran ahead, takes nothing away.
    const editable = !!mine && !(Date.now() - Date.parse(first?.clock ?? '') > editMinutes * 60_000);
    const isFamily = viewer === 'family';
    const picks = isReady && !isFamily && (!mine || !!draft.get('change'));
    const goal = record.goalsOn(objective.id).findLast(({ state }) => state === 'active');
    // Whoever is choosing looks at the levels alone.
    const placeOf = (rating) => rating && !picks && !isOld(rating, objective) ? rating.level : undefined;
    const [student, teacher] = by === 'teacher' ? [other, mine] : [mine, other];
    // A new rating begins without the reasons of the last one.
    const saved = savedIn(picks && !editable ? undefined : mine, said);
    if (copied)
        saved.set('given', `${copied.level}`);
    if (goal)
        saved.set('next', goal.target === mine?.level ? 'keep' : 'improve');
    for (const { prompt, text, rating } of record.reflectionsOn(objective.id)) {
        if (rating === first?.id)
            saved.set(`prompt:${prompt}`, text);
    }
    const list = situation.listOf({
        ...(viewer !== 'learner' && { words: { ...shared, you: said.student } }),
        ...(isFamily && { plain: true }),
        current: placeOf(student),
        teacher: placeOf(teacher),
        target: picks ? undefined : goal?.target,
        chosen: picks ? situation.value : undefined,
        disabled,
    });
    return {
        ...situation,
        isReady,
        record,
        by,
        list,
        inWords: (text) => inWords(text, list.reading),
        nameOf: (level) => levelName(level, list.reading, shared, language),
        mine,
        root: first?.id,
        editable,
        now: (name) => draft.get(name) ?? saved.get(name) ?? '',
        other,
        copied,
        earlier: visible.filter((rating) => ![mine, other, copied].includes(rating)).reverse(),
        gaps: gapsIn(visible),
        goal,
        picks,
        acts: isReady && !disabled && !isFamily && !('keeps' in given),
    };
}
/** What a rating says, by the names of the controls that say it. */
function savedIn(rating, { needs }) {
    const { why, need = [] } = rating ?? {};
    return new Map([
        ['why', why?.text ?? ''],
        ['link', why?.link ?? ''],
        ...(why?.indicators ?? []).map((id) => [`sign:${id}`, 'on']),
        ...need.map((one) => [Object.hasOwn(needs, one) ? 'need' : 'own', one]),
    ]);
}
const workOf = (rating) => rating.evidence?.id ?? '';
/** The ratings on an objective that a learner or a teacher may see, as the author's policy says. */
function ratingsFor(by, record, given) {
    const { objective, reveal = 'afterSelf' } = given;
    const all = record.ratingsOf(objective.id);
    const rated = new Set(all.filter((rating) => rating.by === by && !rating.copied).map(workOf));
    // What is about the objective as a whole is open once anything of it was rated.
    const isOpen = (rating) => (rating.evidence ? rated.has(workOf(rating)) : rated.size > 0);
    return all.filter((rating) => {
        if (rating.by === by)
            return true;
        if (by === 'teacher')
            return rating.by === 'learner' && (reveal !== 'afterBoth' || isOpen(rating));
        if (rating.by !== 'teacher' || rating.released === false || reveal === 'never')
            return false;
        return reveal === 'immediate' || isOpen(rating);
    });
}
function gapsIn(ratings) {
    return [...new Set(ratings.map(workOf))].flatMap((work) => {
        const level = (fits) => ratings.findLast((rating) => work && workOf(rating) === work && fits(rating))?.level;
        const self = level((rating) => rating.by === 'learner' && !rating.copied);
        const other = level((rating) => rating.by === 'teacher') ?? level((rating) => rating.copied);
        return self == null || other == null ? [] : [self - other];
    });
}
/** Whether a rating was made against a scale that has changed since. */
export function isOld({ level, version }, objective) {
    return level !== null && (!levelAt(objective, level) || (version ?? 1) !== (objective.version ?? 1));
}
/** The signs of a level; between two levels, those of both. */
export function signsOf(objective, value) {
    const level = levelAt(objective, value);
    const levels = !level ? [] : 'between' in level ? level.between : [level];
    return levels.flatMap(({ indicators = [] }) => indicators);
}
//# sourceMappingURL=self-rating-view.js.map