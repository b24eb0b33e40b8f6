import { html, type TemplateResult } from 'lit'
import type { Locale } from '#content/schema/localized.ts'
import type { DayBoards } from '#content/schema/score.ts'
import type { Fault, Health } from '#content/schema/screen.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { upkeepWords } from '#content/strings/upkeepWords.ts'
import '../board-list.ts'
import '../fault-list.ts'
import '../screens/command-list.ts'
import '../screens/deed-list.ts'
import '../screens/emergency-desk.ts'
import '../screens/group-desk.ts'
import '../screens/holiday-desk.ts'
import '../screens/screens-room.ts'
import type { ScreensView } from '../screens/screensView.ts'
import '../walls/wall-desk.ts'
import './upkeep-today.ts'
import type { UpkeepRoom } from './upkeepRooms.ts'

/** All that is known of the hall, and what is open in the room. */
interface Seen {
  readonly health: Health
  readonly view: ScreensView
  readonly faults: readonly Fault[]
  readonly boards: DayBoards
  readonly locale: Locale
  readonly open: string | undefined
}

/** What stands in a room. */
export function viewOfRoom(room: UpkeepRoom, seen: Seen): TemplateResult {
  const { health, view, faults, boards, locale, open } = seen
  const say = screensWords(locale)
  switch (room) {
    case 'today':
      return html`<upkeep-today .health=${health} .view=${view} .faults=${faults} .locale=${locale}></upkeep-today>`
    case 'screens':
      return html`<screens-room .view=${view} .open=${open} .locale=${locale}></screens-room>`
    case 'groups':
      return html`<group-desk .view=${view} .locale=${locale}></group-desk>
        <h2>${say('holiday.title')}</h2><holiday-desk .view=${view} .locale=${locale}></holiday-desk>`
    case 'walls':
      return html`<wall-desk .screens=${view.screens} .locale=${locale}></wall-desk>`
    case 'faults':
      return html`<fault-list .faults=${faults} .locale=${locale}></fault-list>`
    case 'boards':
      return html`<p class="faint">${upkeepWords(locale)('boards.about')}</p><board-list .told=${boards} .locale=${locale}></board-list>`
    case 'log':
      return html`<h3>${say('command.title')}</h3><command-list .view=${view} .locale=${locale}></command-list>
        <h3>${say('deed.title')}</h3><deed-list .view=${view} .locale=${locale}></deed-list>`
    case 'emergency':
      return html`<emergency-desk .view=${view} .locale=${locale}></emergency-desk>`
  }
}
