/** What the schemas share: the rule that spans several members, the id, and the way from valibot's issues to our problems. */
import type { BaseIssue, GenericSchema, RawCheckAction } from 'valibot';
import type { Problem } from './problem.js';
/** A string that is not empty. */
export declare const idSchema: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<undefined>, import("valibot").MinLengthAction<string, 1, "empty">]>;
/** A whole number from `least` to `most`. */
export declare function wholeSchema(least: number, most: number): GenericSchema<number>;
/**
 * A rule that spans members, for the end of a pipe. It is asked even when other members are bad, so that an author sees
 * every problem at once; what it is given may therefore be of any shape. Paths start at the value the rule is for.
 */
export declare function rule<T>(find: (value: unknown) => Iterable<Problem>): RawCheckAction<T>;
/** The named member of anything; undefined when there is none. */
export declare function member(value: unknown, name: string): unknown;
/** A member that is a list, else an empty list. */
export declare function listIn(value: unknown, name: string): readonly unknown[];
/** The ids that come a second time in a list of things with an `id`, as problems; `path` is where the list stands. */
export declare function duplicateIds(list: readonly unknown[], path: string, seen?: Set<unknown>): Generator<Problem>;
/** A place with one more step: `placeIn('levels', 1)` is `levels[1]`, `placeIn('levels[1]', 'value')` is `levels[1].value`. */
export declare function placeIn(path: string, key: unknown): string;
/** Valibot's issues as our problems. Checks carry their code as the message; a `rule` carries its params as the input. */
export declare function problemsOf(issues: readonly BaseIssue<unknown>[]): Problem[];
//# sourceMappingURL=schema.d.ts.map