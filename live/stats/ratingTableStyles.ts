import { css } from 'lit'

/** A table that is read closely; the column that may be quoted stands out. */
export const ratingTableStyles = css`
  .scroll {
    overflow-x: auto;
    margin-top: 16px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 16px 16px 16px 0;
    text-align: left;
    vertical-align: top;
    border-top: 1px solid var(--line);
  }
  thead th {
    padding-block: 4px 10px;
    border-top: 0;
    font-size: 14px;
    font-weight: 400;
    color: var(--faint);
    white-space: nowrap;
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
  .beside {
    display: block;
  }
  .number {
    text-align: right;
    white-space: nowrap;
  }
  td.number {
    font-size: 22px;
  }
  .bound {
    font-weight: 700;
    color: var(--color-jade);
  }
  .bar {
    display: block;
    width: 100%;
    height: 6px;
    margin-top: 8px;
  }
  .reasons {
    min-width: 12rem;
    padding-left: 24px;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 15px;
  }
  .empty,
  .how {
    margin-top: 16px;
  }
  @media print {
    /* A title stays with the table it names. */
    section {
      break-inside: avoid;
    }
    h2 {
      break-after: avoid;
    }
  }
`
