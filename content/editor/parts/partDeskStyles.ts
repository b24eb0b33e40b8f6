import { css } from 'lit'

/** A room in which many short texts are written, one paper strip each. */
export const partDeskStyles = css`
  main {
    max-width: 1180px;
    padding: 12px clamp(18px, 3vw, 44px) 60px;
    display: grid;
    gap: 14px;
  }
  p {
    margin: 0;
    line-height: 1.7;
    font-size: 15px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
  }
  input[type='search'] {
    flex: 1;
    min-width: min(260px, 100%);
  }
  article {
    display: grid;
    grid-template-columns: 210px minmax(0, 1fr) minmax(0, 1fr);
    gap: 8px 14px;
    padding: 14px 16px;
    border-radius: 14px;
    background: color-mix(in srgb, var(--color-white) 76%, transparent);
    align-items: start;
  }
  article[data-changed] {
    box-shadow: inset 4px 0 0 var(--color-jade);
  }
  code {
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  label {
    display: grid;
    gap: 4px;
    font-size: 14px;
  }
  article button {
    min-height: 36px;
    padding: 0 12px;
    margin-top: 6px;
    font-size: 14px;
  }
  [aria-pressed='true'] {
    background: var(--color-jade);
    color: var(--color-white);
  }
  @media (max-width: 760px) {
    article {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
