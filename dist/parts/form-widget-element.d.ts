/** What makes a widget a control of the form around it: a name, a value, validity, and the form's own callbacks. */
import type { PropertyValues } from 'lit';
import { WidgetElement } from './widget-element.js';
/**
 * A widget that takes part in a form. The value starts at the `value` attribute, is in the form in the same tick, and never
 * comes from a record; only a person's choice fires `input` and `change`.
 */
export declare abstract class FormWidgetElement<D extends {
    readonly record?: string;
}> extends WidgetElement<D> {
    #private;
    static formAssociated: boolean;
    /** The name under which a form sends the value. */
    name: string;
    /** Whether a form needs a value. */
    required: boolean;
    /** Whether it can neither be changed nor is sent with a form, which looks at the attribute. */
    disabled: boolean;
    /** The sentence for a required value that is missing. */
    protected abstract readonly requiredMessage: string;
    /** Where focus goes when the form finds the value missing. */
    protected abstract readonly focusTarget: HTMLElement | undefined;
    /** The level that is chosen, as text; empty when none is. */
    get value(): string;
    set value(value: string);
    /** Whether it, or a fieldset around it, is disabled. */
    protected get isDisabled(): boolean;
    get form(): HTMLFormElement | null;
    get validity(): ValidityState;
    get validationMessage(): string;
    get willValidate(): boolean;
    get type(): string;
    checkValidity(): boolean;
    reportValidity(): boolean;
    /** A person picked or typed something inside; the page does not hear of that. */
    protected abstract wrote(event: Event): void;
    /** A person pressed something inside. */
    protected abstract pressed(event: Event): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** Shows another value. */
    protected valueChanged(): void;
    /** Takes a person's choice and tells the page once. */
    protected chose(value: string): void;
    static get observedAttributes(): string[];
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    formDisabledCallback(disabled: boolean): void;
    formResetCallback(): void;
    formStateRestoreCallback(state: unknown): void;
    protected updated(changed: PropertyValues): void;
}
//# sourceMappingURL=form-widget-element.d.ts.map