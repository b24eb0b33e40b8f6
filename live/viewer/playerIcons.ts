import { svg } from 'lit'

/** One line, round ends, 24 by 24: the hand that drew the hall's other signs. */
const icon = (path: unknown) =>
  svg`<svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${path}</svg>`

export const icons = {
  play: icon(svg`<path d="M8 5.5v13l10-6.5z" fill="currentColor" />`),
  pause: icon(svg`<path d="M8.5 5.5v13M15.5 5.5v13" stroke-width="3.2" />`),
  sound: icon(
    svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" /><path d="M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11" />`,
  ),
  mute: icon(svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" /><path d="m16 9.5 5 5m0-5-5 5" />`),
  settings: icon(
    svg`<path d="M4 7h9M19 7h1M4 17h1M11 17h9" /><circle cx="16" cy="7" r="2.4" /><circle cx="8" cy="17" r="2.4" />`,
  ),
  captions: icon(
    svg`<rect x="3" y="5.5" width="18" height="13" rx="2.5" /><path d="M6.5 14.5h5M14 14.5h3.5M6.5 11h2.5M11.5 11h6" />`,
  ),
  inset: icon(
    svg`<rect x="3" y="5" width="18" height="14" rx="2.5" /><rect x="12" y="11.5" width="6.5" height="5" rx="1" fill="currentColor" />`,
  ),
  full: icon(svg`<path d="M4 9.5V5h4.5M15.5 5H20v4.5M20 14.5V19h-4.5M8.5 19H4v-4.5" />`),
  leaveFull: icon(svg`<path d="M8.5 4.5V9H4M20 9h-4.5V4.5M15.5 19.5V15H20M4 15h4.5v4.5" />`),
  keys: icon(
    svg`<rect x="2.5" y="6" width="19" height="12" rx="2.5" /><path d="M6.5 10h.01M10.2 10h.01M13.9 10h.01M17.5 10h.01M8 14h8" />`,
  ),
}
