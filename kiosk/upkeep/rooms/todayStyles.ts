import { css } from 'lit'

/** A verdict, the machines in a row, and two sheets below. */
export const todayStyles = css`
  :host {
    display: grid;
    gap: 32px;
  }
  section {
    display: grid;
    gap: 14px;
    align-content: start;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
    gap: 24px;
  }
  .verdict {
    font: 600 clamp(26px, 3vw, 38px) / 1.3 var(--font-serif);
    color: var(--color-jade);
  }
  .verdict[data-fit='false'],
  dl [data-fit='false'] dd {
    color: var(--color-danger);
  }
  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 20px 32px;
    margin: 0;
  }
  dl div {
    padding-top: 12px;
    border-top: 3px solid var(--color-jade);
  }
  dl [data-fit='false'] {
    border-top-color: var(--color-danger);
  }
  dt {
    font-size: 15px;
    color: var(--faint);
  }
  dd {
    margin: 0;
    font-weight: 600;
  }
  .large b {
    font-size: 52px;
  }
  .good {
    color: var(--color-jade);
    font-weight: 600;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  ul:empty {
    display: none;
  }
  li {
    display: grid;
    gap: 2px;
    padding: 10px 0;
    border-top: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  li a {
    justify-self: start;
    font-weight: 600;
  }
`
