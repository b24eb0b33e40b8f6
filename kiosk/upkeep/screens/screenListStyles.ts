import { css } from 'lit'

/** Screens one below the other, a line each; on a phone each is a card, its columns named again. */
export const screenListStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    background: var(--color-white);
    border-radius: 6px;
    box-shadow:
      0 1px 2px color-mix(in srgb, var(--color-ink) 12%, transparent),
      0 22px 50px -30px color-mix(in srgb, var(--color-ink) 40%, transparent);
    font-size: 15px;
    line-height: 1.5;
  }
  th {
    padding: 12px 14px;
    border-bottom: 1px solid var(--line);
    color: var(--faint);
    font-weight: 600;
    text-align: start;
    white-space: nowrap;
  }
  td {
    padding: 12px 14px;
    border-bottom: 1px solid var(--line);
    vertical-align: top;
  }
  tbody tr:last-child td {
    border-bottom: 0;
  }
  tbody td:first-child {
    border-left: 4px solid var(--color-jade);
  }
  [data-trouble='true'] td:first-child {
    border-left-color: var(--color-danger);
  }
  [data-paired='false'] td:first-child {
    border-left-color: var(--line);
  }
  .who {
    display: grid;
    grid-template-columns: 76px 1fr;
    gap: 14px;
    align-items: start;
    min-width: 15rem;
  }
  .picture {
    width: 76px;
    height: 64px;
    font-size: 13px;
    line-height: 1.3;
    text-align: center;
  }
  h3 {
    font-size: 18px;
    overflow-wrap: anywhere;
  }
  [data-column='state'] {
    min-width: 14rem;
  }
  .why {
    max-width: 20rem;
  }
  code {
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .keys {
    display: grid;
    justify-items: stretch;
    gap: 8px;
  }
  .keys > * {
    padding: 0 14px;
    font-size: 15px;
    white-space: nowrap;
  }
  @media (max-width: 900px) {
    table,
    tbody,
    tr,
    td {
      display: block;
      background: none;
      box-shadow: none;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody {
      display: grid;
      gap: 16px;
    }
    tr {
      padding: 8px 0;
      background: var(--color-white);
      border-left: 4px solid var(--color-jade);
      border-radius: 6px;
    }
    [data-trouble='true'] {
      border-left-color: var(--color-danger);
    }
    [data-paired='false'] {
      border-left-color: var(--line);
    }
    tbody td,
    tbody td:first-child {
      padding: 6px 18px;
      border: 0;
    }
    td[data-named] {
      display: grid;
      grid-template-columns: 6.5rem 1fr;
      gap: 12px;
    }
    td[data-named]::before {
      content: attr(data-named);
      color: var(--faint);
    }
    .keys {
      display: flex;
    }
    /* What goes without saying. */
    td[data-usual='true'] {
      display: none;
    }
    [data-column='state'] {
      min-width: 0;
    }
  }
`
