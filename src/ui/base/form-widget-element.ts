/** The base class of widgets that are form controls: name, value, validity and the form callbacks. */

import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { WidgetElement } from './widget-element.js';

/**
 * A form-associated widget. Its value starts as the `value` attribute, is in the form in the same tick, and never comes
 * from a record. Only a person's choice fires `input` and `change`.
 */
export abstract class FormWidgetElement<D extends { readonly record?: string }> extends WidgetElement<D> {
  static formAssociated = true;

  /** The name under which a form sends the value. */
  @property({ reflect: true, useDefault: true }) name = '';

  /** Whether the form requires a value. */
  @property({ type: Boolean }) required = false;

  /** Whether the widget is disabled. It then cannot be changed and is not submitted; the form reads the attribute. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** The message for a required value that is missing. */
  protected abstract readonly requiredMessage: string;

  /** The element to focus when the form reports a missing value. */
  protected abstract readonly focusTarget: HTMLElement | undefined;

  #value = '';
  #touched = false;
  #disabledByForm = false;

  /** The chosen level as text; empty when there is none. */
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
    return [...super.observedAttributes, 'value'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'value' && !this.#touched) this.#set(value ?? '');
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#touched = false;
    this.#set(this.getAttribute('value') ?? '');
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
    this.internals.setFormValue(this.#value || null);
    this.#validate();
    this.valueChanged();
  }

  #validate(): void {
    if (this.required && !this.#value) {
      this.internals.setValidity({ valueMissing: true }, this.requiredMessage, this.focusTarget);
    } else {
      this.internals.setValidity({});
    }
  }
}
