/** What a self-rating makes of what a person picked and typed: the bodies of the entries of one act. */
import type { EntryBody, Rated } from '../../core/entry.js';
import type { ReflectionPrompt } from '../../core/self-rating.js';
import type { SelfRatingView } from './self-rating-view.js';
type RatedBody = Omit<Rated, 'v' | 'id' | 'at' | 'clock'>;
/** A level for the work in hand, as this viewer gives it. It revises the one before while that may be changed. */
export declare function ratedBody(view: SelfRatingView, level: number, sure: boolean | undefined): RatedBody;
/** Whether the author asks for a reason that this level does not have yet. */
export declare function lacksReason(view: SelfRatingView, level: number): boolean;
/** The prompts that fit the result. */
export declare function promptsFor({ given, mine }: SelfRatingView): readonly ReflectionPrompt[];
/** All that was added to the rating and is not saved yet; empty when there is nothing new. */
export declare function addedBodies(view: SelfRatingView, newId: () => string): EntryBody[];
export {};
//# sourceMappingURL=self-rating-entries.d.ts.map