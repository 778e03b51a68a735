/** The one reader of what authors wrote: any JSON in, a checked definition or every problem out. */
import type { GenericSchema, InferOutput } from 'valibot';
import type { Parsed } from './problem.js';
/**
 * The most a definition may hold: characters of its JSON, members of a list, characters of one text, levels of nesting; and
 * the most problems that are told about it.
 */
export declare const definitionLimits: {
    readonly size: 262144;
    readonly list: 500;
    readonly text: 5000;
    readonly depth: 12;
    readonly problems: 100;
};
/**
 * Reads JSON text of at most `definitionLimits.size` characters.
 *
 * `parseJson('{"a":}')` gives the problem `notJson`, with `line` and `column` in the browsers that tell them.
 */
export declare function parseJson(text: string): Parsed<unknown>;
/**
 * Checks a definition, given as JSON text or as what such text holds, and answers a clean copy of it, or every problem at
 * once. It never throws. The copy is plain data: members that are not known are kept; `__proto__`, `constructor` and
 * `prototype` are dropped; `levels` are ascending. The size of an object is an estimate of its JSON, in characters.
 *
 * `parseDefinition(objectiveSchema, '{"id":"o1"}')` gives two problems `missing`, at `title` and at `levels`.
 */
export declare function parseDefinition<S extends GenericSchema>(schema: S, json: unknown): Parsed<InferOutput<S>>;
//# sourceMappingURL=definition.d.ts.map