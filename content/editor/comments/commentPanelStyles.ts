import { css } from 'lit'

/** Notes in the margin: what it is about, what stood there, who said what. */
export const commentPanelStyles = css`
  :host {
    display: grid;
    gap: 14px;
    align-content: start;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 12px;
  }
  li,
  form {
    display: grid;
    gap: 6px;
    padding: 14px 16px;
    border-radius: 14px;
    background: var(--color-white);
  }
  form {
    gap: 12px;
  }
  p,
  blockquote {
    margin: 0;
    line-height: 1.6;
    font-size: 15px;
  }
  .about {
    font-weight: 600;
  }
  blockquote {
    padding-left: 10px;
    border-left: 3px solid var(--color-osmanthus);
    font-size: 14px;
  }
  .said {
    font-size: 14px;
  }
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .acts,
  .call {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .acts button,
  .call button,
  .said button {
    min-height: 36px;
    padding: 0 12px;
    font-size: 14px;
  }
  label {
    display: grid;
    gap: 5px;
    font-size: 14px;
  }
  summary {
    cursor: pointer;
    min-height: 40px;
    line-height: 40px;
    font-size: 15px;
  }
  .told {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`
