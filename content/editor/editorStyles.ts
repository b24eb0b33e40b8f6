import { css } from 'lit'

/** Paper, ink and jade for the editors' forms: dense where work is done. */
export const editorStyles = css`
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    min-height: 44px;
    padding: 0 18px;
    border: 1px solid var(--color-jade);
    border-radius: 22px;
    background: transparent;
    color: #1f6547;
    cursor: pointer;
  }
  button.main {
    background: var(--color-jade);
    color: var(--color-white);
  }
  button:disabled {
    border-color: color-mix(in srgb, var(--color-ink) 30%, transparent);
    color: color-mix(in srgb, var(--color-ink) 62%, transparent);
    background: transparent;
    cursor: default;
  }
  input,
  textarea,
  select {
    width: 100%;
    padding: 9px 12px;
    border: 1px solid color-mix(in srgb, var(--color-ink) 45%, transparent);
    border-radius: 10px;
    background: var(--color-white);
    line-height: 1.6;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-height: 3.6em;
  }
  [aria-invalid='true'] {
    border-color: var(--color-danger);
    outline: 1px solid var(--color-danger);
  }
  .fault {
    color: var(--color-danger);
    font-size: 14px;
    margin: 4px 0 0;
  }
  /* The shorthand of a font sets it back: the Chinese typefaces draw the apostrophe a full square wide. */
  :lang(en):lang(en) {
    font-feature-settings: "palt";
  }
  :lang(zh):lang(zh) {
    font-feature-settings: normal;
  }
  h1,
  h2,
  h3 {
    font-family: var(--font-serif);
    font-weight: 600;
    margin: 0;
  }
`
