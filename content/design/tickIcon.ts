import { svg } from 'lit'

/** Done: one stroke in the colour of the words beside it. */
export const tickIcon = svg`<svg viewBox="0 0 20 20" aria-hidden="true">
  <path d="m3.5 10.5 4.3 4.3 8.7-9.6" fill="none" stroke="currentcolor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
</svg>`
