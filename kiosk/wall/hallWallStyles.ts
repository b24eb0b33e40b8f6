import { css } from 'lit'

/** The large display fills its screen; nobody points at it. */
export const hallWallStyles = css`
  :host {
    position: fixed;
    inset: 0;
    display: block;
    overflow: hidden;
    cursor: none;
    background: linear-gradient(var(--color-mist), var(--color-paper));
  }
  /* What it leaves clear shows the pictures behind it. */
  hall-stage {
    background: none;
  }
  /* A poll stands where the code was: it goes below the picture. */
  wall-broadcast[asking] + wall-hand-over {
    right: auto;
    left: calc(60 * var(--u));
    bottom: calc(32 * var(--u));
    display: flex;
  }
`
