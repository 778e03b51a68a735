/** The `<proficiency-scale>` element: the levels of one objective, where I am among them, and what the next one takes. */
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { proficiencyScaleSchema } from '../../core/proficiency-scale.js';
import { wordsIn } from '../../messages/catalogue.js';
import { proficiencyScale } from '../../messages/proficiency-scale/en.js';
import { FormWidgetElement } from '../../parts/form-widget-element.js';
import { fuse } from '../../parts/fuse.js';
import { levelList, levelsShown } from '../../parts/level-list.js';
import { levelListStyles } from '../../parts/level-list-styles.js';
import { nextStep } from '../../parts/next-level.js';
import { paragraph } from '../../parts/reading.js';
import { ReadingTools } from '../../parts/reading-tools.js';
import { readScaleMarkup } from '../../parts/scale-markup.js';
import { sharedStyles } from '../../parts/shared-styles.js';
import { proficiencyScaleStyles } from './proficiency-scale-styles.js';
/**
 * A student reads what each level of an objective takes, sees where they are, and what comes next.
 *
 * With `selectable` each level is a native radio button: Tab enters the group, arrow keys move and choose, and the group is
 * named by the objective. Without it the levels are a list.
 *
 * @summary The levels of one learning objective, to read or to choose from.
 * @slot - A table or list that says the same, shown until the script runs and whenever the definition is bad.
 * @fires {Event} input - A person chose a level.
 * @fires {Event} change - A person chose a level.
 * @csspart base - The sheet of paper around everything.
 * @csspart levels - The list of levels.
 * @csspart level - One level.
 * @csspart label - A level's number and name.
 * @csspart next - What the next level takes.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - The one next act, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssstate problem - The definition could not be read.
 */
export class ProficiencyScaleElement extends FormWidgetElement {
    constructor() {
        super(...arguments);
        /** Whether a level can be chosen; the element is then a control of the form around it. */
        this.selectable = false;
        this.tag = 'proficiency-scale';
        this.schema = proficiencyScaleSchema;
        this.#tools = new ReadingTools(this);
    }
    static { this.styles = [sharedStyles, levelListStyles, proficiencyScaleStyles]; }
    #tools;
    #layout;
    get requiredMessage() {
        return this.shared.required;
    }
    get focusTarget() {
        return this.renderRoot.querySelector('input') ?? undefined;
    }
    createRenderRoot() {
        const root = super.createRenderRoot();
        root.addEventListener('change', (event) => this.#choose(event));
        root.addEventListener('input', (event) => event.stopPropagation());
        root.addEventListener('click', (event) => this.#press(event));
        return root;
    }
    readMarkup() {
        const found = readScaleMarkup(this);
        return found && { type: 'proficiency-scale', objective: found.objective };
    }
    renderWidget(given) {
        const words = wordsIn('proficiency-scale', this.language, proficiencyScale);
        const view = this.#view(given);
        const { objective, reading } = view;
        const title = paragraph(objective.statement ?? objective.title, reading, 'objective', 'objective');
        const list = levelList(view, this.language);
        return fuse(html `<div class="w ${reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${this.language}>
        <div class="in">
          <p class="kicker" .textContent=${this.viewer === 'family' ? words.headingForFamily : words.heading}></p>
          ${this.selectable
            ? html `<fieldset role="radiogroup" aria-labelledby="objective" aria-required=${`${this.required}`}>
                  ${title}${list}
                </fieldset>`
            : html `${title}${list}`}
          ${nextStep(view, this.language)}
          ${this.#tools.render(objective, reading, view.layout ?? 'auto', levelsShown(view), this.shared)}
        </div>
      </div>`);
    }
    #view(given) {
        const { objective, order } = given;
        const record = this.session?.record;
        const current = this.current ?? given.current ?? record?.latestRating(objective.id, 'learner')?.level;
        const goal = record?.goalsOn(objective.id).findLast(({ state }) => state === 'active');
        const reading = this.#tools.reading(this.languages, given.languages);
        const layout = this.#layout ?? given.layout ?? 'auto';
        if (layout === 'one')
            this.#tools.shown ??= current ?? objective.levels[0]?.value;
        return {
            objective,
            order,
            layout,
            reading,
            words: this.shared,
            current,
            target: this.target ?? given.target ?? goal?.target,
            shown: this.#tools.shown,
            plain: this.#tools.plain,
            speaks: this.#tools.speaks(reading.languages[0] ?? this.language),
            speaking: this.#tools.speaking,
            chosen: this.selectable ? this.value : undefined,
            disabled: this.isDisabled,
        };
    }
    #choose(event) {
        event.stopPropagation();
        if (event.target instanceof HTMLInputElement)
            this.chose(event.target.value);
    }
    #press(event) {
        if (!this.given)
            return;
        const view = this.#view(this.given);
        this.#layout = this.#tools.press(event, levelsShown(view), view.layout ?? 'auto') ?? this.#layout;
    }
}
__decorate([
    property({ type: Boolean })
], ProficiencyScaleElement.prototype, "selectable", void 0);
__decorate([
    property({ type: Number })
], ProficiencyScaleElement.prototype, "current", void 0);
__decorate([
    property({ type: Number })
], ProficiencyScaleElement.prototype, "target", void 0);
//# sourceMappingURL=proficiency-scale-element.js.map