/** What a self-rating makes of what a person picked and typed: the bodies of the entries of one act. */
import { canonicalJson } from '../../core/entry.js';
import { levelAt, nextLevel, proficientAt } from '../../core/objective.js';
import { signsOf } from './self-rating-view.js';
/** A level for the work in hand, as this viewer gives it. It revises the one before while that may be changed. */
export function ratedBody(view, level, sure) {
    const before = view.editable ? view.mine : undefined;
    return {
        ...levelBody(view.given, level),
        by: view.by,
        ...(sure !== undefined && { sure }),
        ...reasons(view, level, before),
        ...(before && { revises: before.id }),
    };
}
function levelBody({ objective, evidence, modified }, value) {
    const { id, levels, version } = objective;
    const level = levelAt(objective, value);
    return {
        kind: 'rated',
        by: 'learner',
        about: id,
        level: value,
        of: { min: levels[0]?.value ?? 0, max: levels.at(-1)?.value ?? 0, proficientAt: proficientAt(objective) },
        ...(level && 'label' in level && { label: level.label }),
        ...(version !== undefined && { version }),
        ...(evidence && { evidence }),
        ...(modified && { modified }),
    };
}
/** Why this level, and what is needed: as it stands in the controls. */
function reasons(view, level, before) {
    const { draft, given, said } = view;
    const { why, need = [] } = before ?? {};
    const indicators = signsOf(given.objective, level)
        .map(({ id }) => id)
        .filter((id) => draft.get(`sign:${id}`) ?? why?.indicators?.includes(id));
    const text = draft.text('why') ?? why?.text;
    const link = draft.text('link') ?? why?.link;
    const needs = ['need', 'own'].flatMap((name) => draft.text(name) ?? needIn(need, said, name) ?? []).filter(Boolean);
    const reason = { ...(indicators.length > 0 && { indicators }), ...(text && { text }), ...(link && { link }) };
    return { ...(Object.keys(reason).length > 0 && { why: reason }), ...(needs.length > 0 && { need: needs }) };
}
/** Of what is needed, what is one of ours (`need`) or in the student's own words (`own`). */
export function needIn(need = [], said, name) {
    return need.find((one) => Object.hasOwn(said.needs, one) === (name === 'need'));
}
/** Whether the author asks for a reason that this level does not have yet. */
export function lacksReason(view, level) {
    const { requireEvidenceAt = Infinity } = view.given;
    return view.by === 'learner' && level >= requireEvidenceAt && !ratedBody(view, level, true).why;
}
/** The prompts that fit the result. */
export function promptsFor({ given, mine }) {
    const above = (mine?.level ?? -Infinity) - proficientAt(given.objective);
    const result = above < 0 ? 'notYet' : above > 0 ? 'exceeded' : 'met';
    return given.prompts?.filter(({ when }) => !when || when === result) ?? [];
}
/** What was answered to a prompt beside this rating. */
export function answerTo({ record, given, root }, prompt) {
    return record.reflectionsOn(given.objective.id).findLast((one) => one.prompt === prompt && one.rating === root);
}
/** All that was added to the rating and is not saved yet; empty when there is nothing new. */
export function addedBodies(view, newId) {
    const { mine, root, draft, given, goal, copied } = view;
    if (!mine || !root)
        return [];
    const bodies = [];
    const by = 'learner';
    const { id: about } = given.objective;
    const { v: _v, id, at: _at, clock: _clock, revises: _revises, why, need, ...body } = mine;
    const reason = reasons(view, mine.level, mine);
    if (canonicalJson(reason) !== canonicalJson({ ...(why && { why }), ...(need && { need }) })) {
        bodies.push({ ...body, ...reason, revises: id });
    }
    for (const { id: prompt, moment } of promptsFor(view)) {
        const before = answerTo(view, prompt);
        const text = draft.text(`prompt:${prompt}`);
        if (text === undefined || text === (before?.text ?? ''))
            continue;
        if (text) {
            const revises = before && { revises: before.id };
            bodies.push({ kind: 'reflected', by, about, prompt, moment, text, rating: root, ...revises });
        }
        else if (before)
            bodies.push({ kind: 'retracted', by, about: before.id });
    }
    const next = draft.get('next');
    const what = draft.text('step');
    if (mine.level !== null && (next || what)) {
        const target = next === 'keep' ? mine.level : (nextLevel(given.objective, mine.level)?.value ?? mine.level);
        const plan = goal?.id ?? newId();
        if (!goal)
            bodies.push({ kind: 'goal-set', by, about: plan, objective: about, from: mine.level, target });
        else if (next && goal.target !== target)
            bodies.push({ kind: 'goal-changed', by, about: plan, target });
        if (what)
            bodies.push({ kind: 'step-set', by, about: newId(), goal: plan, what });
    }
    const level = draft.get('given');
    if (level && level !== `${copied?.level}`) {
        bodies.push({ ...levelBody(given, Number(level)), copied: true, ...(copied && { revises: copied.id }) });
    }
    else if (level === '' && copied)
        bodies.push({ kind: 'retracted', by, about: copied.id });
    return bodies;
}
//# sourceMappingURL=self-rating-entries.js.map