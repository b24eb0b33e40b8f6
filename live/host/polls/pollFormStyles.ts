import { css } from 'lit'

/** The form of a poll: one field under another, and round things large enough for a thumb. */
export const pollFormStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    padding: 20px;
    border: 1px solid var(--line);
    border-radius: 6px;
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 10px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  small {
    color: var(--faint);
    font-size: 14px;
  }
  button {
    min-height: 48px;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
    width: 100%;
  }
  .choice button {
    min-width: 48px;
    padding: 0;
    font-size: 20px;
  }
  [type='radio'],
  [type='checkbox'] {
    flex: none;
    width: 24px;
    min-height: 24px;
    margin: 12px;
    accent-color: var(--color-jade);
  }
  .seconds {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .seconds label,
  .check {
    display: flex;
    align-items: center;
    min-height: 48px;
    margin: 0;
    padding-right: 12px;
    font-weight: 400;
    font-size: 16px;
  }
  .seconds [type='radio'],
  .check [type='checkbox'] {
    margin: 0 8px 0 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
`
