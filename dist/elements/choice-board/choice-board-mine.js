/** What a student has chosen: with whom, how far it is, and whether it helped. */
import { html, nothing } from 'lit';
import { mark } from '../../parts/marks.js';
import { button } from './choice-board-options.js';
import { nameOf } from './choice-board-view.js';
const steps = ['chosen', 'started', 'submitted', 'done'];
/** The choices one under the other; nothing where they are not kept. */
export function choicesTemplate(view) {
    const { state, said, viewer, keeps } = view;
    if (!keeps)
        return nothing;
    return html `<section class="mine" part="choices" aria-labelledby="mine">
    <h3 id="mine" .textContent=${viewer === 'learner' ? said.mine : said.theirs}></h3>
    ${state.choices.length === 0 && viewer === 'learner' ? html `<p class="muted no-print" .textContent=${said.none}></p>` : nothing}
    <ul role="list">
      ${state.choices.map((choice, index) => chosen(view, choice, index))}
    </ul>
  </section>`;
}
function chosen(view, choice, index) {
    const { said, acts } = view;
    const { id, archived, progress } = choice;
    const at = steps.indexOf(progress);
    return html `<li class="choice" data-choice=${id}>
    <h4 id="c${index}" tabindex="-1" dir="auto" .textContent=${nameOf(view, id)}></h4>
    ${archived ? html `<p>${mark('old', said.archived)} <span class="muted" .textContent=${said.archivedHelp}></span></p>` : nothing}
    <ol class="track" role="list" aria-labelledby="c${index}">
      ${steps.map((step, place) => html `<li class=${place <= at ? 'past' : ''} aria-current=${place === at ? 'step' : 'false'} .textContent=${said.progress[step]}></li>`)}
    </ol>
    ${acts && !archived && progress !== 'done'
        ? html `<p class="acts">
            ${progress === 'chosen' ? button('advance:started', said.advance.started, id) : nothing}
            ${progress === 'started' ? button('advance:submitted', said.advance.submitted, id) : nothing}
            ${progress === 'chosen' ? nothing : button('advance:done', said.advance.done, id)}
          </p>`
        : nothing}
    ${archived ? partners(choice, view) : company(choice, view)} ${feedback(choice, view)}
    ${acts && archived ? button('drop', said.giveUp, id, 'quiet') : nothing}
  </li>`;
}
function partners({ with: mode, partners }, { said }) {
    if (!mode)
        return nothing;
    const names = partners.map(({ label }) => label).join(', ');
    const waits = partners.some(({ agreed }) => !agreed) ? ` · ${said.waitsFor}` : '';
    return html `<span
    dir="auto"
    class="who"
    .textContent=${`${said.modes[mode]}${names ? `: ${names}` : ''}${waits}`}
  ></span>`;
}
/** Alone or with others: asked where the option leaves it open. */
function company(choice, view) {
    const { given, said, draft, acts } = view;
    const { id } = choice;
    const modes = modesOf(view, id);
    if (!acts || (modes.length === 1 && modes[0] === 'solo'))
        return partners(choice, view);
    const mode = draft.get(`with:${id}`) ?? choice.with ?? (modes.length === 1 ? modes[0] : undefined);
    const names = draft.get(`names:${id}`) ?? choice.partners.map(({ label }) => label).join(', ');
    const agreed = draft.get(`agreed:${id}`) ?? (choice.partners.length > 0 && choice.partners.every((one) => one.agreed) ? 'on' : '');
    const size = given.options.find((option) => option.id === id)?.groupSize;
    return html `<details class="company" ?open=${choice.with === undefined}>
    <summary><span .textContent=${choice.with ? '' : said.working}></span>${partners(choice, view)}</summary>
    <fieldset>
      <legend class="sr" .textContent=${said.working}></legend>
      ${modes.map((one) => html `<label class="tick"
            ><input type="radio" name="with:${id}" value=${one} .checked=${mode === one} /><span
              .textContent=${said.modes[one]}
            ></span
          ></label>`)}
    </fieldset>
    ${mode === undefined || mode === 'solo'
        ? nothing
        : html `<label class="field"
              ><span .textContent=${mode === 'group' ? said.groupNames : said.partnerName}></span
              ><input name="names:${id}" dir="auto" autocomplete="off" .value=${names} />
            </label>
            ${mode === 'group' && size ? html `<p class="muted" .textContent=${said.groupSize(size.min, size.max)}></p>` : nothing}
            <label class="tick"
              ><input type="checkbox" name="agreed:${id}" .checked=${agreed === 'on'} /><span
                .textContent=${said.agreed}
              ></span
            ></label>`}
    <p class="acts">${button('company', said.save, id)}</p>
  </details>`;
}
/** How a student may work on something; their own idea in every way. */
export function modesOf({ given }, id) {
    const option = given.options.find((one) => one.id === id);
    if (!option)
        return [...new Set(given.options.flatMap(({ modes = ['solo'] }) => modes))];
    return option.modes?.length ? option.modes : ['solo'];
}
function feedback({ id, progress, helped }, { given, said, acts, viewer }) {
    if (given.feedback === false || progress !== 'done')
        return nothing;
    if (!acts)
        return helped && viewer !== 'learner'
            ? html `<p .textContent=${`${said.helped} ${said.helps[helped]}`}></p>`
            : nothing;
    return html `<div class="helped no-print" role="group" aria-label=${said.helped}>
    <span .textContent=${said.helped}></span>
    ${['yes', 'some', 'no'].map((answer) => html `<button
          type="button"
          data-act="helped:${answer}"
          data-id=${id}
          aria-pressed=${helped === answer}
          .textContent=${said.helps[answer]}
        ></button>`)}
  </div>`;
}
//# sourceMappingURL=choice-board-mine.js.map