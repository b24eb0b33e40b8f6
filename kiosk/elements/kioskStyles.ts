import { css } from 'lit'

/** The root of a touch screen fills it; words wait at the top until there is an edition. */
export const kioskStyles = css`
      :host {
        position: fixed;
        inset: 0;
        display: block;
        overflow: hidden;
        background: linear-gradient(var(--color-mist), var(--color-paper));
      }
      /* What a visitor wishes: words grow, colours part, things only fade, all rises above the two large keys. */
      :host([data-comfort~='large']) {
        --t: calc(1.22 * var(--u));
        --wrap: wrap;
        --figures-break: normal;
        --plate: 340;
        --extras: none;
        --least-choice: auto;
        --choice-air: calc(8 * var(--u));
        --least-rail: calc(220 * var(--u));
      }
      :host([data-comfort~='contrast']) {
        --high-ink: #04140e;
        --high-jade: #0b4a31;
        --high-paper: #ffffff;
        --high-white: #ffffff;
        --high-mist: #e9f0ec;
        --high-petal: #ffffff;
        --high-danger: #7d1a13;
        --back: #ffffff;
        --edge: calc(3 * var(--u));
        --line: #04140e;
      }
      :host([data-comfort~='calm']) {
        --moves: 0;
      }
      :host([data-comfort~='reach']) {
        --sheet-foot: calc((160 + var(--lift, 0)) * var(--u));
      }
      :host([data-comfort~='steps']) {
        --lift: 150;
      }
      @media (orientation: landscape) {
        :host([data-comfort~='steps']) {
          --lift: 104;
        }
      }
      hall-stage {
        /* What it leaves clear shows the pictures behind it. */
        background: none;
        transition: translate var(--panel-time) var(--ease);
      }
      /* A sheet covers the lower half: the mascot steps up to look over it. */
      @media (orientation: portrait) {
        :host([data-screen='quiz']) hall-stage,
        :host([data-screen='home']) hall-stage {
          translate: 0 -8%;
          mask-image: linear-gradient(black 86%, transparent 96%);
        }
      }
      /* Words on the picture lie over its controls, never over a sheet. */
      .picture {
        position: absolute;
        inset: 0;
        isolation: isolate;
        pointer-events: none;
      }
      .waiting {
        position: absolute;
        left: calc(72 * var(--u));
        top: calc(84 * var(--u));
        right: calc(72 * var(--u));
        font-size: calc(40 * var(--t));
        line-height: 1.6;
      }
      h1 {
        margin: 0 0 calc(16 * var(--u));
        font: 600 calc(96 * var(--u)) / 1.2 var(--font-serif);
      }
    `
