import { css } from 'lit'

/** The button to listen, and the sentence being spoken: a band and a line, so that it is not told by colour alone. */
export const narrationStyles = css`
  .listen {
    display: flex;
    align-items: center;
    gap: calc(10 * var(--u));
    padding: 0 calc(22 * var(--u)) 0 calc(16 * var(--u));
    border: var(--edge, 0) solid currentcolor;
    background: var(--color-mist);
    color: var(--color-ink);
    font-size: calc(30 * var(--t));
    white-space: nowrap;
  }
  .listen[data-voice='speaking'],
  .listen[data-voice='paused'] {
    background: var(--color-jade);
    color: var(--color-white);
  }
  .listen svg {
    flex: none;
    width: calc(46 * var(--t));
    height: calc(46 * var(--t));
    fill: none;
    stroke: currentcolor;
    stroke-width: 3.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sentence {
    pointer-events: auto;
    cursor: pointer;
    border-radius: calc(8 * var(--u));
  }
  .sentence[aria-current] {
    background: color-mix(in srgb, var(--color-leaf) 30%, transparent);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    text-decoration: underline calc(4 * var(--u)) var(--color-jade);
    text-underline-offset: 0.24em;
  }
`
