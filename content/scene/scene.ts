import type { Camera, Object3D, Vector3, WebGLRenderer } from 'three'
import type { Exhibit, Point } from '../schema/exhibit.ts'
import type { Locale } from '../schema/localized.ts'

/** How much a scene may ask of the machine: `low` for pictures in tests and weak kiosks. */
export type Quality = 'low' | 'medium' | 'high'

export interface SceneMaking {
  /** Only for textures that must be made by the GPU; a scene never draws by itself. */
  readonly renderer: WebGLRenderer
  readonly seed: number
  readonly quality: Quality
}

export interface Frame {
  /** Device-independent px. */
  readonly width: number
  readonly height: number
}

/**
 * A living picture. It is a pure function of time and inputs: the same (seconds, inputs, seed) gives the
 * same pixels on every machine, so walls, previews, tests and films draw it alike.
 * No own clock, no `Math.random`, no request for frames.
 */
export interface Scene3d<Inputs> {
  readonly object: Object3D
  readonly camera: Camera
  /** Fits camera and composition to the frame, portrait or landscape. */
  resize(frame: Frame): void
  /** Sets everything for this moment; `seconds` may jump in either direction. */
  update(seconds: number, inputs: Inputs): void
  /** World positions where a hotspot of that id points at this moment. */
  readonly anchors: ReadonlyMap<string, Vector3>
  /** Where points of an editor's own lie, if they do not stand still; left out, they are places of the world. */
  readonly carrier?: Carrier
  /** Frees every geometry, material and texture it made. */
  dispose(): void
}

/** Something that turns under the visitor's hand and takes the points that lie on it along. */
export interface Carrier {
  /** Where such a point is at this moment; null while something of it stands in the way. */
  placeOf(point: Point): Vector3 | null
  /** The point that is seen at a place of the picture, from -1 to 1 to the right and up; null beside it. */
  pointAt(place: { readonly x: number; readonly y: number }): Point | null
}

/** How the one renderer is set for a scene. */
export interface SceneLook {
  readonly toneMapping: 'neutral' | 'none'
  readonly exposure: number
  readonly shadows: boolean
  /** Strength of the room environment, 0 for none. */
  readonly environment: number
  /**
   * True where nothing shines and the scene itself paints its shade at `low`: there no shadow is then worked out, and
   * the room's light comes from above and below instead of from all around. Half of a weak machine's first picture.
   */
  readonly plainAtLow?: boolean
}

/** What a scene needs of the words around it; whatever it leaves out stands where it usually does. */
export interface SceneWords {
  /** `upright`: on a tall picture the Chinese title stands vertically at the left edge, one figure at the right. */
  readonly title?: 'level' | 'upright'
  /** True where the picture comes near an upright title: its lead is short columns, not one long one. */
  readonly shortLead?: boolean
  /** On a wide picture the subject stands at the right and the words at the left, unless it says otherwise. */
  readonly wideSubject?: 'left' | 'right'
  /** True where something moves behind the figures, so that they lie on paper. */
  readonly paper?: boolean
  /** Where figures stand on a wide picture: below the title, or in the other upper corner. */
  readonly wideFigures?: 'below' | 'corner'
  /** Where the mascot's words stand on a wide picture: in the upper right corner, or below the title. */
  readonly wideBubble?: 'corner' | 'below'
  /** Where words beside the hotspots may stand: from and to, in parts of the height of a tall or wide picture. */
  readonly tallLabels?: readonly [from: number, to: number]
  readonly wideLabels?: readonly [from: number, to: number]
}

/** What `kiosk/scenes/<name>/<name>.ts` exports as `scene`; loaded when it is first shown. */
export interface SceneModule<Inputs> {
  readonly look: SceneLook
  readonly start: Inputs
  create(making: SceneMaking): Scene3d<Inputs>
  /** The inputs when nobody touches it (attract loop, wall): pure. */
  tour(seconds: number): Inputs
  /** Custom element of the visitor's controls; see `SceneControls`. */
  readonly controls: string
  /** True where the controls may use all of the picture above the navigation strip. */
  readonly wholePicture?: boolean
  /** True where what an editor sent could not be read, and this stands in for it. */
  readonly lacking?: boolean
  readonly words?: SceneWords
}

/**
 * What a controls element is given: it covers the whole picture (itself without pointer events, its
 * buttons with), and tells of each change by `new CustomEvent('inputs-change', { detail: inputs })`,
 * and asks for the sources of its words by a bubbling, composed `show-sources` with their keys.
 */
export interface SceneControls<Inputs> extends HTMLElement {
  inputs: Inputs
  scene: Scene3d<Inputs> | undefined
  exhibit: Exhibit | undefined
  locale: Locale
  /** Whoever sits, or goes step by step, needs a key in the lower third for all that a finger does on the picture. */
  reach?: boolean
}
