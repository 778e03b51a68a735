// Everything a program can import: the classes of the elements, their events, the stores and the core. It registers nothing.
export * from './core/agreement.js';
export * from './core/clock.js';
export * from './core/definition.js';
export * from './core/entry.js';
export * from './core/evidence.js';
export * from './core/id.js';
export * from './core/mastery.js';
export * from './core/objective.js';
export * from './core/problem.js';
export * from './core/proficiency-scale.js';
export * from './core/record-file.js';
export * from './core/record.js';
export * from './core/self-rating.js';
export * from './core/text.js';
export * from './elements/learning-record/learning-record-element.js';
export * from './elements/proficiency-scale/proficiency-scale-element.js';
export * from './elements/self-rating/self-rating-element.js';
export { addLanguage } from './messages/catalogue.js';
export * from './parts/learning-entry-event.js';
export * from './stores/browser-store.js';
export { StoreError } from './stores/entry-store.js';
export { createMemoryStore } from './stores/memory-store.js';
//# sourceMappingURL=index.js.map