import { css } from 'lit'

/** The year's figure stands alone and large; the table below is for reading closely. */
export const statsStyles = css`
  .goal {
    margin: 28px 0 56px;
  }
  .large {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 8px 24px;
    max-width: none;
    font-size: 20px;
  }
  .large b {
    font-size: clamp(72px, 14vw, 176px);
    letter-spacing: -0.01em;
  }
  .goal svg {
    display: block;
    width: 100%;
    height: 40px;
    margin-top: 12px;
  }
  .under {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 32px;
    max-width: none;
    margin: 4px 0 16px;
  }
  .scroll {
    overflow-x: auto;
    margin-top: 16px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  thead th {
    font-size: 14px;
    font-weight: 400;
    color: var(--faint);
    vertical-align: bottom;
  }
  th,
  td {
    padding: 16px 12px 16px 0;
    text-align: left;
    border-top: 1px solid var(--line);
  }
  thead th {
    border-top: 0;
    padding-block: 4px 10px;
  }
  .number {
    text-align: right;
    white-space: nowrap;
  }
  td.number {
    font-size: 22px;
  }
  tbody th {
    min-width: 15rem;
    font-weight: 400;
  }
  .name {
    display: block;
    font: 600 18px/1.5 var(--font-serif);
  }
  small {
    color: var(--faint);
    font-size: 14px;
  }
  tbody svg {
    display: block;
    width: 100%;
    height: 6px;
    margin-top: 8px;
  }
  tfoot th,
  tfoot td {
    border-top: 2px solid var(--color-ink);
    font-weight: 600;
  }
  .at {
    margin-top: 16px;
    font-size: 14px;
  }
`
