/** The definition that an author writes for `<traffic-light-checkpoint>`. */

import { boolean, exactOptional, looseObject, picklist } from 'valibot';
import type { GenericSchema } from 'valibot';
import { checkpointSchema } from '../../core/checkpoint.js';
import type { Checkpoint } from '../../core/checkpoint.js';
import type { LanguageDisplay } from '../../core/display.js';
import { idSchema } from '../../core/schema.js';

/** The definition of a `<traffic-light-checkpoint>`. */
export interface TrafficLightCheckpointDefinition {
  readonly type: 'traffic-light-checkpoint';
  readonly id?: string;
  /** The name of the record, one per class. */
  readonly record?: string;
  readonly checkpoint: Checkpoint;
  readonly languages?: LanguageDisplay;
  /** Whether students share computers, so that work is stored for one sitting only. */
  readonly sharedComputers?: boolean;
}

/** The schema of a `<traffic-light-checkpoint>`'s definition. */
export const trafficLightCheckpointSchema: GenericSchema<TrafficLightCheckpointDefinition> = looseObject({
  type: picklist(['traffic-light-checkpoint']),
  id: exactOptional(idSchema),
  record: exactOptional(idSchema),
  checkpoint: checkpointSchema,
  languages: exactOptional(picklist(['off', 'stacked', 'side-by-side', 'swap'])),
  sharedComputers: exactOptional(boolean()),
});
