/** Work that shows what a student can do: how a definition names it, and which of it counts. */

import { check, exactOptional, looseObject, picklist, pipe, string } from 'valibot';
import type { GenericSchema } from 'valibot';
import { idSchema } from './schema.js';
import { nameSchema } from './text.js';
import type { Text } from './text.js';

/** What sort of work it is. */
export type EvidenceKind = 'assignment' | 'assessment' | 'project' | 'practice';

/** A piece of work, as a definition names it. */
export interface Evidence {
  readonly id: string;
  readonly title: Text;
  readonly kind: EvidenceKind;
  /** The day it was done or is due, as in `2026-11-20`. */
  readonly on?: string;
}

/** The schema of a named piece of work. */
export const evidenceSchema: GenericSchema<Evidence> = looseObject({
  id: idSchema,
  title: nameSchema,
  kind: picklist(['assignment', 'assessment', 'project', 'practice']),
  on: exactOptional(
    pipe(
      string(),
      check((on) => /^\d{4}-\d\d-\d\d/.test(on) && !Number.isNaN(Date.parse(on)), 'notDate'),
    ),
  ),
});
