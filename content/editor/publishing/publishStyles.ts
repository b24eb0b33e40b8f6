import { css } from 'lit'

/** The sheet of a publication: what is picked, when, and what no typeface draws. */
export const publishStyles = css`
  ul {
    list-style: none;
    margin: 0 0 8px;
    padding: 0;
    display: grid;
    gap: 8px;
  }
  .one {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    min-height: 44px;
    font-size: 17px;
  }
  li label {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  input[type='checkbox'],
  input[type='radio'] {
    width: 20px;
    height: 20px;
    flex: none;
    accent-color: var(--color-jade);
  }
  .field {
    display: grid;
    gap: 6px;
    margin: 14px 0;
  }
  fieldset {
    border: 0;
    margin: 14px 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 22px;
    align-items: center;
  }
  legend {
    padding: 0 0 6px;
  }
  fieldset label {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 44px;
  }
  fieldset input[type='datetime-local'] {
    width: auto;
  }
  summary {
    cursor: pointer;
    min-height: 36px;
    line-height: 36px;
    font-size: 15px;
  }
  .missing {
    padding: 4px 20px;
    margin-bottom: 16px;
    border: 2px solid var(--color-clay);
    border-radius: 18px;
  }
  .glyph {
    font-size: 24px;
  }
`
