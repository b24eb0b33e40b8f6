import { css, unsafeCSS } from 'lit'
import { binColors, colors, fonts, times, touchTargetPx } from './tokens.ts'

const properties = (prefix: string, values: Record<string, string | number>) =>
  Object.entries(values)
    .map(([name, value]) => `--${prefix}-${name}: ${value};`)
    .join('\n')

/** A screen may set `--high-ink` and its like, where a visitor wishes for more contrast. */
const mendable = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `var(--high-${name}, ${value})`]))

/** The tokens as CSS custom properties, for every element's `static styles`. */
export const tokenStyles = css`
  :host {
    ${unsafeCSS(properties('color', mendable(colors)))}
    ${unsafeCSS(properties('bin', binColors))}
    ${unsafeCSS(properties('font', fonts))}
    --touch-target: ${touchTargetPx}px;
    --panel-time: ${times.panelMs}ms;
    --season-time: ${times.seasonMs}ms;
    --ease: cubic-bezier(0.22, 0.8, 0.3, 1);
    box-sizing: border-box;
    color: var(--color-ink);
    font-family: var(--font-sans);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--color-jade);
    outline-offset: 3px;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation-duration: 1ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 1ms !important;
    }
  }
`
