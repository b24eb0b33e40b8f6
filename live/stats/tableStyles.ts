import { css } from 'lit'

/** Tables of figures: quiet lines, names to the left, numbers to the right. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 10px 12px 10px 0;
    text-align: left;
    border-top: 1px solid var(--line);
    vertical-align: baseline;
  }
  thead th,
  thead td {
    padding-block: 4px 8px;
    border-top: 0;
    font-size: 14px;
    font-weight: 400;
    color: var(--faint);
    vertical-align: bottom;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tbody th {
    font-weight: 400;
  }
  th.number,
  td.number {
    padding-right: 0;
    padding-left: 12px;
    text-align: right;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  tfoot th,
  tfoot td {
    border-top: 2px solid var(--color-ink);
    font-weight: 600;
  }
  @media print {
    h2,
    h3 {
      break-after: avoid;
    }
    thead th.number {
      white-space: normal;
      word-break: keep-all;
    }
    tr {
      break-inside: avoid;
    }
    thead {
      break-after: avoid;
    }
    /* Or the sum would stand at the foot of every page. */
    tfoot {
      display: table-row-group;
    }
    th,
    td {
      padding-block: 6px;
    }
  }
`
