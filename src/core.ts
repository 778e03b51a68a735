// `competency-widgets/core`: parses definitions, entries and records, and calculates levels. It shows nothing and needs
// no DOM.

// Definitions: `parseDefinition(schema, json)` with the schema of a tag.
export { parseDefinition, parseJson } from './core/definition.js';
export type { Parsed, Problem, ProblemCode } from './core/problem.js';
export type { Exemplar, Indicator, Level, Objective } from './core/objective.js';
export type { LanguageDisplay, LevelOrder, ScaleLayout } from './core/display.js';
export type { LanguageTag, Text } from './core/text.js';
export { choiceBoardSchema } from './elements/choice-board/definition.js';
export type { ChoiceBoardDefinition } from './elements/choice-board/definition.js';
export { goalTrackerSchema } from './elements/goal-tracker/definition.js';
export type { GoalTrackerDefinition } from './elements/goal-tracker/definition.js';
export { helpQueueSchema } from './elements/help-queue/definition.js';
export type { HelpQueueDefinition } from './elements/help-queue/definition.js';
export { learningPathSchema } from './elements/learning-path/definition.js';
export type { LearningPathDefinition } from './elements/learning-path/definition.js';
export { masteryTrackerSchema } from './elements/mastery-tracker/definition.js';
export type { MasteryTrackerDefinition } from './elements/mastery-tracker/definition.js';
export { proficiencyScaleSchema } from './elements/proficiency-scale/definition.js';
export type { ProficiencyScaleDefinition } from './elements/proficiency-scale/definition.js';
export { reflectionSheetSchema } from './elements/reflection-sheet/definition.js';
export type { ReflectionSheetDefinition } from './elements/reflection-sheet/definition.js';
export { selfRatingSchema } from './elements/self-rating/definition.js';
export type { SelfRatingDefinition } from './elements/self-rating/definition.js';
export { trafficLightCheckpointSchema } from './elements/traffic-light-checkpoint/definition.js';
export type { TrafficLightCheckpointDefinition } from './elements/traffic-light-checkpoint/definition.js';

// Entries, the record they form, and the file that stores a record.
export { isKind, makeEntry, parseEntry } from './core/entry.js';
export type { By, Entry, EntryBody, EntryKind, EntryMoment, EntryOf } from './core/entry.js';
export { hybridTime, localClock } from './core/clock.js';
export { uuidV7 } from './core/id.js';
export { LearningRecord, ratedOn } from './core/record.js';
export type { Goal, Rating, Step } from './core/record.js';
export { parseRecordFile, writeRecordFile } from './core/record-file.js';
export type { BadEntry, ReadRecordFile, RecordFile } from './core/record-file.js';

// Levels and what follows from them.
export {
  isProficient,
  levelAt,
  nextLevel,
  positionsOf,
  presets,
  proficientAt,
  suggestLevel,
} from './core/objective.js';
export { agreement } from './core/agreement.js';
export type { Agreement } from './core/agreement.js';
export { selectEvidence } from './core/evidence.js';
export type { Evidence, EvidencePolicy, ExcludedEvidence, RatedEvidence, SelectedEvidence } from './core/evidence.js';
export { calculateMastery, masteryMethods } from './core/mastery.js';
export type { Mastery, MasteryMethod, MasteryOptions, MasteryStep } from './core/mastery.js';
export { progressOf } from './elements/mastery-tracker/state.js';
export type { LearnerProgress, ObjectiveProgress } from './elements/mastery-tracker/state.js';
export { evaluateBoard } from './elements/choice-board/rules.js';
export type { BoardEvaluation } from './elements/choice-board/rules.js';
export type { BoardSelection } from './core/choices.js';

// Author text in the reader's language, and rows for a spreadsheet.
export { otherPhrase, phraseIn } from './core/text.js';
export type { Phrase } from './core/text.js';
export { writeCsv } from './core/spreadsheet.js';
