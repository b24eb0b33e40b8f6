import { css } from 'lit'

/** The dialog in which a picture is chosen. */
export const mediaPickerStyles = css`
  dialog {
    width: min(860px, calc(100vw - 40px));
    max-height: min(720px, calc(100vh - 40px));
    padding: 22px 24px 24px;
    border: 0;
    border-radius: 18px;
    background: var(--color-paper);
    color: var(--color-ink);
  }
  dialog::backdrop {
    background: color-mix(in srgb, var(--color-ink) 55%, transparent);
  }
  .title {
    font: 600 22px/1.4 var(--font-serif);
  }
  p {
    margin: 6px 0 16px;
    line-height: 1.6;
  }
  ul {
    list-style: none;
    margin: 0 0 18px;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    gap: 14px;
  }
  li button {
    display: grid;
    align-content: start;
    gap: 6px;
    width: 100%;
    height: 100%;
    padding: 0 0 12px;
    border: 0;
    border-radius: 12px;
    overflow: hidden;
    background: var(--color-white);
    color: var(--color-ink);
    font-size: 14px;
    text-align: start;
  }
  input[type='search'] {
    width: 100%;
    margin: 10px 0 16px;
  }
  .mark {
    display: grid;
    place-items: center;
    height: 110px;
    padding: 0;
    background: color-mix(in srgb, var(--color-mist) 60%, transparent);
    color: var(--color-jade);
  }
  .mark svg {
    width: 56px;
    height: 56px;
  }
  .model .mark {
    height: 128px;
  }
  model-face {
    width: 100%;
    height: 100%;
  }
  .audio .mark {
    height: 72px;
  }
  .audio .mark svg {
    width: 100%;
    height: 48px;
  }
  .audio {
    grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
  }
  .audio li {
    display: grid;
    grid-template-rows: 1fr auto;
    gap: 8px;
  }
  audio {
    width: 100%;
    height: 40px;
  }
  img {
    width: 100%;
    height: 110px;
    object-fit: cover;
  }
  button:disabled :is(img, .mark) {
    opacity: 0.5;
  }
  li span {
    padding: 0 10px;
    overflow-wrap: anywhere;
  }
`
