import type { ReactiveControllerHost } from 'lit'
import type { SceneName } from '#content/schema/sceneName.ts'
import type { SteeredPicture, ThrowOffer } from '#content/schema/steering.ts'
import { screenId } from '../feed/screenId.ts'
import { joinThrows } from './joinThrows.ts'
import './throw-key.ts'
import type { ThrowKey, ThrownPicture } from './throwing.ts'

const STEER_EVERY_MS = 60
/** In these the mascot plays for whoever stands before her. */
const STAYS_HERE: ReadonlySet<SceneName> = new Set(['mascot', 'story'])

/** Throws the exhibit of a touch screen onto a wall of the hall and steers it there, until the visitor has had enough. */
export class ThrowRun {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>
  readonly #picture: () => ThrownPicture | undefined
  readonly #hall: ReturnType<typeof joinThrows>
  #offer: ThrowOffer = { wall: null, steering: null }
  #mine: { readonly id: string; readonly exhibit: string } | undefined
  #asking = false
  #timer: ReturnType<typeof setInterval> | undefined
  #free: ReturnType<typeof setTimeout> | undefined
  #said: unknown

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, picture: () => ThrownPicture | undefined) {
    this.#host = host
    this.#picture = picture
    this.#hall = joinThrows({
      screen: screenId(),
      offer: (offer) => this.#have(offer),
      steered: (wall, steering) => wall === this.#offer.wall?.id && this.#have({ ...this.#offer, steering }),
      lost: () => this.#have({ ...this.#offer, steering: null }),
    })
  }

  leave() {
    clearTimeout(this.#free)
    clearInterval(this.#timer)
    this.#hall.leave()
  }

  /** The exhibit has gone from the screen: it goes from the wall too. */
  look() {
    if (this.#mine && this.#picture()?.exhibit !== this.#mine.exhibit) this.#end()
  }

  /** What the visitor can do now; nothing where there is no wall, or nothing to throw. */
  key(onAir: boolean): ThrowKey | undefined {
    const picture = this.#picture()
    if (!this.#offer.wall || !picture || STAYS_HERE.has(picture.scene) || onAir) return undefined
    if (this.#mine) return { kind: 'mine', press: () => this.#end() }
    if (this.#offer.steering) return { kind: 'taken' }
    return { kind: 'free', press: () => void this.#begin() }
  }

  #have(offer: ThrowOffer) {
    this.#offer = offer
    clearTimeout(this.#free)
    // Whoever forgets the wall gives it back; nobody need say so.
    if (offer.steering)
      this.#free = setTimeout(() => this.#have({ ...offer, steering: null }), offer.steering.leftMs)
    if (this.#mine && offer.steering?.id !== this.#mine.id) this.#forget()
    this.#host.requestUpdate()
  }

  async #begin() {
    const picture = this.#picture()
    if (!picture || this.#asking) return
    this.#asking = true
    const { exhibit } = picture
    const answer = await this.#hall.begin({ exhibit, ...said(picture) })
    this.#asking = false
    if (answer && 'done' in answer) {
      this.#mine = { id: answer.done.id, exhibit }
      this.#said = JSON.stringify(picture.inputs)
      clearInterval(this.#timer)
      this.#timer = setInterval(() => this.#steer(), STEER_EVERY_MS)
      this.#have({ ...this.#offer, steering: answer.done })
    }
    // The visitor may have gone on meanwhile.
    this.look()
  }

  /** What the visitor does is seen on the wall. */
  #steer() {
    const picture = this.#picture()
    if (!picture) return
    const inputs = JSON.stringify(picture.inputs)
    if (inputs === this.#said) return
    this.#said = inputs
    this.#hall.steer(said(picture))
  }

  #end() {
    this.#hall.end()
    this.#forget()
    this.#have({ ...this.#offer, steering: null })
  }

  #forget() {
    this.#mine = undefined
    clearInterval(this.#timer)
  }
}

const said = ({ seconds, inputs }: ThrownPicture): SteeredPicture => ({
  seconds,
  inputs: inputs as SteeredPicture['inputs'],
})
