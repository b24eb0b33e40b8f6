import { html, type TemplateResult } from 'lit'
import type { Identity } from '../schema/access.ts'
import type { Locale } from '../schema/localized.ts'
import type { zh } from '../strings/zh/editor.ts'
import './accounts/accounts-desk.ts'
import './authoring/words-desk.ts'
import './documentaries/documentary-desk.ts'
import './edition-desk.ts'
import './exhibit-desk.ts'
import './media/media-desk.ts'
import './plan/plan-desk.ts'
import './sources/sources-desk.ts'

/** Who sits in a room, and what of it is open: `#exhibits/<id>`. */
export interface Seat {
  readonly locale: Locale
  readonly identity: Identity
  readonly open: string | undefined
}

interface Room {
  /** Its address on the page: `#exhibits`. */
  readonly id: string
  readonly title: keyof typeof zh
  /** Whom it is for, where not for all. */
  readonly mayEnter?: (identity: Identity) => boolean
  readonly view: (seat: Seat) => TemplateResult
}

/** The rooms of the editors' page, in the order of its doors. A room fetches its own things and is gone when it is left. */
const rooms: readonly [Room, ...Room[]] = [
  {
    id: 'exhibits',
    title: 'room.exhibits',
    view: ({ locale, identity, open }) =>
      html`<exhibit-desk .locale=${locale} .identity=${identity} .open=${open}></exhibit-desk>`,
  },
  {
    id: 'documentaries',
    title: 'room.documentaries',
    view: ({ locale, identity, open }) =>
      html`<documentary-desk .locale=${locale} .identity=${identity} .open=${open}></documentary-desk>`,
  },
  {
    id: 'plan',
    title: 'room.plan',
    view: ({ locale, identity }) => html`<plan-desk .locale=${locale} .identity=${identity}></plan-desk>`,
  },
  {
    id: 'editions',
    title: 'room.editions',
    view: ({ locale, identity }) =>
      html`<edition-desk .locale=${locale} .identity=${identity}></edition-desk>`,
  },
  {
    id: 'media',
    title: 'room.media',
    view: ({ locale, open }) => html`<media-desk .locale=${locale} .open=${open}></media-desk>`,
  },
  {
    id: 'sources',
    title: 'room.sources',
    view: ({ locale, identity }) =>
      html`<sources-desk .locale=${locale} .identity=${identity}></sources-desk>`,
  },
  {
    id: 'words',
    title: 'room.words',
    view: ({ locale, identity }) => html`<words-desk .locale=${locale} .identity=${identity}></words-desk>`,
  },
  {
    id: 'accounts',
    title: 'room.accounts',
    mayEnter: ({ role }) => role === 'admin',
    view: ({ locale, identity }) =>
      html`<accounts-desk .locale=${locale} .identity=${identity}></accounts-desk>`,
  },
]

/** The rooms that somebody may enter. */
export const roomsOf = (identity: Identity): readonly Room[] =>
  rooms.filter(({ mayEnter }) => mayEnter?.(identity) ?? true)

/** The room and what is open in it, as an address says; the first room where it says nothing, or what is not for this person. */
export function roomAt(hash: string, identity: Identity): { room: Room; open: string | undefined } {
  const [id, open] = hash.replace(/^#/, '').split('/')
  const room = roomsOf(identity).find((one) => one.id === id)
  return room ? { room, open: open || undefined } : { room: rooms[0], open: undefined }
}
