import { css } from 'lit'

/** The room of the accounts: people on the left, a new one and the log on the right. */
export const accountsStyles = css`
  .wide {
    grid-column: 1 / -1;
    margin: 0;
    line-height: 1.7;
    font-size: 15px;
  }
  .person {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    justify-content: space-between;
  }
  .person strong {
    font: 600 20px/1.4 var(--font-serif);
  }
  .person select {
    width: auto;
    min-height: 44px;
  }
  code {
    font-size: 14px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: end;
  }
  .row button {
    min-height: 40px;
    padding: 0 14px;
    font-size: 15px;
  }
  .row label {
    flex: 1;
    min-width: min(180px, 100%);
  }
  label {
    display: grid;
    gap: 4px;
    font-size: 14px;
  }
  .add {
    display: grid;
    gap: 12px;
    padding: 16px;
    border-radius: 14px;
    background: var(--color-white);
  }
  .add button {
    justify-self: start;
  }
  .handed {
    grid-column: 1 / -1;
    display: grid;
    gap: 8px;
    padding: 14px 20px;
    border: 2px solid var(--color-osmanthus);
    border-radius: 18px;
    background: var(--color-white);
  }
  .handed p {
    margin: 0;
    line-height: 1.7;
  }
  .handed output {
    font: 600 24px/1.5 ui-monospace, monospace;
    user-select: all;
  }
  .log {
    max-height: 420px;
    overflow-y: auto;
  }
`
