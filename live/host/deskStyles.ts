import { css } from 'lit'
import { figureListStyles } from './figureListStyles.ts'

/** The desks of the console: a title, a line or two, and controls that a thumb can reach. */
export const deskStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 28px;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .row,
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 12px;
  }
  form > div {
    flex: 1 1 12rem;
  }
  form > div.short {
    flex: 0 1 8rem;
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 10px 0;
    border-top: 1px solid var(--line);
  }
  ol span:first-child {
    min-width: 4em;
    font-variant-numeric: tabular-nums;
  }
  ol span + span {
    flex: 1;
  }
  .checks li {
    justify-content: start;
  }
  .checks b {
    min-width: 5em;
    font-size: 14px;
  }
  [data-state='done'] b {
    color: var(--color-jade);
  }
  [data-state='missing'] b {
    color: var(--color-danger);
  }
  ${figureListStyles}
  live-player {
    border-radius: 6px;
    overflow: hidden;
  }
  .notice {
    padding: 16px 20px;
    border-left: 4px solid var(--color-osmanthus);
    background: color-mix(in srgb, var(--color-osmanthus) 14%, transparent);
  }
`
