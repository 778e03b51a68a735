/** The messages of every tag by language, with English as the fallback. */

import type { ChoiceBoardMessages } from '../elements/choice-board/messages/en.js';
import type { CheckpointTeacherMessages } from './checkpoint-teacher/en.js';
import type { FamilyPageMessages } from './family-page/en.js';
import type { GoalTrackerMessages } from '../elements/goal-tracker/messages/en.js';
import type { HelpQueueMessages } from '../elements/help-queue/messages/en.js';
import type { LearningRecordMessages } from './learning-record/en.js';
import type { LearningPathMessages } from '../elements/learning-path/messages/en.js';
import type { MasteryTrackerMessages } from '../elements/mastery-tracker/messages/en.js';
import type { PastePanelMessages } from './paste-panel/en.js';
import type { ProficiencyScaleMessages } from '../elements/proficiency-scale/messages/en.js';
import type { ReflectionSheetMessages } from '../elements/reflection-sheet/messages/en.js';
import type { SaveLineMessages } from './save-line/en.js';
import type { SelfRatingMessages } from '../elements/self-rating/messages/en.js';
import type { SharedMessages } from './shared/en.js';
import type { TrafficLightCheckpointMessages } from './traffic-light-checkpoint/en.js';

/** The messages of each tag; `shared` has those that several tags use. */
export interface Catalogues {
  readonly shared: SharedMessages;
  readonly 'save-line': SaveLineMessages;
  readonly 'choice-board': ChoiceBoardMessages;
  readonly 'learning-record': LearningRecordMessages;
  readonly 'learning-path': LearningPathMessages;
  readonly 'mastery-tracker': MasteryTrackerMessages;
  readonly 'paste-panel': PastePanelMessages;
  readonly 'proficiency-scale': ProficiencyScaleMessages;
  readonly 'traffic-light-checkpoint': TrafficLightCheckpointMessages;
  readonly 'checkpoint-teacher': CheckpointTeacherMessages;
  readonly 'family-page': FamilyPageMessages;
  readonly 'goal-tracker': GoalTrackerMessages;
  readonly 'help-queue': HelpQueueMessages;
  readonly 'reflection-sheet': ReflectionSheetMessages;
  readonly 'self-rating': SelfRatingMessages;
}

const languages = new Map<string, Partial<Catalogues>>();

/** Adds a language for all widgets; widgets on the page use it from their next update. `addLanguage('es', spanish)`. */
export function addLanguage(language: string, catalogues: Partial<Catalogues>): void {
  languages.set(language, { ...languages.get(language), ...catalogues });
}

/** The best language with messages for this tag, out of `wanted`, best first; English when there is none. */
export function languageFor(tag: keyof Catalogues, wanted: readonly string[]): string {
  for (const tagged of wanted) {
    const language = tagged.toLowerCase().replace(/-.*/, '');
    if (language === 'en' || languages.get(language)?.[tag]) return language;
  }
  return 'en';
}

/** Every language with messages for this tag, English first. */
export function languagesOf(tag: keyof Catalogues): readonly string[] {
  return ['en', ...[...languages.keys()].filter((language) => language !== 'en' && languages.get(language)?.[tag])];
}

/** The messages of a tag in a language that `languageFor` returned. */
export function wordsIn<T extends keyof Catalogues>(tag: T, language: string, english: Catalogues[T]): Catalogues[T] {
  return languages.get(language)?.[tag] ?? english;
}
