// The list of tags that every suite runs on.

import '../../src/messages/es.js';
import type { Contract } from './contract.js';
import { choiceBoard } from './tags/choice-board.js';
import { goalTracker } from './tags/goal-tracker.js';
import { helpQueue } from './tags/help-queue.js';
import { learningPath } from './tags/learning-path.js';
import { learningRecord } from './tags/learning-record.js';
import { masteryTracker } from './tags/mastery-tracker.js';
import { proficiencyScale } from './tags/proficiency-scale.js';
import { reflectionSheet } from './tags/reflection-sheet.js';
import { selfRating } from './tags/self-rating.js';
import { trafficLightCheckpoint } from './tags/traffic-light-checkpoint.js';

/** Every tag. */
export const contracts: readonly Contract[] = [
  proficiencyScale,
  selfRating,
  reflectionSheet,
  trafficLightCheckpoint,
  goalTracker,
  helpQueue,
  choiceBoard,
  learningPath,
  masteryTracker,
  learningRecord,
];
