import { css } from 'lit'

/** The knob stays inside: the rail is shorter than its host by half a knob on each side. */
export const railStyles = css`
  :host {
    display: block;
    position: relative;
    pointer-events: none;
    --knob: max(calc(84 * var(--u)), 44px);
  }
  .rail {
    position: relative;
    height: max(calc(96 * var(--u)), var(--touch-target));
    margin: 0 calc(var(--knob) / 2);
    pointer-events: auto;
    touch-action: none;
    cursor: pointer;
  }
  /* The ends of the line take a touch, too. */
  .rail::before {
    content: '';
    position: absolute;
    inset: 0 calc(var(--knob) / -2);
  }
  .line {
    position: absolute;
    top: 50%;
    left: 0;
    right: 0;
    height: calc(14 * var(--u));
    translate: 0 -50%;
    border-radius: calc(7 * var(--u));
    background: color-mix(in srgb, var(--color-jade) 24%, var(--color-mist));
    outline: var(--edge, 0) solid var(--color-ink);
  }
  .passed {
    background: var(--color-jade);
  }
  .knob {
    position: absolute;
    top: 50%;
    width: var(--knob);
    height: var(--knob);
    translate: -50% -50%;
    border-radius: 50%;
    display: grid;
    place-items: center;
    background: var(--color-white);
    border: calc(3 * var(--u)) solid var(--line, color-mix(in srgb, var(--color-jade) 55%, transparent));
    box-shadow: 0 calc(6 * var(--u)) calc(24 * var(--u)) rgb(23 53 44 / 20%);
    font: 500 calc(38 * var(--t)) / 1 var(--font-serif);
    white-space: nowrap;
  }
  /* Without a letter the knob shows which way it goes. */
  .knob:empty::after {
    content: '';
    width: calc(26 * var(--u));
    height: calc(26 * var(--u));
    border: solid var(--color-jade);
    border-width: 0 calc(5 * var(--u));
  }
  ol {
    position: relative;
    height: calc(38 * var(--u));
    margin: calc(-4 * var(--u)) calc(var(--knob) / 2) 0;
    padding: 0;
    list-style: none;
    font-size: calc(28 * var(--u));
    line-height: calc(38 * var(--u));
  }
  li {
    position: absolute;
    translate: -50%;
    white-space: nowrap;
  }
  li.start {
    left: calc(var(--knob) / -2);
    translate: none;
  }
  li.end {
    right: calc(var(--knob) / -2);
    translate: none;
  }
  .rail:focus-visible {
    outline-offset: calc(-2 * var(--u));
    border-radius: calc(48 * var(--u));
  }
  @media (orientation: landscape) {
    :host {
      --knob: max(calc(76 * var(--u)), 44px);
    }
    ol {
      margin-top: calc(-8 * var(--u));
    }
  }
`
