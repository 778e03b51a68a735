/** What makes a widget a control of the form around it: a name, a value, validity, and the form's own callbacks. */
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { property } from 'lit/decorators.js';
import { WidgetElement } from './widget-element.js';
/**
 * A widget that takes part in a form. The value starts at the `value` attribute, is in the form in the same tick, and never
 * comes from a record; only a person's choice fires `input` and `change`.
 */
export class FormWidgetElement extends WidgetElement {
    constructor() {
        super(...arguments);
        /** The name under which a form sends the value. */
        this.name = '';
        /** Whether a form needs a value. */
        this.required = false;
        /** Whether it can neither be changed nor is sent with a form, which looks at the attribute. */
        this.disabled = false;
        this.#value = '';
        this.#touched = false;
        this.#disabledByForm = false;
    }
    static { this.formAssociated = true; }
    #value;
    #touched;
    #disabledByForm;
    /** The level that is chosen, as text; empty when none is. */
    get value() {
        return this.#value;
    }
    set value(value) {
        this.#touched = true;
        this.#set(value);
    }
    /** Whether it, or a fieldset around it, is disabled. */
    get isDisabled() {
        return this.disabled || this.#disabledByForm;
    }
    get form() {
        return this.internals.form;
    }
    get validity() {
        return this.internals.validity;
    }
    get validationMessage() {
        return this.internals.validationMessage;
    }
    get willValidate() {
        return this.internals.willValidate;
    }
    get type() {
        return this.localName;
    }
    checkValidity() {
        return this.internals.checkValidity();
    }
    reportValidity() {
        return this.internals.reportValidity();
    }
    createRenderRoot() {
        const root = super.createRenderRoot();
        root.addEventListener('input', (event) => {
            event.stopPropagation();
            this.wrote(event);
        });
        root.addEventListener('change', (event) => event.stopPropagation());
        root.addEventListener('click', (event) => this.pressed(event));
        return root;
    }
    /** Shows another value. */
    valueChanged() {
        this.requestUpdate();
    }
    /** Takes a person's choice and tells the page once. */
    chose(value) {
        if (value === this.#value)
            return;
        this.value = value;
        this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        this.dispatchEvent(new Event('change', { bubbles: true }));
    }
    static get observedAttributes() {
        return [...super.observedAttributes, 'value'];
    }
    attributeChangedCallback(name, old, value) {
        super.attributeChangedCallback(name, old, value);
        if (name === 'value' && !this.#touched)
            this.#set(value ?? '');
    }
    formDisabledCallback(disabled) {
        this.#disabledByForm = disabled;
        this.requestUpdate();
    }
    formResetCallback() {
        this.#touched = false;
        this.#set(this.getAttribute('value') ?? '');
    }
    formStateRestoreCallback(state) {
        if (typeof state === 'string')
            this.value = state;
    }
    updated(changed) {
        super.updated(changed);
        this.#validate();
    }
    #set(value) {
        this.#value = value == null ? '' : `${value}`;
        this.internals.setFormValue(this.#value || null);
        this.#validate();
        this.valueChanged();
    }
    #validate() {
        if (this.required && !this.#value) {
            this.internals.setValidity({ valueMissing: true }, this.requiredMessage, this.focusTarget);
        }
        else {
            this.internals.setValidity({});
        }
    }
}
__decorate([
    property({ reflect: true, useDefault: true })
], FormWidgetElement.prototype, "name", void 0);
__decorate([
    property({ type: Boolean })
], FormWidgetElement.prototype, "required", void 0);
__decorate([
    property({ type: Boolean, reflect: true })
], FormWidgetElement.prototype, "disabled", void 0);
//# sourceMappingURL=form-widget-element.js.map