// The samples that the gallery, the stories and the tests share: plain data, in the form that an author would write as
// JSON.
import type { ChoiceBoardDefinition } from '../../src/elements/choice-board/definition.js';
import type { GoalTrackerDefinition } from '../../src/elements/goal-tracker/definition.js';
import type { HelpQueueDefinition } from '../../src/elements/help-queue/definition.js';
import type { LearningPathDefinition } from '../../src/elements/learning-path/definition.js';
import type { MasteryTrackerDefinition } from '../../src/elements/mastery-tracker/definition.js';
import type { ProficiencyScaleDefinition } from '../../src/elements/proficiency-scale/definition.js';
import type { ReflectionSheetDefinition } from '../../src/elements/reflection-sheet/definition.js';
import type { SelfRatingDefinition } from '../../src/elements/self-rating/definition.js';
import type { TrafficLightCheckpointDefinition } from '../../src/elements/traffic-light-checkpoint/definition.js';
import { algebraGoals } from './algebra-goals.js';
import { algebraTests } from './algebra-tests.js';
import { algebraTracker } from './algebra-tracker.js';
import { anyTest } from './any-test.js';
import { argumentWritingSelfRating } from './argument-writing-self-rating.js';
import { argumentWriting } from './argument-writing.js';
import { cellGoals } from './cell-goals.en-es.js';
import { cellTests } from './cell-tests.en-es.js';
import { cellTransportSelfRating } from './cell-transport.en-es-self-rating.js';
import { cellTransportTracker } from './cell-transport.en-es-tracker.js';
import { cellTransport } from './cell-transport.en-es.js';
import { collaborationContinuum } from './collaboration-continuum.js';
import { deskQueue } from './desk-queue.js';
import { ecosystemMenu } from './ecosystem-menu.js';
import { exponentialFunctions } from './exponential-functions.js';
import { linearBoard } from './linear-board.js';
import { linearCheck } from './linear-check.js';
import { linearFunctionsSelfRating } from './linear-functions-self-rating.js';
import { linearFunctions } from './linear-functions.js';
import { linearPath } from './linear-path.js';
import { longWords } from './long-words.js';
import { metNotYet } from './met-not-yet.js';
import { readingGo } from './reading-go.js';
import { readingSquare } from './reading-square.js';
import { skillsusaSafety } from './skillsusa-safety.js';
import { sudetenBoard } from './sudeten-board.en-es.js';
import { sudetenEssayStop } from './sudeten-essay-stop.js';
import { sudetenEssay } from './sudeten-essay.en-es.js';
import { sudetenSources } from './sudeten-sources.en-es.js';
import { zeroToFourHalvesSelfRating } from './zero-to-four-halves-self-rating.js';
import { zeroToFourHalves } from './zero-to-four-halves.js';

/** Every sample scale, by name, in the order of the gallery. */
export const scales = {
  linearFunctions,
  exponentialFunctions,
  argumentWriting,
  skillsusaSafety,
  cellTransport,
  sudetenSources,
  zeroToFourHalves,
  collaborationContinuum,
  metNotYet,
  longWords,
} satisfies Record<string, ProficiencyScaleDefinition>;

/** Every sample self-rating, under the name of the scale with its objective. */
export const selfRatings = {
  linearFunctions: linearFunctionsSelfRating,
  argumentWriting: argumentWritingSelfRating,
  cellTransport: cellTransportSelfRating,
  zeroToFourHalves: zeroToFourHalvesSelfRating,
} satisfies Partial<Record<keyof typeof scales, SelfRatingDefinition>>;

/** Every sample board, by name. */
export const boards = {
  sudetenBoard,
  linearBoard,
  ecosystemMenu,
  readingSquare,
} satisfies Record<string, ChoiceBoardDefinition>;
/** Every sample checkpoint: one at each light. */
export const checkpoints = {
  sudetenEssayStop,
  linearCheck,
  readingGo,
} satisfies Record<string, TrafficLightCheckpointDefinition>;

/** Every sample path. */
export const paths = { sudetenEssay, linearPath } satisfies Record<string, LearningPathDefinition>;

/** Every sample goal tracker. */
export const goalTrackers = { algebraGoals, cellGoals } satisfies Record<string, GoalTrackerDefinition>;

/** Every sample progress tracker. */
export const trackers = {
  algebraTracker,
  cellTransport: cellTransportTracker,
} satisfies Record<string, MasteryTrackerDefinition>;

/** Every sample help queue. */
export const helpQueues = { deskQueue } satisfies Record<string, HelpQueueDefinition>;

/** Every sample reflection sheet: with points, with levels in two languages, and without a list of tests. */
export const reflectionSheets = {
  algebraTests,
  cellTests,
  anyTest,
} satisfies Record<string, ReflectionSheetDefinition>;
