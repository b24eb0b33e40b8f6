import { css } from 'lit'

/** Machines in a row, screens as sheets, faults one below the other. */
export const upkeepStyles = css`
  section {
    margin-top: 44px;
    display: grid;
    gap: 18px;
  }
  .told {
    min-height: 1.7em;
    color: var(--color-jade);
    font-weight: 600;
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
`
