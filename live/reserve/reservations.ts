import { call } from '#content/contract/call.ts'
import { Problem } from '#content/contract/problems.ts'
import { randomUuid } from '#content/contract/randomUuid.ts'
import { routes } from '#content/contract/routes.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Reserved } from '#content/schema/reservation.ts'
import {
  hearBroadcast,
  hearProgramme,
  type KeptReservation,
  readReservations,
  understood,
  writeReservations,
} from './keptReservations.ts'

/** The reservations of this browser and the hall's counts; fires `change`. */
export class Reservations extends EventTarget {
  readonly #store: () => Storage
  /** Numbers that were sent and not answered: a second try is the same reservation. */
  readonly #tried = new Map<string, string>()
  #kept: readonly KeptReservation[]
  #counts: ReadonlyMap<string, number> = new Map()

  constructor(store: () => Storage) {
    super()
    this.#store = store
    this.#kept = readReservations(store)
    // Another tab of this browser reserved or took back.
    globalThis.addEventListener?.('storage', () => this.#now(readReservations(store)))
  }

  get kept() {
    return this.#kept
  }

  of = (broadcast: string) =>
    this.#kept.find((one) => one.broadcast === broadcast && one.cancelled === undefined)

  /** How many have reserved; undefined until the hall has said so. */
  count = (broadcast: string): number | undefined => this.#counts.get(broadcast)

  /** Asks how many have reserved each of the broadcasts. @throws Problem */
  async load(broadcasts: readonly string[], locale: Locale) {
    const all = await call(routes.listReserved, { locale })
    const none = broadcasts.map((id) => [id, 0] as const)
    this.#counts = new Map([...none, ...all.map(({ broadcast, reserved }) => [broadcast, reserved] as const)])
    this.#tell()
  }

  /** @throws Problem */
  async reserve({ id, title, startsAt }: Broadcast, locale: Locale) {
    const reservation = this.of(id)?.reservation ?? this.#tried.get(id) ?? randomUuid()
    this.#tried.set(id, reservation)
    const counted = await call(routes.reserve, { params: { id, reservation }, locale })
    this.#tried.delete(id)
    const others = this.#kept.filter(({ broadcast }) => broadcast !== id)
    this.#keep([...others, { broadcast: id, reservation, title, startsAt }])
    this.#counted(counted)
  }

  /** @throws Problem */
  async takeBack(broadcast: string, locale: Locale) {
    const reservation = this.of(broadcast)?.reservation
    if (!reservation) return
    const params = { id: broadcast, reservation }
    const counted = await call(routes.takeBackReservation, { params, locale }).catch((error: unknown) => {
      // What is gone needs no taking back.
      if (error instanceof Problem && error.code === 'broadcast/not-found') return undefined
      throw error
    })
    this.#keep(this.#kept.filter((one) => one.broadcast !== broadcast))
    if (counted) this.#counted(counted)
  }

  hear = (heard: Broadcast) => this.#keep(hearBroadcast(this.#kept, heard))
  hearAll = (all: readonly Broadcast[]) => this.#keep(hearProgramme(this.#kept, all))
  understood = (broadcast: string) => this.#keep(understood(this.#kept, broadcast))

  #counted({ broadcast, reserved }: Reserved) {
    this.#counts = new Map(this.#counts).set(broadcast, reserved)
    this.#tell()
  }

  #keep(kept: readonly KeptReservation[]) {
    if (JSON.stringify(kept) === JSON.stringify(this.#kept)) return
    writeReservations(this.#store, kept)
    this.#now(kept)
  }

  #now(kept: readonly KeptReservation[]) {
    this.#kept = kept
    this.#tell()
  }

  #tell() {
    this.dispatchEvent(new Event('change'))
  }
}

/** One for all elements of the page. */
export const reservations = new Reservations(() => localStorage)
