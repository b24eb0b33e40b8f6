import { css } from 'lit'

/** One film at the desk: what it looks like on the left, what is written about it on the right. */
export const documentaryWorkStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1.25fr) minmax(20rem, 1fr);
    gap: 24px clamp(20px, 3vw, 48px);
    align-items: start;
  }
  .top {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 10px 20px;
    align-items: center;
  }
  .top h2 {
    margin-right: auto;
    font-size: 26px;
  }
  .top a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    color: inherit;
  }
  .film,
  .words {
    display: grid;
    gap: 22px;
  }
  .print {
    display: grid;
    gap: 10px;
  }
  .print p,
  .print ul {
    margin: 0;
    line-height: 1.7;
  }
  .print .acts,
  .poster .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  progress {
    width: 100%;
    height: 12px;
    accent-color: var(--color-jade);
  }
  .poster {
    display: grid;
    grid-template-columns: 200px minmax(0, 1fr);
    gap: 10px 20px;
    align-items: start;
  }
  .poster h3 {
    grid-column: 1 / -1;
  }
  .poster img {
    display: block;
    width: 100%;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    border-radius: 10px;
    background: var(--color-mist);
  }
  form {
    display: grid;
    gap: 18px;
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 6px 14px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 6px;
    font-weight: 600;
  }
  label {
    display: grid;
    gap: 4px;
    align-content: start;
    font-size: 15px;
  }
  .save {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    padding: 12px 0;
    background: var(--color-paper);
  }
  .save p {
    margin: 0;
  }
  @media (max-width: 1180px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 560px) {
    fieldset,
    .poster {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
