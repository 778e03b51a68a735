// A sheet without a list: students write the name of each test themselves.
import type { ReflectionSheetDefinition } from '../../src/elements/reflection-sheet/definition.js';

/** The minimal definition. */
export const anyTest: ReflectionSheetDefinition = {
  type: 'reflection-sheet',
  id: 'sheet-any',
  record: 'm3Jx7cNb5RtG9hQa',
};
