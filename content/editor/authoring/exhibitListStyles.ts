import { css } from 'lit'

/** Sheets of paper one below the other, by theme; what can be done with the open one stands below it. */
export const exhibitListStyles = css`
  :host {
    display: grid;
    gap: 14px;
  }
  h2 {
    font-size: 22px;
    margin-right: auto;
  }
  h3 {
    margin: 10px 0 6px;
    font: 600 15px/1.4 var(--font-sans);
    color: color-mix(in srgb, var(--color-ink) 82%, transparent);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 6px;
  }
  li > button {
    width: 100%;
    min-height: 56px;
    padding: 8px 16px;
    border: 0;
    border-radius: 14px;
    background: color-mix(in srgb, var(--color-white) 70%, transparent);
    color: var(--color-ink);
    text-align: left;
    font: 600 17px/1.4 var(--font-serif);
    display: grid;
    align-content: center;
  }
  li > button:hover {
    background: var(--color-white);
  }
  .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  small {
    font: 400 14px/1.5 var(--font-sans);
  }
  li > button[aria-current='true'] {
    background: var(--color-jade);
    color: var(--color-white);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .filters button {
    min-height: 36px;
    padding: 0 12px;
    font-size: 14px;
  }
  .filters [aria-pressed='true'] {
    background: var(--color-jade);
    color: var(--color-white);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    margin-top: 4px;
    font: 400 14px/1.5 var(--font-sans);
  }
  mark {
    background: color-mix(in srgb, var(--color-osmanthus) 45%, transparent);
    color: inherit;
    border-radius: 3px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 4px 0 6px 8px;
  }
  .acts button,
  .away button {
    min-height: 40px;
    padding: 0 10px;
    border-color: transparent;
    font-size: 14px;
    text-decoration: underline;
    text-underline-offset: 4px;
    text-decoration-thickness: 1px;
  }
  .acts button:disabled {
    text-decoration: none;
  }
  details {
    padding: 10px 14px;
    border-radius: 14px;
    border: 1px dashed color-mix(in srgb, var(--color-ink) 35%, transparent);
  }
  summary {
    min-height: 32px;
    cursor: pointer;
    font-size: 15px;
    line-height: 32px;
  }
  .away {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    font: 600 15px/1.4 var(--font-serif);
  }
  .told {
    margin: 0;
    font-size: 14px;
    line-height: 1.6;
  }
`
