/** The `<traffic-light-checkpoint>` element: stop, check or go, as the author says and as the student feels. */
import { html, nothing } from 'lit';
import { standingAt, trafficLightCheckpointSchema } from '../../core/checkpoint.js';
import { LearningRecord } from '../../core/record.js';
import { member } from '../../core/schema.js';
import { wordsIn } from '../../messages/catalogue.js';
import { trafficLightCheckpoint } from '../../messages/traffic-light-checkpoint/en.js';
import { CheckpointPanel } from '../../parts/checkpoint-panel.js';
import { checkpointStyles } from '../../parts/checkpoint-styles.js';
import { fieldStyles } from '../../parts/field-styles.js';
import { FormWidgetElement } from '../../parts/form-widget-element.js';
import { recordAround } from '../../parts/record-context.js';
import { RecordFoot } from '../../parts/record-foot.js';
import { whoseWork } from '../../parts/save-line.js';
import { saveLineStyles } from '../../parts/save-line-styles.js';
import { sharedStyles } from '../../parts/shared-styles.js';
import { trafficLightStyles } from '../../parts/traffic-light.js';
import { readCheckpointMarkup } from './traffic-light-checkpoint-markup.js';
import { trafficLightCheckpointStyles } from './traffic-light-checkpoint-styles.js';
/**
 * A student sees whether to stop, check or go on, says how well they understand, and is led on: to the next thing, to a
 * self-check, or to the teacher. A teacher lets them go on, by a release word on the student's device or with
 * `viewer="teacher"`. What the light holds up is the page's to hide: `traffic-light-checkpoint:state(stopped) ~ *`.
 *
 * The student's three lights are native radio buttons, named by a question: Tab enters the group, arrow keys move and
 * choose, and a button saves. The value in a form is the light that is chosen: `red`, `yellow` or `green`.
 *
 * @summary A traffic light on the way: stop, check or go.
 * @slot - A heading with `data-signal`, paragraphs and a list that say the same, shown until the script runs.
 * @fires {LearningEntryEvent} learning-entry - Somebody did something; `preventDefault()` refuses it.
 * @fires {Event} input - A person chose a light.
 * @fires {Event} change - A person chose a light.
 * @csspart base - The sheet of paper around everything.
 * @csspart signal - The author's light with its word.
 * @csspart reach - How to reach the teacher, at a stop.
 * @csspart released - That the teacher let the student go on.
 * @csspart check - The self-check.
 * @csspart understanding - The student's own three lights.
 * @csspart outcome - What the student's light leads to.
 * @csspart said - What the student said and saved.
 * @csspart door - Where the release word is typed.
 * @csspart desk - The teacher's side.
 * @csspart make - Where a teacher makes a release word.
 * @csspart card - The card with the release word, to print.
 * @csspart foot - Where the work is, and what can be done with it.
 * @cssprop --cw-paper - The ground.
 * @cssprop --cw-ink - The text.
 * @cssprop --cw-accent - The one next act, links and focus.
 * @cssprop --cw-radius - The rounding of the outline.
 * @cssprop --cw-stop - The red light.
 * @cssprop --cw-check - The yellow light.
 * @cssprop --cw-go - The green light.
 * @cssstate problem - The definition could not be read.
 * @cssstate stopped - The student is to stop here.
 * @cssstate released - A teacher let the student go on.
 * @cssstate waiting - The student calls for help.
 * @cssstate unsaved - The store failed, and is tried again.
 */
export class TrafficLightCheckpointElement extends FormWidgetElement {
    constructor() {
        super(...arguments);
        this.tag = 'traffic-light-checkpoint';
        this.schema = trafficLightCheckpointSchema;
        this.#panel = new CheckpointPanel(this, (light) => (light ? this.chose(light) : super.formResetCallback()));
        this.#foot = new RecordFoot(this);
    }
    static { this.styles = [
        sharedStyles,
        saveLineStyles,
        trafficLightStyles,
        fieldStyles,
        checkpointStyles,
        trafficLightCheckpointStyles,
    ]; }
    #panel;
    #foot;
    get requiredMessage() {
        return this.#words.required;
    }
    get focusTarget() {
        return this.shadowRoot?.querySelector('input[type=radio]') ?? undefined;
    }
    get #words() {
        return wordsIn('traffic-light-checkpoint', this.language, trafficLightCheckpoint);
    }
    readMarkup() {
        const found = readCheckpointMarkup(this);
        return (found && { type: 'traffic-light-checkpoint', checkpoint: found.checkpoint, ...(!found.keeps && { keeps: false }) });
    }
    formResetCallback() {
        super.formResetCallback();
        this.#panel.reset();
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (this.given)
            this.#panel.follow(this.#sight(this.given));
    }
    renderWidget(given) {
        const { session, viewer, language } = this;
        const asking = session?.state === 'asking';
        this.#showStates(asking);
        const sight = this.#sight(given);
        const { reading, keeps } = sight;
        const foot = keeps && viewer === 'learner' && !recordAround(this);
        return html `<div class="w ${reading.display === 'side-by-side' ? 'side' : ''}" part="base" lang=${language}>
      <div class="in">
        ${asking ? whoseWork(session, language) : this.#panel.render(sight)}
        ${foot && session?.state === 'ready' ? this.#foot.render(session, language, true) : nothing}
      </div>
    </div>`;
    }
    wrote(event) {
        this.#panel.handle(event);
    }
    pressed(event) {
        this.#panel.handle(event);
    }
    #sight(given) {
        const { session, viewer, language } = this;
        return {
            checkpoint: given.checkpoint,
            session,
            viewer,
            reading: this.#panel.reading(this.languages, given.languages ?? 'off'),
            language,
            keeps: session !== undefined && member(given, 'keeps') !== false,
            disabled: this.isDisabled,
            chosen: this.value,
        };
    }
    #showStates(asking) {
        const checkpoint = this.given?.checkpoint;
        const standing = checkpoint && standingAt(checkpoint, (!asking && this.session?.record) || new LearningRecord());
        this.setState('stopped', standing?.stopped === true);
        this.setState('released', standing?.released !== undefined);
        this.setState('waiting', standing?.help === 'waiting' || standing?.help === 'seen');
    }
}
//# sourceMappingURL=traffic-light-checkpoint-element.js.map