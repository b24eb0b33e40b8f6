import { css } from 'lit'

/** Rings, lines and words over the picture. */
export const hotspotStyles = css`
  /* Some controls take touches all over the picture: not where a ring or a word is. */
  :host {
    isolation: isolate;
    z-index: 1;
  }
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  polyline {
    fill: none;
    stroke: color-mix(in srgb, var(--color-ink) 62%, transparent);
    stroke-width: calc(2 * var(--u));
  }
  polyline.edge {
    stroke: color-mix(in srgb, var(--color-white) 55%, transparent);
    stroke-width: calc(6 * var(--u));
  }
  .ring {
    position: absolute;
    z-index: 1;
    translate: -50% -50%;
    padding: 0;
    border: 0;
    background: none;
    border-radius: 50%;
  }
  i.ring {
    width: calc(96 * var(--u));
    height: calc(96 * var(--u));
  }
  .ring:active {
    background: none;
    scale: 1.1;
  }
  .ring::before,
  .ring::after {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    border-radius: 50%;
  }
  .ring::before {
    width: calc(54 * var(--u));
    height: calc(54 * var(--u));
    border: calc(2 * var(--u)) solid color-mix(in srgb, var(--color-ink) 45%, transparent);
    background: color-mix(in srgb, var(--color-white) 30%, transparent);
  }
  .ring::after {
    width: calc(26 * var(--u));
    height: calc(26 * var(--u));
    border: calc(4 * var(--u)) solid var(--color-ink);
    background: var(--color-white);
  }
  .ring[aria-expanded='true']::after,
  .ring[data-open]::after {
    background: var(--color-osmanthus);
  }
  .word {
    position: absolute;
    width: calc(330 * var(--u));
  }
  .word.edge.left {
    left: calc(72 * var(--u));
  }
  .word.edge.right {
    right: calc(72 * var(--u));
  }
  .word button:first-child {
    display: block;
    min-height: max(calc(76 * var(--u)), var(--touch-target));
    min-width: 0;
    padding: 0 calc(14 * var(--u));
    margin-top: calc(8 * var(--u));
    border-radius: calc(20 * var(--u));
    background: var(--back, color-mix(in srgb, var(--color-paper) 78%, transparent));
    font-size: calc(36 * var(--t));
    font-weight: 600;
    line-height: 1.25;
    text-align: left;
  }
  .word.edge.right button:first-child {
    margin-left: auto;
    text-align: right;
  }
  .word[data-open] {
    z-index: 2;
    width: calc(420 * var(--u));
    margin-top: calc(8 * var(--u));
    padding: calc(20 * var(--u)) calc(28 * var(--u)) calc(24 * var(--u));
    border-radius: calc(36 * var(--u));
    background: var(--color-white);
    box-shadow: 0 calc(16 * var(--u)) calc(50 * var(--u)) color-mix(in srgb, var(--color-ink) 14%, transparent);
  }
  .word[data-open] button:first-child {
    background: none;
    margin: 0;
    padding: 0;
    text-align: left;
  }
  .word.beside {
    translate: 0 -50%;
    width: max-content;
    max-width: calc(360 * var(--u));
  }
  .word.beside button:first-child {
    margin: 0;
  }
  .word p {
    font-size: calc(34 * var(--t));
    line-height: 1.6;
    text-wrap: balance;
  }
  .row {
    position: absolute;
    z-index: 2;
    left: calc(40 * var(--u));
    width: calc(1000 * var(--u));
    padding-bottom: calc(18 * var(--u));
  }
  .row > div:last-child {
    display: flex;
    flex-wrap: wrap;
    gap: calc(14 * var(--u));
  }
  .row .word {
    position: static;
    width: fit-content;
    max-width: 100%;
    margin-bottom: calc(14 * var(--u));
  }
  .row [aria-expanded] {
    background: var(--color-white);
    font-weight: 600;
  }
  .row [aria-expanded='true'] {
    background: var(--color-ink);
    color: var(--color-white);
  }
  .source {
    margin-top: calc(16 * var(--u));
    background: var(--color-mist);
    font-size: calc(30 * var(--t));
    min-height: var(--touch-target);
  }
`
