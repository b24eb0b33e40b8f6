import { nothing, svg } from 'lit'

/** Words that are on their way, in a bubble; crossed out where none fly. */
export const danmakuIcon = (on: boolean) =>
  svg`<svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><g opacity=${on ? 1 : 0.6}><path d="M4 4.5h16v11.5h-8.5l-4 3.5v-3.5H4z" /><path d="M8 8.5h5M15.5 8.5h1M7.5 12h2M12 12h4.5" /></g>${on ? nothing : svg`<path d="M4 21 20 3" />`}</svg>`
