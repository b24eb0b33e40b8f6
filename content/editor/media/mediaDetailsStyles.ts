import { css } from 'lit'

/** The panel beside the grid. */
export const mediaDetailsStyles = css`
  article {
    display: grid;
    gap: 14px;
    padding: 18px 20px 22px;
    border-radius: 16px;
    background: var(--color-white);
  }
  .head {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    align-items: start;
  }
  h2 {
    font-size: 21px;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    font-size: 17px;
  }
  .close {
    flex: none;
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    margin: -6px -8px 0 0;
    border-radius: 50%;
    color: var(--color-ink);
    font-size: 26px;
    text-decoration: none;
  }
  section,
  form {
    display: grid;
    gap: 10px;
    padding-top: 14px;
    border-top: 1px solid color-mix(in srgb, var(--color-ink) 16%, transparent);
  }
  label {
    display: grid;
    gap: 5px;
    font-size: 14px;
  }
  .naming {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
  }
  ul {
    margin: 0;
    padding-left: 1.2em;
    line-height: 1.7;
  }
  .grave {
    border-color: var(--color-danger);
    color: var(--color-danger);
  }
  .last {
    padding-top: 14px;
    border-top: 1px solid color-mix(in srgb, var(--color-ink) 16%, transparent);
  }
  [data-status='refused'] {
    color: var(--color-danger);
  }
`
