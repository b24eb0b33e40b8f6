import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { onCare, volumeNow } from '../care/careNow.ts'
import type { Switches } from '../session/readSwitches.ts'
import type { Session } from '../session/session.ts'
import { bedOf, firstLevel } from './bedOf.ts'
import { isMuted, onMute, setMuted } from './mute.ts'
import type { Speaker } from './openSpeaker.ts'
import { soundBetween } from './soundBetween.ts'
import type { BedName, SoundName } from './sounds.ts'

/** What whoever stands there can switch: `none` where the hall has switched sound off for this screen. */
export type Sounding = 'on' | 'muted' | 'none'

type Seen = readonly [session: Session, exhibit: Exhibit | undefined]

type Wishes = Pick<Switches, 'silent' | 'preview' | 'volume'>

/** A sound that comes later than so many ms after its touch is none. */
const TOO_LATE_MS = 300
const TOUCHED = 'button:not([disabled]), [role=radio], [role=slider]'

/** The sounds of a touch screen: it hears what changes and what is asked for, and fetches the loudspeaker at the first touch. */
export class SoundSeat implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #seen: () => Seen
  readonly #volume: number
  readonly #silent: boolean
  #before: Session | undefined
  #speaker: Speaker | undefined
  #fetching: Promise<void> | undefined
  #asked: SoundName | undefined
  #bed: BedName | null = null
  #exhibit: string | undefined
  #level = 1
  #stops: (() => void)[] = []

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    { silent, preview, volume }: Wishes,
    seen: () => Seen,
  ) {
    this.#host = host
    // An editor who looks at a draft hears nothing either.
    this.#silent = silent || preview
    this.#volume = volume
    this.#seen = seen
    host.addController(this)
  }

  get sounding(): Sounding {
    if (this.#silent) return 'none'
    return isMuted() ? 'muted' : 'on'
  }

  hostConnected() {
    if (this.#silent) return
    const hear = <Detail>(name: string, heard: (detail: Detail) => void) => {
      const listener = (event: Event) => heard((event as CustomEvent<Detail>).detail)
      this.#host.addEventListener(name, listener)
      return () => this.#host.removeEventListener(name, listener)
    }
    this.#host.addEventListener('click', this.#touched)
    this.#stops = [
      hear('sound', (name: SoundName) => this.#ask(name)),
      hear('bed-level', (level: number) => this.#swell(level)),
      hear('mute', (muted: boolean) => setMuted(muted)),
      () => this.#host.removeEventListener('click', this.#touched),
      onCare(() => this.#speaker?.setVolume(this.#volume * volumeNow())),
      onMute((muted) => {
        this.#speaker?.setMuted(muted)
        this.#host.requestUpdate()
        if (!muted) this.#ask('touch')
      }),
    ]
  }

  hostDisconnected() {
    for (const stop of this.#stops) stop()
    this.#speaker?.close()
    this.#speaker = undefined
    this.#fetching = undefined
  }

  hostUpdated() {
    const [session, exhibit] = this.#seen()
    const before = this.#before
    this.#before = session
    if (this.#silent || !before || before === session) return
    const rightAnswers = exhibit?.quiz.map(({ answer }) => answer) ?? []
    const name = soundBetween(before, session, rightAnswers)
    if (name) this.#ask(name)
    this.#goOn(session, exhibit)
  }

  #goOn(session: Session, exhibit: Exhibit | undefined) {
    const bed = bedOf(session, exhibit?.scene)
    if (bed === this.#bed && exhibit?.id === this.#exhibit) return
    this.#bed = bed
    this.#exhibit = exhibit?.id
    this.#level = firstLevel(bed)
    this.#speaker?.goOn(bed, this.#level)
    if (bed && !isMuted()) void this.#fetch()
  }

  #swell(level: number) {
    this.#level = level
    if (this.#bed) this.#speaker?.goOn(this.#bed, level)
  }

  /** A touch is heard as what comes of it, or else as a touch. */
  readonly #touched = (event: Event) => {
    const hit = event.composedPath().some((on) => on instanceof Element && on.matches(TOUCHED))
    if (hit && this.#before?.screen !== 'attract') this.#ask('touch')
  }

  #ask(name: SoundName) {
    if (this.#asked === undefined) setTimeout(() => this.#play(performance.now()))
    if (name !== 'touch' || this.#asked === undefined) this.#asked = name
  }

  #play(at: number) {
    const name = this.#asked
    this.#asked = undefined
    if (!name || isMuted()) return
    if (this.#speaker) return this.#speaker.play(name)
    void this.#fetch().then(() => performance.now() - at < TOO_LATE_MS && this.#speaker?.play(name))
  }

  /** Not before a touch: until then a page may make no sound, and nobody is there to hear it. */
  #fetch(): Promise<void> {
    this.#fetching ??= import('./openSpeaker.ts').then(
      ({ openSpeaker }) => {
        if (!this.#host.isConnected) return
        this.#speaker = openSpeaker({ volume: this.#volume * volumeNow(), muted: isMuted() })
        this.#speaker.goOn(this.#bed, this.#level)
      },
      // Without sound the hall is still a hall; the next touch asks again.
      () => {
        this.#fetching = undefined
      },
    )
    return this.#fetching
  }
}
