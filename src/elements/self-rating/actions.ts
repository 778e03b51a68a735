/** Turns the actions on a self-rating into effects: entries, or an error message. */

import { canonicalJson } from '../../core/entry.js';
import type { Entry, EntryBody, Rated } from '../../core/entry.js';
import { uuidV7 } from '../../core/id.js';
import { levelAt, nextLevel, proficientAt, scaleFacts } from '../../core/objective.js';
import { safeUrl } from '../../core/safe-url.js';
import type { ActionEffect } from '../../ui/controllers/action-controller.js';
import type { ReflectionPrompt, SelfRatingDefinition } from './definition.js';
import { signsOf } from './view.js';
import type { SelfRatingView } from './view.js';

/** The actions of the buttons of a self-rating; `box` is the field that words are put in. */
export type RatingAction =
  | { readonly type: 'put'; readonly box: string }
  | { readonly type: 'sure' | 'unsure' | 'level' | 'save' | 'undo' | 'change' | 'cancel' | 'copy' | 'rewrite' };

/** The effect of an action. */
export interface RatingEffect extends ActionEffect {
  /** The level that is picked afterwards; empty for none. */
  readonly chosen?: string;
  /** The selector of the invalid field. */
  readonly invalid?: string;
}

/** The effect of a button. */
export function ratingEffect(view: SelfRatingView, type: RatingAction['type']): RatingEffect {
  const { mine, offers, messages } = view;
  if (type === 'save') return addedEffect(view);
  if (type === 'undo') {
    const isRedo = offers === 'redo';
    return {
      undoes: mine ? [mine] : [],
      announcement: isRedo ? '' : messages.takenBack,
      focus: isRedo ? 'h3' : '[data-act="undo"]',
    };
  }
  if (type === 'rewrite') return { discard: /^three$/ };
  const level = `${mine?.level ?? ''}`;
  if (type === 'cancel') return { discard: /^(level|change)$/, chosen: level, focus: 'h3' };
  if (type === 'change') {
    return {
      write: { change: 'on' },
      ...(level && { chosen: level }),
      focus: ['input[name="level"]:checked', 'input[name="level"]'],
    };
  }
  return ratedEffect(view, type === 'level' ? undefined : type === 'sure');
}

/** Saves the level that is picked, unless a level or its reason is missing. */
function ratedEffect(view: SelfRatingView, sure: boolean | undefined): RatingEffect {
  const { value, config, messages, shared } = view;
  const level = value ? Number(value) : undefined;
  if (level === undefined || !levelAt(config.objective, level)) {
    return { announcement: shared.required, focus: 'input[name="level"]' };
  }
  if (lacksReason(view, level)) return { announcement: messages.why, focus: '#why', invalid: '#why' };
  return {
    bodies: [ratedBody(view, level, sure)],
    discard: /^(level|change|why|link|sign:.*|need|own)$/,
    focus: 'h3',
  };
}

/** Saves what was added, unless the link is not one. */
function addedEffect(view: SelfRatingView): RatingEffect {
  const link = view.now('link').trim();
  const field = '[name="link"]';
  return link && !safeUrl(link)
    ? { announcement: view.messages.badLink, focus: field, invalid: field }
    : { bodies: addedBodies(view), discard: /^(?!three$)/, focus: 'h3' };
}

type RatedBody = Omit<Rated, 'v' | 'id' | 'at' | 'clock'>;

/** The entry of this viewer's level for this work. It revises the previous one while that is editable. */
function ratedBody(view: SelfRatingView, level: number, sure: boolean | undefined): RatedBody {
  const { mine, editable, by } = view;
  return {
    ...levelBody(view.config, level),
    by,
    ...(sure !== undefined && { sure }),
    ...reasons(view, level),
    ...(mine && editable && { revises: mine.id }),
  };
}

function levelBody({ objective, evidence, modified }: SelfRatingDefinition, value: number): RatedBody {
  return {
    kind: 'rated',
    by: 'learner',
    about: objective.id,
    level: value,
    ...scaleFacts(objective, value),
    ...(evidence && { evidence }),
    ...(modified && { modified }),
  };
}

/** Why this level, and what is needed, from the controls. */
function reasons({ config, now }: SelfRatingView, level: number | null): Pick<Rated, 'why' | 'need'> {
  const indicators = signsOf(config.objective, level).flatMap(({ id }) => (now(`sign:${id}`) ? id : []));
  const [text, link, ...needs] = ['why', 'link', 'need', 'own'].map((name) => now(name).trim());
  const why = { ...(indicators.length > 0 && { indicators }), ...(text && { text }), ...(link && { link }) };
  const need = needs.filter(Boolean);
  return { ...(Object.keys(why).length > 0 && { why }), ...(need.length > 0 && { need }) };
}

/** Whether the author asks for a reason that this level does not have yet. */
function lacksReason(view: SelfRatingView, level: number): boolean {
  const { requireEvidenceAt = Infinity } = view.config;
  return view.by === 'learner' && level >= requireEvidenceAt && !ratedBody(view, level, true).why;
}

/** The prompts that fit the result. */
export function promptsFor({ config, mine }: SelfRatingView): readonly ReflectionPrompt[] {
  const above = (mine?.level ?? -Infinity) - proficientAt(config.objective);
  const result = above < 0 ? 'notYet' : above > 0 ? 'exceeded' : 'met';
  return config.prompts?.filter(({ when }) => !when || when === result) ?? [];
}

/** The entries of everything that was added to the rating and is not saved yet. */
function addedBodies(view: SelfRatingView): EntryBody[] {
  const { mine, root, now, draft, config, goal, copied, record } = view;
  if (!mine || !root) return [];
  const bodies: EntryBody[] = [];
  const by = 'learner';
  const { id: about } = config.objective;
  const newId = () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
  const takeBack = (entry: Entry) =>
    record.versionsOf(entry).forEach(({ id }) => bodies.push({ kind: 'retracted', by, about: id }));
  const { v: _v, id, at: _at, clock: _clock, revises: _revises, why, need, ...body } = mine;
  const reason = reasons(view, mine.level);
  if (canonicalJson(reason) !== canonicalJson({ ...(why && { why }), ...(need && { need }) })) {
    bodies.push({ ...body, ...reason, revises: id });
  }

  for (const { id: prompt, moment } of promptsFor(view)) {
    const before = record.reflectionsOn(about).findLast((one) => one.prompt === prompt && one.rating === root);
    const text = now(`prompt:${prompt}`).trim();
    if (text === (before?.text ?? '')) continue;
    if (text) {
      const revises = before && { revises: before.id };
      bodies.push({ kind: 'reflected', by, about, prompt, moment, text, rating: root, ...revises });
    } else if (before) takeBack(before);
  }

  const next = draft.get('next');
  const what = now('step').trim();
  if (mine.level !== null && (next || what)) {
    const target = next === 'keep' ? mine.level : (nextLevel(config.objective, mine.level)?.value ?? mine.level);
    const plan = goal?.id ?? newId();
    if (!goal) bodies.push({ kind: 'goal-set', by, about: plan, objective: about, from: mine.level, target });
    else if (next && goal.target !== target) bodies.push({ kind: 'goal-changed', by, about: plan, target });
    if (what) bodies.push({ kind: 'step-set', by, about: newId(), goal: plan, what });
  }

  const level = draft.get('given');
  if (level && level !== `${copied?.level}`) {
    bodies.push({ ...levelBody(config, Number(level)), copied: true, ...(copied && { revises: copied.id }) });
  } else if (level === '' && copied) takeBack(copied);
  return bodies;
}
