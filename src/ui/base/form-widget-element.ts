/** The base class of widgets that are form controls: name, value, validity and the form callbacks. */

import type { PropertyValues } from 'lit';
import { WidgetElement } from './widget-element.js';

/** The settable members of a form control, each with an attribute of its name. */
const members = ['name', 'required', 'disabled', 'value'] as const;

/**
 * A form-associated widget. Its value starts as the `value` attribute, is in the form in the same tick, and never comes
 * from a record. As with a native control, name, value and validity hold at once, even before it is connected. Only a
 * person's choice fires `input` and `change`.
 */
export abstract class FormWidgetElement<D extends { readonly record?: string }> extends WidgetElement<D> {
  static formAssociated = true;

  /** The message for a required value that is missing. */
  protected abstract readonly requiredMessage: string;

  /** The element to focus when the form reports a missing value; read once the widget is rendered. */
  protected abstract readonly focusTarget: HTMLElement | undefined;

  #value = '';
  #touched = false;
  #disabledByForm = false;

  /**
   * The name under which a form sends the value.
   *
   * @attr name
   */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string) {
    // Frameworks pass null or undefined when there is no name.
    if (name == null) this.removeAttribute('name');
    else this.setAttribute('name', name);
  }

  /**
   * Whether the form requires a value.
   *
   * @attr required
   */
  get required(): boolean {
    return this.hasAttribute('required');
  }

  set required(required: boolean) {
    this.toggleAttribute('required', !!required);
  }

  /**
   * Whether the widget is disabled. It then cannot be changed and is not submitted.
   *
   * @attr disabled
   */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', !!disabled);
  }

  /**
   * The submitted value as text; empty when there is none. It starts as the attribute.
   *
   * @attr value
   */
  get value(): string {
    return this.#value;
  }

  set value(value: string) {
    this.#touched = true;
    this.#set(value);
  }

  /** Whether the widget or a fieldset around it is disabled. */
  protected get isDisabled(): boolean {
    return this.disabled || this.#disabledByForm;
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  get type(): string {
    return this.localName;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Shows a changed value. */
  protected valueChanged(): void {
    this.requestUpdate();
  }

  /** Sets the value that a person chose, and fires `input` and `change` once. */
  protected chose(value: string): void {
    if (value === this.#value) return;
    this.value = value;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...members];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'value' && !this.#touched) this.#set(value);
    if (name !== 'required') return;
    this.#validate();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    // Properties that were set before the tag was defined hide the accessors of the class.
    for (const name of members) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name as never];
      Reflect.set(this, name, value);
    }
    super.connectedCallback();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#touched = false;
    this.#set(this.getAttribute('value'));
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#validate();
  }

  #set(value: unknown): void {
    this.#value = value == null ? '' : `${value}`;
    // A browser restores the second value after “back”: also an empty one, but not one that comes from the attribute.
    this.internals.setFormValue(this.#value || null, this.#touched ? this.#value : null);
    this.#validate();
    this.valueChanged();
  }

  #validate(): void {
    if (this.required && !this.#value) {
      const target = this.hasUpdated ? this.focusTarget : undefined;
      this.internals.setValidity({ valueMissing: true }, this.requiredMessage, target);
    } else {
      this.internals.setValidity({});
    }
  }
}
