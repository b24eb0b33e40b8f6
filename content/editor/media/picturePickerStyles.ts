import { css } from 'lit'

/** The dialog in which a picture is chosen. */
export const picturePickerStyles = css`
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
  h2 {
    font-size: 22px;
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
  img {
    width: 100%;
    height: 110px;
    object-fit: cover;
  }
  button:disabled img {
    opacity: 0.5;
  }
  li span {
    padding: 0 10px;
    overflow-wrap: anywhere;
  }
`
