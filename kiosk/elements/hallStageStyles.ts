import { css } from 'lit'

/** The picture fills its place; the last one lies over it as a veil that melts away. */
export const hallStageStyles = css`
  :host {
    position: absolute;
    inset: 0;
    background: linear-gradient(var(--color-mist), var(--color-paper));
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .veil {
    pointer-events: none;
    opacity: 0;
  }
`
