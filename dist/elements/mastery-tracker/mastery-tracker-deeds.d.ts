/** What a tracker makes of what a person asks for: the entry of a teacher's level, and the stories for a family. */
import type { EntryBody } from '../../core/entry.js';
import type { LearnerProgress, ObjectiveProgress } from '../../core/mastery-tracker.js';
import type { LearningRecord } from '../../core/record.js';
import type { FamilyStory } from '../../parts/family-page.js';
/** A teacher's word on an objective: the calculated level as it is now, or another one. */
export declare function determinedBody({ objective, suggested }: ObjectiveProgress, level: number | null, reason: string | undefined): EntryBody;
/** What a student shows at home: the objectives that have a story, the one that was rated last first. */
export declare function familyStories({ objectives }: LearnerProgress, record: LearningRecord): readonly FamilyStory[];
//# sourceMappingURL=mastery-tracker-deeds.d.ts.map