import type { Broadcast } from '#content/schema/broadcast.ts'
import { laterTelling } from '#content/schema/laterTelling.ts'
import type { Locale } from '#content/schema/localized.ts'
import { broadcastToJoin } from './broadcastToJoin.ts'
import { handOverAddress } from './handOverAddress.ts'

/** What a screen offers to a visitor's phone. */
export interface HandOver {
  readonly broadcast: Broadcast
  readonly address: string
}

/** What the feed tells of the hall's broadcasts, and of where phones reach the hall. */
export interface ProgrammeEars {
  all(heard: readonly Broadcast[]): void
  broadcast(heard: Broadcast): void
  deleted(id: string): void
  publicUrl(heard: string | null): void
}

const TRY_AGAIN_MS = 5_000

/** The broadcasts as a screen hears of them. */
export class Programme {
  readonly #changed: () => void
  readonly #fetchCard: () => Promise<unknown>
  #broadcasts: ReadonlyMap<string, Broadcast> = new Map()
  #publicUrl: string | null = null
  #fetched = false

  /** `fetchCard` brings the element that shows a hand-over; it is called when there is one to show. */
  constructor(changed: () => void, fetchCard: () => Promise<unknown>) {
    this.#changed = changed
    this.#fetchCard = fetchCard
  }

  get broadcasts(): readonly Broadcast[] {
    return [...this.#broadcasts.values()]
  }

  /** Whether the walls show a broadcast. */
  get onAir(): boolean {
    return this.broadcasts.some(({ status }) => status === 'onAir' || status === 'interrupted')
  }

  readonly ears: ProgrammeEars = {
    // What is missing was deleted while the line was down.
    all: (heard) => this.#have(heard.map((one) => this.#later(one))),
    broadcast: (heard) =>
      this.#have([...this.broadcasts.filter(({ id }) => id !== heard.id), this.#later(heard)]),
    deleted: (id) => this.#have(this.broadcasts.filter((one) => one.id !== id)),
    publicUrl: (heard) => {
      this.#publicUrl = heard
      this.#changed()
    },
  }

  /** What there is to hand over at this moment, if anything. */
  handOver(from: 'kiosk' | 'wall', locale: Locale, nowMs: number): HandOver | undefined {
    const broadcast = broadcastToJoin(this.broadcasts, nowMs)
    const address =
      broadcast &&
      handOverAddress({
        publicUrl: this.#publicUrl,
        pageUrl: location.href,
        watchUrl: broadcast.watchUrl,
        from,
        locale,
      })
    if (!address) return undefined
    this.#fetch()
    return { broadcast, address }
  }

  /** Where a phone reaches a page of this hall; undefined where only this machine would understand the address. */
  addressOf(path: string, locale: Locale): string | undefined {
    return handOverAddress({
      publicUrl: this.#publicUrl,
      pageUrl: location.href,
      watchUrl: path,
      from: 'kiosk',
      locale,
    })
  }

  #later(heard: Broadcast) {
    return laterTelling(this.#broadcasts.get(heard.id), heard)
  }

  #have(broadcasts: readonly Broadcast[]) {
    this.#broadcasts = new Map(broadcasts.map((one) => [one.id, one]))
    this.#changed()
  }

  #fetch() {
    if (this.#fetched) return
    this.#fetched = true
    this.#fetchCard().catch(() => {
      setTimeout(() => {
        this.#fetched = false
      }, TRY_AGAIN_MS)
    })
  }
}
