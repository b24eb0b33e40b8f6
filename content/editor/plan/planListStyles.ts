import { css } from 'lit'

/** Rows of words and numbers, dense as work wants them. */
export const planListStyles = css`
  :host {
    display: grid;
    gap: 26px;
  }
  h3 {
    font-size: 19px;
    margin-bottom: 10px;
  }
  p {
    margin: 0;
    font-size: 15px;
    line-height: 1.6;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 8px;
  }
  li {
    display: grid;
    grid-template-columns: repeat(2, minmax(140px, 1.6fr)) repeat(4, minmax(84px, 0.7fr)) minmax(96px, 0.8fr) auto;
    gap: 8px 10px;
    align-items: end;
    padding: 12px 14px;
    border-radius: 14px;
    background: color-mix(in srgb, var(--color-white) 72%, transparent);
  }
  li[data-chosen] {
    box-shadow: inset 4px 0 0 var(--color-osmanthus);
    background: var(--color-white);
  }
  .marks {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 540px), 1fr));
  }
  li[data-mark] {
    grid-template-columns: minmax(0, 1fr) repeat(2, 108px) auto;
  }
  p.name {
    display: grid;
    align-self: center;
  }
  label {
    display: grid;
    gap: 3px;
    font-size: 14px;
  }
  input,
  select {
    padding: 6px 10px;
  }
  button {
    min-height: 40px;
    padding: 0 14px;
  }
  @media (max-width: 1080px) {
    li {
      grid-template-columns: 1fr 1fr;
    }
    label.name {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 600px) {
    li[data-mark] {
      grid-template-columns: 1fr 1fr auto;
    }
    p.name {
      grid-column: 1 / -1;
    }
  }
`
