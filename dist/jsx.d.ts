import type { ChoiceBoardElement } from "./elements/choice-board/choice-board-element.js";
import type { GoalTrackerElement } from "./elements/goal-tracker/goal-tracker-element.js";
import type { HelpQueueElement } from "./elements/help-queue/help-queue-element.js";
import type { LearningPathElement } from "./elements/learning-path/learning-path-element.js";
import type { LearningRecordElement } from "./elements/learning-record/learning-record-element.js";
import type { MasteryTrackerElement } from "./elements/mastery-tracker/mastery-tracker-element.js";
import type { ProficiencyScaleElement } from "./elements/proficiency-scale/proficiency-scale-element.js";
import type { ReflectionSheetElement } from "./elements/reflection-sheet/reflection-sheet-element.js";
import type { SelfRatingElement } from "./elements/self-rating/self-rating-element.js";
import type { TrafficLightCheckpointElement } from "./elements/traffic-light-checkpoint/traffic-light-checkpoint-element.js";

/**
 * This type can be used to create scoped tags for your components.
 *
 * Usage:
 *
 * ```ts
 * import type { ScopedElements } from "path/to/library/jsx-integration";
 *
 * declare module "my-library" {
 *   namespace JSX {
 *     interface IntrinsicElements
 *       extends ScopedElements<'test-', ''> {}
 *   }
 * }
 * ```
 *
 * @deprecated Runtime scoped elements result in duplicate types and can confusing for developers. It is recommended to use the `prefix` and `suffix` options to generate new types instead.
 */
export type ScopedElements<
  Prefix extends string = "",
  Suffix extends string = "",
> = {
  [
    Key in keyof CustomElements as `${Prefix}${Key}${Suffix}`
  ]: CustomElements[Key];
};

type BaseProps<T extends HTMLElement> = {
  /** Content added between the opening and closing tags of the element */
  children?: any | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  class?: string | undefined;
  /** Used for declaratively styling one or more elements using CSS (Cascading Stylesheets) */
  className?: string | undefined;
  /** Takes an object where the key is the class name(s) and the value is a boolean expression. When true, the class is applied, and when false, it is removed. */
  classList?: Record<string, boolean | undefined> | undefined;
  /** Specifies the text direction of the element. */
  dir?: "ltr" | "rtl" | undefined;
  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string | undefined;
  /** For <label> and <output>, lets you associate the label with some control. */
  htmlFor?: string | undefined;
  /** Specifies whether the element should be hidden. */
  hidden?: boolean | string | undefined;
  /** A unique identifier for the element. */
  id?: string | undefined;
  /** Keys tell React which array item each component corresponds to */
  key?: string | number | undefined;
  /** Specifies the language of the element. */
  lang?: string | undefined;
  /** Defines the element's semantic role for accessibility APIs. */
  role?: string | undefined;
  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string | undefined;
  /** Use the ref attribute with a variable to assign a DOM element to the variable once the element is rendered. */
  ref?: (T | ((e: T) => void)) | undefined;
  /** Adds a reference for a custom element slot */
  slot?: string | undefined;
  /** Prop for setting inline styles */
  style?: Record<string, string | number> | undefined;
  /** Overrides the default Tab button behavior. Avoid using values other than -1 and 0. */
  tabIndex?: number | undefined;
  /** Specifies the tooltip text for the element. */
  title?: string | undefined;
  /** Passing 'no' excludes the element content from being translated. */
  translate?: "yes" | "no" | undefined;
  /** The popover global attribute is used to designate an element as a popover element. */
  popover?: "auto" | "hint" | "manual" | undefined;
  /** Turns an element element into a popover control button; takes the ID of the popover element to control as its value. */
  popovertarget?: "top" | "bottom" | "left" | "right" | "auto" | undefined;
  /** Specifies the action to be performed on a popover element being controlled by a control element. */
  popovertargetaction?: "show" | "hide" | "toggle" | undefined;
};

type BaseEvents = {};

export type ChoiceBoardElementProps = {
  /** The level that is chosen, as text; empty when none is. */
  value?: unknown | undefined;
  /** The level that is chosen, as text; empty when none is. */
  undefined?: unknown | undefined;
  /** The name under which a form sends the value. */
  name?: ChoiceBoardElement["name"] | undefined;
  /** Whether a form needs a value. */
  required?: ChoiceBoardElement["required"] | undefined;
  /** Whether it can neither be changed nor is sent with a form, which looks at the attribute. */
  disabled?: ChoiceBoardElement["disabled"] | undefined;
  /** The address of a JSON file with the definition. */
  src?: ChoiceBoardElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  viewer?: ChoiceBoardElement["viewer"] | undefined;
  /** How many others have chosen each option, by its id; for options that only so many may have. */
  taken?: ChoiceBoardElement["taken"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  definition?: ChoiceBoardElement["definition"] | undefined;

  /** Somebody chose, gave up, proposed, decided or moved on; preventing it keeps it from being added. */
  "onlearning-entry"?: ((e: LearningEntryEvent) => void) | undefined;
  /** A person changed what is chosen. */
  oninput?: ((e: Event) => void) | undefined;
  /** A person changed what is chosen. */
  onchange?: ((e: Event) => void) | undefined;
};

export type ChoiceBoardElementSolidJsProps = {
  /** The level that is chosen, as text; empty when none is. */
  "attr:value"?: unknown | undefined;
  /** The level that is chosen, as text; empty when none is. */
  "prop:undefined"?: unknown | undefined;
  /** The name under which a form sends the value. */
  "prop:name"?: ChoiceBoardElement["name"] | undefined;
  /** Whether a form needs a value. */
  "prop:required"?: ChoiceBoardElement["required"] | undefined;
  /** Whether it can neither be changed nor is sent with a form, which looks at the attribute. */
  "prop:disabled"?: ChoiceBoardElement["disabled"] | undefined;
  /** The address of a JSON file with the definition. */
  "prop:src"?: ChoiceBoardElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  "prop:viewer"?: ChoiceBoardElement["viewer"] | undefined;
  /** How many others have chosen each option, by its id; for options that only so many may have. */
  "prop:taken"?: ChoiceBoardElement["taken"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  "prop:definition"?: ChoiceBoardElement["definition"] | undefined;
  /** Somebody chose, gave up, proposed, decided or moved on; preventing it keeps it from being added. */
  "on:learning-entry"?: ((e: LearningEntryEvent) => void) | undefined;
  /** A person changed what is chosen. */
  "on:input"?: ((e: Event) => void) | undefined;
  /** A person changed what is chosen. */
  "on:change"?: ((e: Event) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type GoalTrackerElementProps = {
  /** The address of a JSON file with the definition. */
  src?: GoalTrackerElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  viewer?: GoalTrackerElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  definition?: GoalTrackerElement["definition"] | undefined;

  /** Somebody did something; preventing it keeps it from being added. */
  "onlearning-entry"?: ((e: LearningEntryEvent) => void) | undefined;
};

export type GoalTrackerElementSolidJsProps = {
  /** The address of a JSON file with the definition. */
  "prop:src"?: GoalTrackerElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  "prop:viewer"?: GoalTrackerElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  "prop:definition"?: GoalTrackerElement["definition"] | undefined;
  /** Somebody did something; preventing it keeps it from being added. */
  "on:learning-entry"?: ((e: LearningEntryEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type HelpQueueElementProps = {
  /** Whether it is shown to the class: without words, and without the sign-in. */
  projected?: HelpQueueElement["projected"] | undefined;
  /** The address of a JSON file with the definition. */
  src?: HelpQueueElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  viewer?: HelpQueueElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  definition?: HelpQueueElement["definition"] | undefined;

  /** The teacher saves who was helped; `preventDefault()` refuses it. */
  "onlearning-entry"?: ((e: LearningEntryEvent) => void) | undefined;
};

export type HelpQueueElementSolidJsProps = {
  /** Whether it is shown to the class: without words, and without the sign-in. */
  "prop:projected"?: HelpQueueElement["projected"] | undefined;
  /** The address of a JSON file with the definition. */
  "prop:src"?: HelpQueueElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  "prop:viewer"?: HelpQueueElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  "prop:definition"?: HelpQueueElement["definition"] | undefined;
  /** The teacher saves who was helped; `preventDefault()` refuses it. */
  "on:learning-entry"?: ((e: LearningEntryEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type LearningPathElementProps = {
  /** The address of a JSON file with the definition. */
  src?: LearningPathElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  viewer?: LearningPathElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  definition?: LearningPathElement["definition"] | undefined;

  /** Somebody did something; `preventDefault()` refuses it. */
  "onlearning-entry"?: ((e: LearningEntryEvent) => void) | undefined;
};

export type LearningPathElementSolidJsProps = {
  /** The address of a JSON file with the definition. */
  "prop:src"?: LearningPathElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  "prop:viewer"?: LearningPathElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  "prop:definition"?: LearningPathElement["definition"] | undefined;
  /** Somebody did something; `preventDefault()` refuses it. */
  "on:learning-entry"?: ((e: LearningEntryEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type LearningRecordElementProps = {
  /** The name of the record, one for each class; without it the page's address. */
  record?: LearningRecordElement["record"] | undefined;
  /** Whether students share computers: `yes` keeps the work for one sitting. */
  "shared-computers"?: LearningRecordElement["sharedComputers"] | undefined;
  /** Whether students share computers: `yes` keeps the work for one sitting. */
  sharedComputers?: LearningRecordElement["sharedComputers"] | undefined;
  /** Where the entries are kept, when not in this browser. */
  store?: LearningRecordElement["store"] | undefined;
};

export type LearningRecordElementSolidJsProps = {
  /** The name of the record, one for each class; without it the page's address. */
  "prop:record"?: LearningRecordElement["record"] | undefined;
  /** Whether students share computers: `yes` keeps the work for one sitting. */
  "attr:shared-computers"?:
    LearningRecordElement["sharedComputers"] | undefined;
  /** Whether students share computers: `yes` keeps the work for one sitting. */
  "prop:sharedComputers"?: LearningRecordElement["sharedComputers"] | undefined;
  /** Where the entries are kept, when not in this browser. */
  "prop:store"?: LearningRecordElement["store"] | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type MasteryTrackerElementProps = {
  /** The address of a JSON file with the definition. */
  src?: MasteryTrackerElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  viewer?: MasteryTrackerElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  definition?: MasteryTrackerElement["definition"] | undefined;

  /** A teacher set, kept or took back a level; preventing it keeps it from being added. */
  "onlearning-entry"?: ((e: LearningEntryEvent) => void) | undefined;
};

export type MasteryTrackerElementSolidJsProps = {
  /** The address of a JSON file with the definition. */
  "prop:src"?: MasteryTrackerElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  "prop:viewer"?: MasteryTrackerElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  "prop:definition"?: MasteryTrackerElement["definition"] | undefined;
  /** A teacher set, kept or took back a level; preventing it keeps it from being added. */
  "on:learning-entry"?: ((e: LearningEntryEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type ProficiencyScaleElementProps = {
  /** Whether a level can be chosen; the element is then a control of the form around it. */
  selectable?: ProficiencyScaleElement["selectable"] | undefined;
  /** The level to mark as "You are here"; without it the definition's, else the latest rating in the record around it. */
  current?: ProficiencyScaleElement["current"] | undefined;
  /** The level to mark as the goal; without it the definition's, else the goal in the record around it. */
  target?: ProficiencyScaleElement["target"] | undefined;
  /** The level that is chosen, as text; empty when none is. */
  value?: unknown | undefined;
  /** The level that is chosen, as text; empty when none is. */
  undefined?: unknown | undefined;
  /** The name under which a form sends the value. */
  name?: ProficiencyScaleElement["name"] | undefined;
  /** Whether a form needs a value. */
  required?: ProficiencyScaleElement["required"] | undefined;
  /** Whether it can neither be changed nor is sent with a form, which looks at the attribute. */
  disabled?: ProficiencyScaleElement["disabled"] | undefined;
  /** The address of a JSON file with the definition. */
  src?: ProficiencyScaleElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  viewer?: ProficiencyScaleElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  definition?: ProficiencyScaleElement["definition"] | undefined;

  /** A person chose a level. */
  oninput?: ((e: Event) => void) | undefined;
  /** A person chose a level. */
  onchange?: ((e: Event) => void) | undefined;
};

export type ProficiencyScaleElementSolidJsProps = {
  /** Whether a level can be chosen; the element is then a control of the form around it. */
  "prop:selectable"?: ProficiencyScaleElement["selectable"] | undefined;
  /** The level to mark as "You are here"; without it the definition's, else the latest rating in the record around it. */
  "prop:current"?: ProficiencyScaleElement["current"] | undefined;
  /** The level to mark as the goal; without it the definition's, else the goal in the record around it. */
  "prop:target"?: ProficiencyScaleElement["target"] | undefined;
  /** The level that is chosen, as text; empty when none is. */
  "attr:value"?: unknown | undefined;
  /** The level that is chosen, as text; empty when none is. */
  "prop:undefined"?: unknown | undefined;
  /** The name under which a form sends the value. */
  "prop:name"?: ProficiencyScaleElement["name"] | undefined;
  /** Whether a form needs a value. */
  "prop:required"?: ProficiencyScaleElement["required"] | undefined;
  /** Whether it can neither be changed nor is sent with a form, which looks at the attribute. */
  "prop:disabled"?: ProficiencyScaleElement["disabled"] | undefined;
  /** The address of a JSON file with the definition. */
  "prop:src"?: ProficiencyScaleElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  "prop:viewer"?: ProficiencyScaleElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  "prop:definition"?: ProficiencyScaleElement["definition"] | undefined;
  /** A person chose a level. */
  "on:input"?: ((e: Event) => void) | undefined;
  /** A person chose a level. */
  "on:change"?: ((e: Event) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type ReflectionSheetElementProps = {
  /** The address of a JSON file with the definition. */
  src?: ReflectionSheetElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  viewer?: ReflectionSheetElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  definition?: ReflectionSheetElement["definition"] | undefined;

  /** Somebody saved, deleted or commented; preventing it keeps it from being added. */
  "onlearning-entry"?: ((e: LearningEntryEvent) => void) | undefined;
};

export type ReflectionSheetElementSolidJsProps = {
  /** The address of a JSON file with the definition. */
  "prop:src"?: ReflectionSheetElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  "prop:viewer"?: ReflectionSheetElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  "prop:definition"?: ReflectionSheetElement["definition"] | undefined;
  /** Somebody saved, deleted or commented; preventing it keeps it from being added. */
  "on:learning-entry"?: ((e: LearningEntryEvent) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type SelfRatingElementProps = {
  /** The level that is chosen, as text; empty when none is. */
  value?: unknown | undefined;
  /** The level that is chosen, as text; empty when none is. */
  undefined?: unknown | undefined;
  /** The name under which a form sends the value. */
  name?: SelfRatingElement["name"] | undefined;
  /** Whether a form needs a value. */
  required?: SelfRatingElement["required"] | undefined;
  /** Whether it can neither be changed nor is sent with a form, which looks at the attribute. */
  disabled?: SelfRatingElement["disabled"] | undefined;
  /** The address of a JSON file with the definition. */
  src?: SelfRatingElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  viewer?: SelfRatingElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  definition?: SelfRatingElement["definition"] | undefined;

  /** Somebody saved or took back something; preventing it keeps it from being added. */
  "onlearning-entry"?: ((e: LearningEntryEvent) => void) | undefined;
  /** A person chose a level. */
  oninput?: ((e: Event) => void) | undefined;
  /** A person chose a level. */
  onchange?: ((e: Event) => void) | undefined;
};

export type SelfRatingElementSolidJsProps = {
  /** The level that is chosen, as text; empty when none is. */
  "attr:value"?: unknown | undefined;
  /** The level that is chosen, as text; empty when none is. */
  "prop:undefined"?: unknown | undefined;
  /** The name under which a form sends the value. */
  "prop:name"?: SelfRatingElement["name"] | undefined;
  /** Whether a form needs a value. */
  "prop:required"?: SelfRatingElement["required"] | undefined;
  /** Whether it can neither be changed nor is sent with a form, which looks at the attribute. */
  "prop:disabled"?: SelfRatingElement["disabled"] | undefined;
  /** The address of a JSON file with the definition. */
  "prop:src"?: SelfRatingElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  "prop:viewer"?: SelfRatingElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  "prop:definition"?: SelfRatingElement["definition"] | undefined;
  /** Somebody saved or took back something; preventing it keeps it from being added. */
  "on:learning-entry"?: ((e: LearningEntryEvent) => void) | undefined;
  /** A person chose a level. */
  "on:input"?: ((e: Event) => void) | undefined;
  /** A person chose a level. */
  "on:change"?: ((e: Event) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type TrafficLightCheckpointElementProps = {
  /** The level that is chosen, as text; empty when none is. */
  value?: unknown | undefined;
  /** The level that is chosen, as text; empty when none is. */
  undefined?: unknown | undefined;
  /** The name under which a form sends the value. */
  name?: TrafficLightCheckpointElement["name"] | undefined;
  /** Whether a form needs a value. */
  required?: TrafficLightCheckpointElement["required"] | undefined;
  /** Whether it can neither be changed nor is sent with a form, which looks at the attribute. */
  disabled?: TrafficLightCheckpointElement["disabled"] | undefined;
  /** The address of a JSON file with the definition. */
  src?: TrafficLightCheckpointElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  viewer?: TrafficLightCheckpointElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  definition?: TrafficLightCheckpointElement["definition"] | undefined;

  /** Somebody did something; `preventDefault()` refuses it. */
  "onlearning-entry"?: ((e: LearningEntryEvent) => void) | undefined;
  /** A person chose a light. */
  oninput?: ((e: Event) => void) | undefined;
  /** A person chose a light. */
  onchange?: ((e: Event) => void) | undefined;
};

export type TrafficLightCheckpointElementSolidJsProps = {
  /** The level that is chosen, as text; empty when none is. */
  "attr:value"?: unknown | undefined;
  /** The level that is chosen, as text; empty when none is. */
  "prop:undefined"?: unknown | undefined;
  /** The name under which a form sends the value. */
  "prop:name"?: TrafficLightCheckpointElement["name"] | undefined;
  /** Whether a form needs a value. */
  "prop:required"?: TrafficLightCheckpointElement["required"] | undefined;
  /** Whether it can neither be changed nor is sent with a form, which looks at the attribute. */
  "prop:disabled"?: TrafficLightCheckpointElement["disabled"] | undefined;
  /** The address of a JSON file with the definition. */
  "prop:src"?: TrafficLightCheckpointElement["src"] | undefined;
  /** Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock. */
  "prop:viewer"?: TrafficLightCheckpointElement["viewer"] | undefined;
  /** What to show: an object as an author would write it in JSON. It comes before `src` and before children. */
  "prop:definition"?: TrafficLightCheckpointElement["definition"] | undefined;
  /** Somebody did something; `preventDefault()` refuses it. */
  "on:learning-entry"?: ((e: LearningEntryEvent) => void) | undefined;
  /** A person chose a light. */
  "on:input"?: ((e: Event) => void) | undefined;
  /** A person chose a light. */
  "on:change"?: ((e: Event) => void) | undefined;

  /** Set the innerHTML of the element */
  innerHTML?: string | undefined;
  /** Set the textContent of the element */
  textContent?: string | number | undefined;
};

export type CustomElements = {
  /**
   * A student ticks the work they will do; the board says how much is still to choose, and keeps what was ticked.
   *
   * What the record holds is ticked; the form's value is what is ticked, from the first act on, and before that its `value`.
   *
   * The options are native checkboxes in a group that is named by the title and described as "Choose 2 of 4, 1 chosen"; where one
   * alone can be chosen they are radio buttons, whose arrow keys move without choosing. A choice that is one too many offers a
   * swap in place.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `value`/`undefined`: The level that is chosen, as text; empty when none is.
   * - `name`: The name under which a form sends the value.
   * - `required`: Whether a form needs a value.
   * - `disabled`: Whether it can neither be changed nor is sent with a form, which looks at the attribute.
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `taken`: How many others have chosen each option, by its id; for options that only so many may have. (property only)
   * - `value`: The level that is chosen, as text; empty when none is. (property only)
   * - `form`: undefined (property only) (readonly)
   * - `validity`: undefined (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: undefined (property only) (readonly)
   * - `type`: undefined (property only) (readonly)
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: Somebody chose, gave up, proposed, decided or moved on; preventing it keeps it from being added.
   * - `input`: A person changed what is chosen.
   * - `change`: A person changed what is chosen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A list of the options, shown until the script runs and whenever the definition is bad.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `checkValidity() => boolean`: undefined
   * - `reportValidity() => boolean`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `task`: What is to be chosen, and what is missing.
   * - `options`: A grid of options.
   * - `option`: One option or own idea.
   * - `idea`: Where an own idea is written.
   * - `choices`: What was chosen.
   * - `foot`: Where the work is.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `complete`: All rules hold.
   * - `unsaved`: Something is not safe yet.
   */
  "choice-board": Partial<
    ChoiceBoardElementProps & BaseProps<ChoiceBoardElement> & BaseEvents
  >;

  /**
   * A student says where they want to get on an objective and what they will do by when, ticks off what is done, and tells how it
   * goes. A later rating that reaches the target closes the goal as reached.
   *
   * The goals are an ordered list with headings; levels and days are native radio buttons, steps native checkboxes. Only one form
   * is open at a time. Goals are moved by buttons, or dragged.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: Somebody did something; preventing it keeps it from being added.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What is shown until the script runs and whenever the definition is bad.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `goal`: One goal.
   * - `plan`: The steps of a goal.
   * - `form`: What is being filled in.
   * - `check-ins`: How a goal went so far.
   * - `family`: A page for the family.
   * - `paste`: Where rows of a spreadsheet are pasted.
   * - `foot`: Where the work is, and what can be done with it; absent inside a learning-record.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `unsaved`: Something is not safe yet.
   */
  "goal-tracker": Partial<
    GoalTrackerElementProps & BaseProps<GoalTrackerElement> & BaseEvents
  >;

  /**
   * Students sign in with a seat number or initials, because they are stuck or have a question; the teacher taps "Helped". Who
   * waits longest stands first. At the end of the period the list empties itself, and nothing is kept unless the teacher saves
   * it.
   *
   * Everything is a native field or button; the list is an ordered list.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `projected`: Whether it is shown to the class: without words, and without the sign-in.
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: The teacher saves who was helped; `preventDefault()` refuses it.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A heading and paragraphs that say what this is, shown until the script runs.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-quiet`: The ground of the sign-in. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: Links and focus. (default: `undefined`)
   * - `--cw-stop`: The mark of those who are stuck. (default: `undefined`)
   * - `--cw-check`: The mark of those who have a question. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `sign-in`: Where students sign in.
   * - `list`: Who waits.
   * - `person`: One who waits.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `waiting`: Somebody waits.
   */
  "help-queue": Partial<
    HelpQueueElementProps & BaseProps<HelpQueueElement> & BaseEvents
  >;

  /**
   * A student works through the steps, finds the one they were at unfolded, and stops where a light is red: what is behind a
   * `hard` one is not on the page at all. Nobody but the student is told whether they keep the pace.
   *
   * The steps are a list; each is a heading in a native disclosure, so Tab goes from step to step and Enter unfolds one. Choices
   * are native radio buttons or checkboxes, named by "Choose 1 of 4, 1 chosen", and saved by a button.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: Somebody did something; `preventDefault()` refuses it.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A list of the steps, shown until the script runs and whenever the definition is bad.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   * - `--cw-stop`: The red light. (default: `undefined`)
   * - `--cw-check`: The yellow light. (default: `undefined`)
   * - `--cw-go`: The green light. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `progress`: How far the student is, and the way on.
   * - `pace`: Whether that is in time; for the student alone.
   * - `steps`: The list of steps.
   * - `step`: One step.
   * - `choice`: What is offered in a step.
   * - `signal`: The author's light with its word.
   * - `reach`: How to reach the teacher, at a stop.
   * - `released`: That the teacher let the student go on.
   * - `check`: The self-check.
   * - `understanding`: The student's own three lights.
   * - `outcome`: What the student's light leads to.
   * - `said`: What the student said and saved.
   * - `door`: Where the release word is typed.
   * - `desk`: The teacher's side.
   * - `make`: Where a teacher makes a release word.
   * - `card`: The card with the release word, to print.
   * - `foot`: Where the work is, and what can be done with it.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `stopped`: A red light holds the student up.
   * - `complete`: Every step that everybody does is done.
   * - `unsaved`: The store failed, and is tried again.
   */
  "learning-path": Partial<
    LearningPathElementProps & BaseProps<LearningPathElement> & BaseEvents
  >;

  /**
   * A student sees once, under all the widgets of a class, where their work is, and saves a copy of it, opens one, or erases it.
   *
   * Everything is a native button or disclosure: Tab reaches it, Space and Enter press it, Escape leaves the question before
   * erasing.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `record`: The name of the record, one for each class; without it the page's address.
   * - `shared-computers`/`sharedComputers`: Whether students share computers: `yes` keeps the work for one sitting.
   * - `store`: Where the entries are kept, when not in this browser. (property only)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The widgets whose work is kept together, and anything else.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-muted`: The text of the foot. (default: `undefined`)
   * - `--cw-accent`: Links and focus. (default: `undefined`)
   * - `--cw-problem`: What went wrong. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `foot`: The line that says where the work is, and what can be done with it.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `asking`: It is not known yet whose work this is, so none of it is shown.
   * - `unsaved`: The last act is not safe yet.
   */
  "learning-record": Partial<
    LearningRecordElementProps & BaseProps<LearningRecordElement> & BaseEvents
  >;

  /**
   * A student sees for every objective the level that their work speaks for, their teacher's, and what comes next; a chart, a
   * table and a walk through the number say how it came about. A teacher sets levels here.
   *
   * Everything is native: folds, a table, and for a teacher a select, a field and buttons. Each objective is a heading; the
   * chart is an image whose name tells it in words.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: A teacher set, kept or took back a level; preventing it keeps it from being added.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What is shown until the script runs, and whenever the definition is bad.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text, and the teacher's line. (default: `undefined`)
   * - `--cw-accent`: The student's line, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `summary`: The three counts.
   * - `empty`: What to do first.
   * - `objectives`: The list of objectives.
   * - `objective`: One objective.
   * - `level`: The level that the work speaks for.
   * - `teacher`: The teacher's level.
   * - `next`: What the next level takes.
   * - `chart`: Levels over time.
   * - `table`: The same as a table, and what counts.
   * - `steps`: The number, step by step.
   * - `archived`: Ratings of what is not on the list.
   * - `family`: A page for the family.
   * - `paste`: Where rows of a spreadsheet are pasted.
   * - `foot`: Where the work is, and what can be done with it; absent inside a learning-record.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `unsaved`: Something is not safe yet.
   */
  "mastery-tracker": Partial<
    MasteryTrackerElementProps & BaseProps<MasteryTrackerElement> & BaseEvents
  >;

  /**
   * A student reads what each level of an objective takes, sees where they are, and what comes next.
   *
   * With `selectable` each level is a native radio button: Tab enters the group, arrow keys move and choose, and the group is
   * named by the objective. Without it the levels are a list.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `selectable`: Whether a level can be chosen; the element is then a control of the form around it.
   * - `current`: The level to mark as "You are here"; without it the definition's, else the latest rating in the record around it.
   * - `target`: The level to mark as the goal; without it the definition's, else the goal in the record around it.
   * - `value`/`undefined`: The level that is chosen, as text; empty when none is.
   * - `name`: The name under which a form sends the value.
   * - `required`: Whether a form needs a value.
   * - `disabled`: Whether it can neither be changed nor is sent with a form, which looks at the attribute.
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `value`: The level that is chosen, as text; empty when none is. (property only)
   * - `form`: undefined (property only) (readonly)
   * - `validity`: undefined (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: undefined (property only) (readonly)
   * - `type`: undefined (property only) (readonly)
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: A person chose a level.
   * - `change`: A person chose a level.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A table or list that says the same, shown until the script runs and whenever the definition is bad.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `checkValidity() => boolean`: undefined
   * - `reportValidity() => boolean`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `levels`: The list of levels.
   * - `level`: One level.
   * - `label`: A level's number and name.
   * - `next`: What the next level takes.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   */
  "proficiency-scale": Partial<
    ProficiencyScaleElementProps &
      BaseProps<ProficiencyScaleElement> &
      BaseEvents
  >;

  /**
   * After a test a student writes the result as they got it, a goal for the next test and what they will do; next time the goal
   * comes back as a question. Question by question, they can see what is strong and what to work on first.
   *
   * The tests are a table, whose rows are cards where there is little room. One form at a time is open; it has native fields,
   * keeps what is typed through a reload, and says beside each field what is wrong with it. After saving, focus is on the row.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: Somebody saved, deleted or commented; preventing it keeps it from being added.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A heading and a list of the tests, shown until the script runs and whenever the definition is bad.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `rows`: All the tests.
   * - `row`: One test.
   * - `sorted`: What is strong, to review, and to work on first.
   * - `comment`: What a teacher or family wrote.
   * - `form`: Where a student writes about one test.
   * - `family`: The page for the family.
   * - `tools`: What can be printed and saved.
   * - `foot`: Where the work is, and what can be done with it; absent inside a learning-record.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `unsaved`: Something is not safe yet.
   */
  "reflection-sheet": Partial<
    ReflectionSheetElementProps & BaseProps<ReflectionSheetElement> & BaseEvents
  >;

  /**
   * A student picks the level they are at after a piece of work and says how sure they are: two taps, and it is kept.
   *
   * The levels are native radio buttons, named by the objective: Tab enters the group and arrow keys choose; nothing is kept
   * until a button saves it. After saving, focus is on the heading that says what was saved.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `value`/`undefined`: The level that is chosen, as text; empty when none is.
   * - `name`: The name under which a form sends the value.
   * - `required`: Whether a form needs a value.
   * - `disabled`: Whether it can neither be changed nor is sent with a form, which looks at the attribute.
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `value`: The level that is chosen, as text; empty when none is. (property only)
   * - `form`: undefined (property only) (readonly)
   * - `validity`: undefined (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: undefined (property only) (readonly)
   * - `type`: undefined (property only) (readonly)
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: Somebody saved or took back something; preventing it keeps it from being added.
   * - `input`: A person chose a level.
   * - `change`: A person chose a level.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A table or list of the levels, shown until the script runs and whenever the definition is bad.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `checkValidity() => boolean`: undefined
   * - `reportValidity() => boolean`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `levels`: The list of levels.
   * - `level`: One level.
   * - `label`: A level's number and name.
   * - `rating`: What was saved.
   * - `next`: What the next level takes.
   * - `history`: The earlier ratings.
   * - `comparison`: How the student's and the teacher's levels compare.
   * - `foot`: Where the work is, and what can be done with it; absent inside a learning-record.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `rated`: This work has a rating.
   * - `unsaved`: Something is not safe yet.
   */
  "self-rating": Partial<
    SelfRatingElementProps & BaseProps<SelfRatingElement> & BaseEvents
  >;

  /**
   * A student sees whether to stop, check or go on, says how well they understand, and is led on: to the next thing, to a
   * self-check, or to the teacher. A teacher lets them go on, by a release word on the student's device or with
   * `viewer="teacher"`. What the light holds up is the page's to hide: `traffic-light-checkpoint:state(stopped) ~ *`.
   *
   * The student's three lights are native radio buttons, named by a question: Tab enters the group, arrow keys move and
   * choose, and a button saves. The value in a form is the light that is chosen: `red`, `yellow` or `green`.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `value`/`undefined`: The level that is chosen, as text; empty when none is.
   * - `name`: The name under which a form sends the value.
   * - `required`: Whether a form needs a value.
   * - `disabled`: Whether it can neither be changed nor is sent with a form, which looks at the attribute.
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `value`: The level that is chosen, as text; empty when none is. (property only)
   * - `form`: undefined (property only) (readonly)
   * - `validity`: undefined (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: undefined (property only) (readonly)
   * - `type`: undefined (property only) (readonly)
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: Somebody did something; `preventDefault()` refuses it.
   * - `input`: A person chose a light.
   * - `change`: A person chose a light.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A heading with `data-signal`, paragraphs and a list that say the same, shown until the script runs.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `checkValidity() => boolean`: undefined
   * - `reportValidity() => boolean`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   * - `--cw-stop`: The red light. (default: `undefined`)
   * - `--cw-check`: The yellow light. (default: `undefined`)
   * - `--cw-go`: The green light. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `signal`: The author's light with its word.
   * - `reach`: How to reach the teacher, at a stop.
   * - `released`: That the teacher let the student go on.
   * - `check`: The self-check.
   * - `understanding`: The student's own three lights.
   * - `outcome`: What the student's light leads to.
   * - `said`: What the student said and saved.
   * - `door`: Where the release word is typed.
   * - `desk`: The teacher's side.
   * - `make`: Where a teacher makes a release word.
   * - `card`: The card with the release word, to print.
   * - `foot`: Where the work is, and what can be done with it.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `stopped`: The student is to stop here.
   * - `released`: A teacher let the student go on.
   * - `waiting`: The student calls for help.
   * - `unsaved`: The store failed, and is tried again.
   */
  "traffic-light-checkpoint": Partial<
    TrafficLightCheckpointElementProps &
      BaseProps<TrafficLightCheckpointElement> &
      BaseEvents
  >;
};

export type CustomElementsSolidJs = {
  /**
   * A student ticks the work they will do; the board says how much is still to choose, and keeps what was ticked.
   *
   * What the record holds is ticked; the form's value is what is ticked, from the first act on, and before that its `value`.
   *
   * The options are native checkboxes in a group that is named by the title and described as "Choose 2 of 4, 1 chosen"; where one
   * alone can be chosen they are radio buttons, whose arrow keys move without choosing. A choice that is one too many offers a
   * swap in place.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `value`/`undefined`: The level that is chosen, as text; empty when none is.
   * - `name`: The name under which a form sends the value.
   * - `required`: Whether a form needs a value.
   * - `disabled`: Whether it can neither be changed nor is sent with a form, which looks at the attribute.
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `taken`: How many others have chosen each option, by its id; for options that only so many may have. (property only)
   * - `value`: The level that is chosen, as text; empty when none is. (property only)
   * - `form`: undefined (property only) (readonly)
   * - `validity`: undefined (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: undefined (property only) (readonly)
   * - `type`: undefined (property only) (readonly)
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: Somebody chose, gave up, proposed, decided or moved on; preventing it keeps it from being added.
   * - `input`: A person changed what is chosen.
   * - `change`: A person changed what is chosen.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A list of the options, shown until the script runs and whenever the definition is bad.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `checkValidity() => boolean`: undefined
   * - `reportValidity() => boolean`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `task`: What is to be chosen, and what is missing.
   * - `options`: A grid of options.
   * - `option`: One option or own idea.
   * - `idea`: Where an own idea is written.
   * - `choices`: What was chosen.
   * - `foot`: Where the work is.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `complete`: All rules hold.
   * - `unsaved`: Something is not safe yet.
   */
  "choice-board": Partial<
    ChoiceBoardElementProps &
      ChoiceBoardElementSolidJsProps &
      BaseProps<ChoiceBoardElement> &
      BaseEvents
  >;

  /**
   * A student says where they want to get on an objective and what they will do by when, ticks off what is done, and tells how it
   * goes. A later rating that reaches the target closes the goal as reached.
   *
   * The goals are an ordered list with headings; levels and days are native radio buttons, steps native checkboxes. Only one form
   * is open at a time. Goals are moved by buttons, or dragged.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: Somebody did something; preventing it keeps it from being added.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What is shown until the script runs and whenever the definition is bad.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `goal`: One goal.
   * - `plan`: The steps of a goal.
   * - `form`: What is being filled in.
   * - `check-ins`: How a goal went so far.
   * - `family`: A page for the family.
   * - `paste`: Where rows of a spreadsheet are pasted.
   * - `foot`: Where the work is, and what can be done with it; absent inside a learning-record.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `unsaved`: Something is not safe yet.
   */
  "goal-tracker": Partial<
    GoalTrackerElementProps &
      GoalTrackerElementSolidJsProps &
      BaseProps<GoalTrackerElement> &
      BaseEvents
  >;

  /**
   * Students sign in with a seat number or initials, because they are stuck or have a question; the teacher taps "Helped". Who
   * waits longest stands first. At the end of the period the list empties itself, and nothing is kept unless the teacher saves
   * it.
   *
   * Everything is a native field or button; the list is an ordered list.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `projected`: Whether it is shown to the class: without words, and without the sign-in.
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: The teacher saves who was helped; `preventDefault()` refuses it.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A heading and paragraphs that say what this is, shown until the script runs.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-quiet`: The ground of the sign-in. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: Links and focus. (default: `undefined`)
   * - `--cw-stop`: The mark of those who are stuck. (default: `undefined`)
   * - `--cw-check`: The mark of those who have a question. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `sign-in`: Where students sign in.
   * - `list`: Who waits.
   * - `person`: One who waits.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `waiting`: Somebody waits.
   */
  "help-queue": Partial<
    HelpQueueElementProps &
      HelpQueueElementSolidJsProps &
      BaseProps<HelpQueueElement> &
      BaseEvents
  >;

  /**
   * A student works through the steps, finds the one they were at unfolded, and stops where a light is red: what is behind a
   * `hard` one is not on the page at all. Nobody but the student is told whether they keep the pace.
   *
   * The steps are a list; each is a heading in a native disclosure, so Tab goes from step to step and Enter unfolds one. Choices
   * are native radio buttons or checkboxes, named by "Choose 1 of 4, 1 chosen", and saved by a button.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: Somebody did something; `preventDefault()` refuses it.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A list of the steps, shown until the script runs and whenever the definition is bad.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   * - `--cw-stop`: The red light. (default: `undefined`)
   * - `--cw-check`: The yellow light. (default: `undefined`)
   * - `--cw-go`: The green light. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `progress`: How far the student is, and the way on.
   * - `pace`: Whether that is in time; for the student alone.
   * - `steps`: The list of steps.
   * - `step`: One step.
   * - `choice`: What is offered in a step.
   * - `signal`: The author's light with its word.
   * - `reach`: How to reach the teacher, at a stop.
   * - `released`: That the teacher let the student go on.
   * - `check`: The self-check.
   * - `understanding`: The student's own three lights.
   * - `outcome`: What the student's light leads to.
   * - `said`: What the student said and saved.
   * - `door`: Where the release word is typed.
   * - `desk`: The teacher's side.
   * - `make`: Where a teacher makes a release word.
   * - `card`: The card with the release word, to print.
   * - `foot`: Where the work is, and what can be done with it.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `stopped`: A red light holds the student up.
   * - `complete`: Every step that everybody does is done.
   * - `unsaved`: The store failed, and is tried again.
   */
  "learning-path": Partial<
    LearningPathElementProps &
      LearningPathElementSolidJsProps &
      BaseProps<LearningPathElement> &
      BaseEvents
  >;

  /**
   * A student sees once, under all the widgets of a class, where their work is, and saves a copy of it, opens one, or erases it.
   *
   * Everything is a native button or disclosure: Tab reaches it, Space and Enter press it, Escape leaves the question before
   * erasing.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `record`: The name of the record, one for each class; without it the page's address.
   * - `shared-computers`/`sharedComputers`: Whether students share computers: `yes` keeps the work for one sitting.
   * - `store`: Where the entries are kept, when not in this browser. (property only)
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: The widgets whose work is kept together, and anything else.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-muted`: The text of the foot. (default: `undefined`)
   * - `--cw-accent`: Links and focus. (default: `undefined`)
   * - `--cw-problem`: What went wrong. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `foot`: The line that says where the work is, and what can be done with it.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `asking`: It is not known yet whose work this is, so none of it is shown.
   * - `unsaved`: The last act is not safe yet.
   */
  "learning-record": Partial<
    LearningRecordElementProps &
      LearningRecordElementSolidJsProps &
      BaseProps<LearningRecordElement> &
      BaseEvents
  >;

  /**
   * A student sees for every objective the level that their work speaks for, their teacher's, and what comes next; a chart, a
   * table and a walk through the number say how it came about. A teacher sets levels here.
   *
   * Everything is native: folds, a table, and for a teacher a select, a field and buttons. Each objective is a heading; the
   * chart is an image whose name tells it in words.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: A teacher set, kept or took back a level; preventing it keeps it from being added.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: What is shown until the script runs, and whenever the definition is bad.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text, and the teacher's line. (default: `undefined`)
   * - `--cw-accent`: The student's line, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `summary`: The three counts.
   * - `empty`: What to do first.
   * - `objectives`: The list of objectives.
   * - `objective`: One objective.
   * - `level`: The level that the work speaks for.
   * - `teacher`: The teacher's level.
   * - `next`: What the next level takes.
   * - `chart`: Levels over time.
   * - `table`: The same as a table, and what counts.
   * - `steps`: The number, step by step.
   * - `archived`: Ratings of what is not on the list.
   * - `family`: A page for the family.
   * - `paste`: Where rows of a spreadsheet are pasted.
   * - `foot`: Where the work is, and what can be done with it; absent inside a learning-record.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `unsaved`: Something is not safe yet.
   */
  "mastery-tracker": Partial<
    MasteryTrackerElementProps &
      MasteryTrackerElementSolidJsProps &
      BaseProps<MasteryTrackerElement> &
      BaseEvents
  >;

  /**
   * A student reads what each level of an objective takes, sees where they are, and what comes next.
   *
   * With `selectable` each level is a native radio button: Tab enters the group, arrow keys move and choose, and the group is
   * named by the objective. Without it the levels are a list.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `selectable`: Whether a level can be chosen; the element is then a control of the form around it.
   * - `current`: The level to mark as "You are here"; without it the definition's, else the latest rating in the record around it.
   * - `target`: The level to mark as the goal; without it the definition's, else the goal in the record around it.
   * - `value`/`undefined`: The level that is chosen, as text; empty when none is.
   * - `name`: The name under which a form sends the value.
   * - `required`: Whether a form needs a value.
   * - `disabled`: Whether it can neither be changed nor is sent with a form, which looks at the attribute.
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `value`: The level that is chosen, as text; empty when none is. (property only)
   * - `form`: undefined (property only) (readonly)
   * - `validity`: undefined (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: undefined (property only) (readonly)
   * - `type`: undefined (property only) (readonly)
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `input`: A person chose a level.
   * - `change`: A person chose a level.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A table or list that says the same, shown until the script runs and whenever the definition is bad.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `checkValidity() => boolean`: undefined
   * - `reportValidity() => boolean`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `levels`: The list of levels.
   * - `level`: One level.
   * - `label`: A level's number and name.
   * - `next`: What the next level takes.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   */
  "proficiency-scale": Partial<
    ProficiencyScaleElementProps &
      ProficiencyScaleElementSolidJsProps &
      BaseProps<ProficiencyScaleElement> &
      BaseEvents
  >;

  /**
   * After a test a student writes the result as they got it, a goal for the next test and what they will do; next time the goal
   * comes back as a question. Question by question, they can see what is strong and what to work on first.
   *
   * The tests are a table, whose rows are cards where there is little room. One form at a time is open; it has native fields,
   * keeps what is typed through a reload, and says beside each field what is wrong with it. After saving, focus is on the row.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: Somebody saved, deleted or commented; preventing it keeps it from being added.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A heading and a list of the tests, shown until the script runs and whenever the definition is bad.
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `rows`: All the tests.
   * - `row`: One test.
   * - `sorted`: What is strong, to review, and to work on first.
   * - `comment`: What a teacher or family wrote.
   * - `form`: Where a student writes about one test.
   * - `family`: The page for the family.
   * - `tools`: What can be printed and saved.
   * - `foot`: Where the work is, and what can be done with it; absent inside a learning-record.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `unsaved`: Something is not safe yet.
   */
  "reflection-sheet": Partial<
    ReflectionSheetElementProps &
      ReflectionSheetElementSolidJsProps &
      BaseProps<ReflectionSheetElement> &
      BaseEvents
  >;

  /**
   * A student picks the level they are at after a piece of work and says how sure they are: two taps, and it is kept.
   *
   * The levels are native radio buttons, named by the objective: Tab enters the group and arrow keys choose; nothing is kept
   * until a button saves it. After saving, focus is on the heading that says what was saved.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `value`/`undefined`: The level that is chosen, as text; empty when none is.
   * - `name`: The name under which a form sends the value.
   * - `required`: Whether a form needs a value.
   * - `disabled`: Whether it can neither be changed nor is sent with a form, which looks at the attribute.
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `value`: The level that is chosen, as text; empty when none is. (property only)
   * - `form`: undefined (property only) (readonly)
   * - `validity`: undefined (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: undefined (property only) (readonly)
   * - `type`: undefined (property only) (readonly)
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: Somebody saved or took back something; preventing it keeps it from being added.
   * - `input`: A person chose a level.
   * - `change`: A person chose a level.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A table or list of the levels, shown until the script runs and whenever the definition is bad.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `checkValidity() => boolean`: undefined
   * - `reportValidity() => boolean`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `levels`: The list of levels.
   * - `level`: One level.
   * - `label`: A level's number and name.
   * - `rating`: What was saved.
   * - `next`: What the next level takes.
   * - `history`: The earlier ratings.
   * - `comparison`: How the student's and the teacher's levels compare.
   * - `foot`: Where the work is, and what can be done with it; absent inside a learning-record.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `rated`: This work has a rating.
   * - `unsaved`: Something is not safe yet.
   */
  "self-rating": Partial<
    SelfRatingElementProps &
      SelfRatingElementSolidJsProps &
      BaseProps<SelfRatingElement> &
      BaseEvents
  >;

  /**
   * A student sees whether to stop, check or go on, says how well they understand, and is led on: to the next thing, to a
   * self-check, or to the teacher. A teacher lets them go on, by a release word on the student's device or with
   * `viewer="teacher"`. What the light holds up is the page's to hide: `traffic-light-checkpoint:state(stopped) ~ *`.
   *
   * The student's three lights are native radio buttons, named by a question: Tab enters the group, arrow keys move and
   * choose, and a button saves. The value in a form is the light that is chosen: `red`, `yellow` or `green`.
   *
   * ## Attributes & Properties
   *
   * Component attributes and properties that can be applied to the element or by using JavaScript.
   *
   * - `value`/`undefined`: The level that is chosen, as text; empty when none is.
   * - `name`: The name under which a form sends the value.
   * - `required`: Whether a form needs a value.
   * - `disabled`: Whether it can neither be changed nor is sent with a form, which looks at the attribute.
   * - `src`: The address of a JSON file with the definition.
   * - `viewer`: Who looks: `learner`, `teacher` or `family`. It changes the wording and what is offered; it is no lock.
   * - `value`: The level that is chosen, as text; empty when none is. (property only)
   * - `form`: undefined (property only) (readonly)
   * - `validity`: undefined (property only) (readonly)
   * - `validationMessage`: undefined (property only) (readonly)
   * - `willValidate`: undefined (property only) (readonly)
   * - `type`: undefined (property only) (readonly)
   * - `definition`: What to show: an object as an author would write it in JSON. It comes before `src` and before children. (property only)
   * - `recordName`: The name of the record that the definition asks for. (property only) (readonly)
   * - `sharedComputers`: Whether the definition says that students share computers. (property only) (readonly)
   *
   * ## Events
   *
   * Events that will be emitted by the component.
   *
   * - `learning-entry`: Somebody did something; `preventDefault()` refuses it.
   * - `input`: A person chose a light.
   * - `change`: A person chose a light.
   *
   * ## Slots
   *
   * Areas where markup can be added to the component.
   *
   * - `(default)`: A heading with `data-signal`, paragraphs and a list that say the same, shown until the script runs.
   *
   * ## Methods
   *
   * Methods that can be called to access component functionality.
   *
   * - `checkValidity() => boolean`: undefined
   * - `reportValidity() => boolean`: undefined
   *
   * ## CSS Custom Properties
   *
   * CSS variables available for styling the component.
   *
   * - `--cw-paper`: The ground. (default: `undefined`)
   * - `--cw-ink`: The text. (default: `undefined`)
   * - `--cw-accent`: The one next act, links and focus. (default: `undefined`)
   * - `--cw-radius`: The rounding of the outline. (default: `undefined`)
   * - `--cw-stop`: The red light. (default: `undefined`)
   * - `--cw-check`: The yellow light. (default: `undefined`)
   * - `--cw-go`: The green light. (default: `undefined`)
   *
   * ## CSS Parts
   *
   * Custom selectors for styling elements within the component.
   *
   * - `base`: The sheet of paper around everything.
   * - `signal`: The author's light with its word.
   * - `reach`: How to reach the teacher, at a stop.
   * - `released`: That the teacher let the student go on.
   * - `check`: The self-check.
   * - `understanding`: The student's own three lights.
   * - `outcome`: What the student's light leads to.
   * - `said`: What the student said and saved.
   * - `door`: Where the release word is typed.
   * - `desk`: The teacher's side.
   * - `make`: Where a teacher makes a release word.
   * - `card`: The card with the release word, to print.
   * - `foot`: Where the work is, and what can be done with it.
   *
   * ## CSS States
   *
   * These can be used to apply styling when a component is in a given state.
   *
   * - `problem`: The definition could not be read.
   * - `stopped`: The student is to stop here.
   * - `released`: A teacher let the student go on.
   * - `waiting`: The student calls for help.
   * - `unsaved`: The store failed, and is tried again.
   */
  "traffic-light-checkpoint": Partial<
    TrafficLightCheckpointElementProps &
      TrafficLightCheckpointElementSolidJsProps &
      BaseProps<TrafficLightCheckpointElement> &
      BaseEvents
  >;
};

export type CustomCssProperties = {
  /** The ground. */
  "--cw-paper"?: string | undefined;
  /** The text. */
  "--cw-ink"?: string | undefined;
  /** The one next act, links and focus. */
  "--cw-accent"?: string | undefined;
  /** The rounding of the outline. */
  "--cw-radius"?: string | undefined;
  /** The ground of the sign-in. */
  "--cw-quiet"?: string | undefined;
  /** The mark of those who are stuck. */
  "--cw-stop"?: string | undefined;
  /** The mark of those who have a question. */
  "--cw-check"?: string | undefined;
  /** The green light. */
  "--cw-go"?: string | undefined;
  /** The text of the foot. */
  "--cw-muted"?: string | undefined;
  /** What went wrong. */
  "--cw-problem"?: string | undefined;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react/jsx-dev-runtime" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@builder.io/qwik" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "@stencil/core" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "hono/jsx" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "react-native" {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends CustomElementsSolidJs {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
  export interface CSSProperties extends CustomCssProperties {}
}
