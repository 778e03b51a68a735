/** The `<proficiency-scale>` element: the levels of one objective, where I am among them, and what the next one takes. */

import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { proficiencyScaleSchema } from './definition.js';
import type { ProficiencyScaleDefinition } from './definition.js';
import { wordsIn } from '../../messages/catalogue.js';
import { proficiencyScale } from './messages/en.js';
import { FormWidgetElement } from '../../ui/base/form-widget-element.js';
import { flattenTemplate } from '../../ui/base/flatten-template.js';
import { levelList } from '../../ui/levels/level-list.js';
import type { LevelListView } from '../../ui/levels/level-list.js';
import { levelListStyles } from '../../ui/levels/level-list-styles.js';
import { nextStep } from '../../ui/levels/next-level.js';
import { paragraph } from '../../ui/levels/reading.js';
import { ReadingTools } from '../../ui/levels/reading-tools.js';
import { readScaleMarkup } from '../../ui/levels/scale-markup.js';
import { sharedStyles } from '../../ui/styles/shared-styles.js';
import { proficiencyScaleStyles } from './styles.js';

/**
 * A student reads what each level of an objective takes, sees where they are, and what comes next.
 *
 * With `selectable` each level is a native radio button: Tab enters the group, arrow keys move and choose, and the group is
 * named by the objective. Without it the levels are a list.
 *
 * @summary The levels of one learning objective, to read or to choose from.
 * @slot - A table or list of the levels, shown until the script runs and while the definition is invalid.
 * @fires {Event} input - Fired when a person chooses a level.
 * @fires {Event} change - Fired when a person chooses a level.
 * @csspart base - The box around the whole widget.
 * @csspart levels - The list of levels.
 * @csspart level - One level.
 * @csspart label - The number and name of a level.
 * @csspart next - What the next level requires.
 * @cssprop --cw-paper - The background color.
 * @cssprop --cw-ink - The text color.
 * @cssprop --cw-accent - The color of the primary button, links and the focus outline.
 * @cssprop --cw-radius - The border radius of the outline.
 * @cssstate problem - The definition is invalid.
 */
export class ProficiencyScaleElement extends FormWidgetElement<ProficiencyScaleDefinition> {
  static override styles = [sharedStyles, levelListStyles, proficiencyScaleStyles];

  /** Whether a level can be chosen; the element is then a control of the form around it. */
  @property({ type: Boolean }) selectable = false;

  /** The level to mark as "You are here"; without it the definition's, else the latest rating in the record around it. */
  @property({ type: Number }) current: number | undefined;

  /** The level to mark as the goal; without it the definition's, else the goal in the record around it. */
  @property({ type: Number }) target: number | undefined;

  protected readonly tag = 'proficiency-scale';
  protected readonly schema = proficiencyScaleSchema;

  readonly #tools = new ReadingTools(this);

  protected get requiredMessage(): string {
    return this.shared.required;
  }

  protected get focusTarget(): HTMLElement | undefined {
    return this.renderRoot.querySelector('input') ?? undefined;
  }

  protected override readMarkup(): unknown {
    const found = readScaleMarkup(this);
    return found && { type: 'proficiency-scale', objective: found.objective };
  }

  protected override renderWidget(config: ProficiencyScaleDefinition): TemplateResult {
    const words = wordsIn('proficiency-scale', this.language, proficiencyScale);
    const view = this.#view(config);
    const { objective, reading } = view;
    const title = paragraph(objective.statement ?? objective.title, reading, 'objective', 'objective');
    const list = levelList(view, this.language);
    return flattenTemplate(
      html`<div class="w ${reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${this.language}>
        <div class="in">
          <p class="kicker" .textContent=${this.viewer === 'family' ? words.headingForFamily : words.heading}></p>
          ${
            this.selectable
              ? html`<fieldset role="radiogroup" aria-labelledby="objective" aria-required=${`${this.required}`}>
                  ${title}${list}
                </fieldset>`
              : html`${title}${list}`
          }
          ${nextStep(view, this.language)} ${this.#tools.render(view)}
        </div>
      </div>`,
    );
  }

  /** The browser draws which level is checked, so a choice alone needs no update. */
  protected override valueChanged(): void {
    if (!this.hasUpdated) return;
    for (const radio of this.renderRoot.querySelectorAll('input')) radio.checked = radio.value === this.value;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The choice may have changed since Lit last set it.
    this.valueChanged();
  }

  #view(config: ProficiencyScaleDefinition): LevelListView {
    const { objective } = config;
    const record = this.session?.record;
    const current = this.current ?? config.current ?? record?.latestOwnRating(objective.id)?.level;
    const goal = record?.goalsOn(objective.id).findLast(({ state }) => state === 'active');
    return this.#tools.view(config, this.languages, this.shared, {
      current,
      target: this.target ?? config.target ?? goal?.target,
      chosen: this.selectable ? this.value : undefined,
      disabled: this.isDisabled,
    });
  }

  protected override handleInput({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.chose(target.value);
  }

  protected override handleClick(event: Event): void {
    if (this.config) this.#tools.press(event, this.#view(this.config));
  }
}
