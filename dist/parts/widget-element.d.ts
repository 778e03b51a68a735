/** What every widget is: it reads a definition, speaks the language around it, knows its record, and says what is wrong. */
import { LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { parseDefinition } from '../core/definition.js';
import type { Problem } from '../core/problem.js';
import type { Catalogues } from '../messages/catalogue.js';
import type { RecordWish } from './record-context.js';
import type { RecordSession } from './record-session.js';
/** What `parseDefinition` takes as the description of a definition. */
type Schema = Parameters<typeof parseDefinition>[0];
/** Who looks at a widget; it changes the wording and what is offered, and is no lock. */
export type Viewer = 'learner' | 'teacher' | 'family';
/** What a definition may say about the record it belongs to. */
interface RecordMembers {
    readonly record?: string;
    readonly sharedComputers?: boolean;
}
/** The base of all widgets. `D` is the type of the definition. */
export declare abstract class WidgetElement<D extends RecordMembers> extends LitElement implements RecordWish {
    #private;
    static shadowRootOptions: ShadowRootInit;
    /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
    definition: unknown;
    /** The address of a JSON file with the definition. */
    src: string;
    /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
    viewer: Viewer;
    /** The element's own states and its part in a form. */
    protected readonly internals: ElementInternals;
    /** The definition, once it could be read. */
    protected given: D | undefined;
    /** The languages to try, best first. */
    protected languages: readonly string[];
    /** The language of the widget's own words. */
    protected language: string;
    /** The words that several widgets share, in that language. */
    protected shared: {
        cannotShow: string;
        loading: string;
        problem: ({ path, code, params }: Problem) => string;
        level: (value: string, label: string) => string;
        between: (below: string, above: string) => string;
        you: string;
        goal: string;
        next: string;
        teacher: string;
        nextHeading: (level: string) => string;
        top: string;
        signs: string;
        required: string;
        hear: string;
        stop: string;
        simpler: string;
        allWords: string;
        oneAtATime: string;
        allLevels: string;
        before: string;
        after: string;
        swap: string;
        keepsNothing: string;
    };
    /** The record that the widget reads and adds to, once it is known. */
    protected session: RecordSession | undefined;
    /** Which words and which definition are this tag's. */
    protected abstract readonly tag: keyof Catalogues;
    protected abstract readonly schema: Schema;
    /** The definition in children that a reader without scripts sees; undefined when there are none. */
    protected abstract readMarkup(): unknown;
    /** What is shown when the definition is good. */
    protected abstract renderWidget(given: D): TemplateResult;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** A move keeps the state and focus, and asks anew in what language and for which record it stands now. */
    connectedMoveCallback(): void;
    /** Sheets belong to the document they were made for, so another document needs its own. */
    adoptedCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult;
    /** Sets or clears a state that style sheets see as `:state(…)`. */
    protected setState(name: string, on: boolean): void;
    /** Called when another record is to be used, or none. */
    protected sessionChanged(): void;
    /** The name of the record that the definition asks for. */
    get recordName(): string | undefined;
    /** Whether the definition says that students share computers. */
    get sharedComputers(): boolean;
}
export {};
//# sourceMappingURL=widget-element.d.ts.map