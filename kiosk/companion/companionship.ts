import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Gesture } from '#content/ip/gestures.ts'
import { lineFor } from '#content/ip/lineFor.ts'
import type { Mood } from '#content/ip/moods.ts'
import { clamp } from '#content/scene/curves.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Localized } from '#content/schema/localized.ts'
import type { Moment } from '#content/schema/mascot.ts'
import type { Papers } from '../controls/sayPapers.ts'
import { type Besides, isOn, type Staged } from '../elements/staged.ts'
import type { Session } from '../session/session.ts'
import { type Box, companionBox, figureBox } from './companionBox.ts'
import { createActor } from './createActor.ts'
import { type Cue, cueOf } from './cueOf.ts'

/** Touching her again and again does not always end the same way. */
const ANSWERS = ['cheer', 'wave', 'comfort', 'think'] as const satisfies readonly Gesture[]
/** A finger that far away, in parts of the screen, is as far as she can turn. */
const REACH = { x: 0.42, y: 0.3 } as const

interface Present {
  readonly session: Session
  readonly exhibit: Exhibit | undefined
  readonly exhibits: readonly Exhibit[]
  readonly nowMs: number
}

interface Scene {
  readonly present: Present
  /** The papers with the exhibit's words and controls, on the screen. */
  readonly papers: Papers | undefined
  readonly staged: Staged | undefined
}

/** What a stage and its layers need of her. */
export interface Attending {
  /** The picture is hers: what she does at a second of it. */
  readonly acted: ((seconds: number) => unknown) | undefined
  /** She stands in a corner of another picture. */
  readonly beside: ((seconds: number) => Besides) | undefined
  /** Where she can be touched. */
  readonly box: Box | undefined
  /** What she says; undefined where nobody wrote it. */
  readonly line: Localized | undefined
}

const NOWHERE: Attending = { acted: undefined, beside: undefined, box: undefined, line: undefined }

const isSame = (one: Box, other: Box) =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height

type Host = ReactiveControllerHost & HTMLElement

/** The mascot's part on a touch screen: what she plays, where she looks and what she says. */
export class Companionship implements ReactiveController {
  readonly #host: Host
  readonly #still: boolean
  readonly #eyes: () => { x: number; y: number } | null
  readonly #actor = createActor(() => new Date())
  #key = ''
  /** A new picture is on: she enters it, and says nothing new. */
  #begun = false
  #turns = 0
  #touches = 0
  #present: Present | undefined
  #occasion: Moment = 'hello'
  #box: Box | undefined
  #corner: Box | undefined
  #beside: Attending['beside']
  #acted = this.#newAct()

  /** `eyes` tells where her face is on the picture, in px, where the whole picture is hers. */
  constructor(host: Host, still: boolean, eyes: () => { x: number; y: number } | null) {
    this.#host = host
    this.#still = still
    this.#eyes = eyes
    host.addController(this)
  }

  hostConnected() {
    window.addEventListener('pointermove', this.#look)
    window.addEventListener('pointerdown', this.#look)
  }

  hostDisconnected() {
    window.removeEventListener('pointermove', this.#look)
    window.removeEventListener('pointerdown', this.#look)
  }

  /** What the stage and the layers over it are given of her, for this moment of the session. */
  attend({ present, papers, staged }: Scene): Attending {
    this.#follow(present)
    const { screen } = present.session
    const at = this.#host.getBoundingClientRect()
    const frame = { width: at.width, height: at.height }
    // Where a scene has its whole picture, she plays in it herself.
    const other = screen === 'exhibit' && staged !== undefined && isOn(staged, present.exhibit)
    this.#box = undefined
    if (screen === 'attract' || screen === 'film') return NOWHERE
    if (screen !== 'exhibit')
      return { acted: this.#acted, beside: undefined, box: figureBox(frame), line: this.#line() }
    if (!other || staged.module.wholePicture) return { ...NOWHERE, line: this.#line() }
    const inFrame = ({ x, y, width, height }: DOMRect) => ({ x: x - at.x, y: y - at.y, width, height })
    const found = companionBox({ ...frame, papers: papers?.map(inFrame) ?? [] })
    // Where nothing moved, the same objects: a still picture is drawn anew only for a new one.
    const last = this.#corner
    const box = last && isSame(last, found) ? last : found
    if (!this.#beside || box !== last) this.#beside = (at) => ({ box, moment: this.#moment(at) })
    this.#corner = box
    this.#box = box
    return { acted: undefined, beside: this.#beside, box: this.#box, line: this.#line() }
  }

  #follow(present: Present) {
    this.#present = present
    const { key, gesture, mood, moment }: Cue = cueOf(present.session, present.exhibit, present.nowMs)
    const known = key === this.#key
    if (known && !this.#begun) return
    this.#begun = false
    if (!known) {
      this.#key = key
      this.#occasion = moment
      this.#turns += 1
    }
    this.#play(gesture, mood)
  }

  /** A new picture has begun; its seconds count from 0. */
  entered() {
    this.#actor.enter()
    this.#begun = true
  }

  touched() {
    this.#play(ANSWERS[this.#touches % ANSWERS.length] ?? 'cheer', 'glad')
    this.#touches += 1
    this.#occasion = 'touch'
    this.#host.requestUpdate()
  }

  #line(): Localized | undefined {
    const { exhibit: at, exhibits } = this.#present ?? { exhibits: [] }
    const moment = this.#occasion
    const turn = moment === 'touch' ? this.#touches - 1 : this.#turns
    // What an exhibit opens with is said every other time.
    const opening = this.#present?.session.screen === 'exhibit' && moment === 'hello'
    if (opening && turn % 2 === 1) return at?.says
    return lineFor({ exhibits, at, moment, turn: opening ? turn >> 1 : turn })
  }

  #newAct() {
    return (seconds: number) => ({ ...this.#moment(seconds), chapter: -1, turned: 0 })
  }

  /** She plays something else. */
  #play(gesture: Gesture, mood: Mood) {
    this.#actor.play(gesture, mood)
    this.#beside = undefined
    this.#acted = this.#newAct()
  }

  readonly #moment = (seconds: number) => this.#actor.moment(seconds, this.#still)

  readonly #look = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = this.#host.getBoundingClientRect()
    const box = this.#box
    const eyes = box ? { x: box.x + box.width / 2, y: box.y + box.height * 0.42 } : this.#eyes()
    if (!eyes || width === 0) return
    this.#actor.lookAt({
      x: clamp((clientX - left - eyes.x) / (width * REACH.x), -1, 1),
      y: clamp((eyes.y - clientY + top) / (height * REACH.y), -1, 1),
    })
  }
}
