/** The styles of `<help-queue>`: a sign-in form for one person, and a list that is readable from a distance. */

import { css } from 'lit';

export const helpQueueStyles = css`
  .in > * + * {
    margin-block-start: 16px;
  }
  .in > .objective {
    margin-block-start: 4px;
  }
  .sign-in {
    display: grid;
    gap: 12px;
    padding: 16px;
    border-radius: 8px;
    background: var(--_quiet);
  }
  .fields {
    display: grid;
    gap: 12px;
  }
  @container (min-width: 560px) {
    .fields {
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
  .needs button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
    text-align: start;
  }
  .projected .light {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .missing {
    color: var(--_problem);
  }
  h3 {
    font-size: 1em;
    line-height: 1.25;
  }
  .list {
    display: grid;
    gap: 8px;
    margin-block-start: 8px;
    list-style: none;
  }
  .one {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 8px 12px;
    border: 1px solid var(--_hair);
    border-radius: 8px;
  }
  .one .name {
    font-size: 1.25em;
    font-weight: 600;
  }
  .one .end {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  .one .words {
    flex-basis: 100%;
    max-inline-size: 65ch;
    white-space: pre-line;
  }
  .projected .list {
    font-size: 1.25em;
  }
  .projected .name {
    font-size: 1.5625em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    font-size: 0.8125em;
  }
  .tools .quiet {
    padding-inline: 0;
  }
`;
