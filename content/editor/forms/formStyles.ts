import { css } from 'lit'

/** What the fields of a form share: a label with its count above, a line for what is missing below. */
export const formStyles = css`
  label,
  .field {
    display: grid;
    gap: 5px;
    font-size: 14px;
    align-content: start;
  }
  label > span {
    display: flex;
    justify-content: space-between;
    gap: 12px;
  }
  .count {
    flex: none;
    white-space: nowrap;
    color: color-mix(in srgb, var(--color-ink) 78%, transparent);
  }
  .count[data-off] {
    color: #8a4526;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
  }
  small {
    font-size: 14px;
    line-height: 1.6;
  }
  .todo {
    margin: 0;
    font-size: 14px;
    color: #8a4526;
  }
  [data-todo] {
    border-left: 4px solid var(--color-clay);
  }
  ::placeholder {
    color: color-mix(in srgb, var(--color-ink) 62%, transparent);
    opacity: 1;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 44px;
    font-size: 15px;
  }
  .tick input {
    width: 22px;
    height: 22px;
    accent-color: var(--color-jade);
  }
  @media (max-width: 620px) {
    .pair {
      grid-template-columns: 1fr;
    }
  }
`
