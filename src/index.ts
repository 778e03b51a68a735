// All public exports: the element classes, their events, the stores and the core. Importing it registers no tag.

export * from './core.js';
export * from './elements/choice-board/choice-board.js';
export * from './elements/goal-tracker/goal-tracker.js';
export * from './elements/help-queue/help-queue.js';
export * from './elements/learning-path/learning-path.js';
export * from './elements/learning-record/learning-record.js';
export * from './elements/mastery-tracker/mastery-tracker.js';
export * from './elements/proficiency-scale/proficiency-scale.js';
export * from './elements/reflection-sheet/reflection-sheet.js';
export * from './elements/self-rating/self-rating.js';
export * from './elements/traffic-light-checkpoint/traffic-light-checkpoint.js';
export { addLanguage } from './messages/catalogue.js';
export * from './ui/base/learning-entry-event.js';
export * from './records/browser-store/browser-store.js';
export { StoreError } from './records/entry-store.js';
export type { Drafts, Durability, EntryStore, StoreChange, StoreFailure } from './records/entry-store.js';
export { createMemoryStore } from './records/memory-store.js';
