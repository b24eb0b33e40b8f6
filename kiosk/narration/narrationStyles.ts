import { css } from 'lit'

/** The button to listen, and the sentence being spoken: a band and a line, so that it is not told by colour alone. */
export const narrationStyles = css`
  .listen {
    display: flex;
    align-items: center;
    gap: calc(10 * var(--u));
    padding: 0 calc(22 * var(--u)) 0 calc(16 * var(--u));
    position: relative;
    isolation: isolate;
    border: 0;
    background: none;
    color: var(--color-ink);
    font-size: calc(30 * var(--t));
    white-space: nowrap;
  }
  /* Lower than the finger's target, so that it keeps off the words below. */
  .listen::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 50% 0 auto;
    height: calc(72 * var(--u));
    translate: 0 -50%;
    border: var(--edge, 0) solid var(--color-ink);
    border-radius: calc(48 * var(--u));
    background: var(--color-mist);
  }
  .listen[data-voice='speaking'],
  .listen[data-voice='paused'] {
    color: var(--color-white);
  }
  .listen[data-voice='speaking']::before,
  .listen[data-voice='paused']::before {
    background: var(--color-jade);
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
