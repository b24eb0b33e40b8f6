import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { steadyMs } from '../clock/steadyMs.ts'
import type { Session } from '../session/session.ts'
import { careNow, type MirroredScene, onCare, tellScene } from './careNow.ts'

interface Wishes {
  /** What the page shows, and what was given to its scene. */
  readonly shown: () => readonly [session: Session, inputs: unknown]
  /** An emergency lies over the page: whatever a visitor did is over. */
  readonly leave: () => void
  /** The page shows this from now on. */
  readonly mirror: (session: Session, inputs: unknown) => void
}

/** Keeps the page of a touch screen to what the hall asks of it, and tells its mirrors what it shows. */
export class CareSeat implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #wishes: Wishes
  #stop = () => {}
  #scene: MirroredScene | null = null

  constructor(host: ReactiveControllerHost, wishes: Wishes) {
    this.#host = host
    this.#wishes = wishes
    host.addController(this)
  }

  /** It shows what another screen shows, and takes no touch. */
  get mirroring(): boolean {
    return careNow().mirroring
  }

  /** What staff have it tour. */
  get playlist() {
    return careNow().playlist
  }

  hostConnected() {
    this.#stop = onCare(this.#heard)
  }

  hostDisconnected() {
    this.#stop()
  }

  hostUpdated() {
    const [session, inputs] = this.#wishes.shown()
    tellScene(() => ({ session, inputs, sinceTouchMs: steadyMs() - session.touchedAt }))
  }

  readonly #heard = () => {
    const { covered, scene, mirroring } = careNow()
    if (covered && this.#wishes.shown()[0].screen !== 'attract') this.#wishes.leave()
    if (mirroring && scene && scene !== this.#scene) this.#mirror(scene)
    this.#scene = scene
    this.#host.requestUpdate()
  }

  #mirror({ session, inputs, sinceTouchMs }: MirroredScene) {
    this.#wishes.mirror({ ...(session as Session), touchedAt: steadyMs() - sinceTouchMs }, inputs)
  }
}
