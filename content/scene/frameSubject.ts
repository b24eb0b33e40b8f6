import type { PerspectiveCamera, Vector3 } from 'three'
import type { Frame } from './scene.ts'

interface Subject {
  /** Half of what must be seen of it across and up, in units of the scene. */
  readonly halfWidth: number
  readonly halfHeight: number
  /** The middle of it in the scene. */
  readonly centre: Vector3
  /** Another middle on a wide picture. */
  readonly wideCentre?: Vector3
  /** On a wide picture, how far right of the middle it stands, in parts of the width and negative. */
  readonly shift?: number
  /** How much the eye rises for each unit it steps back. */
  readonly rise?: number
}

/** Where the subject stands, from the left and the top, in parts of the frame; for the disc behind it. */
export interface Framed {
  readonly x: number
  readonly y: number
  readonly wide: boolean
  readonly distance: number
}

/** Right of the words on a wide picture; the panel takes the left half. */
const WIDE_SHIFT = -0.235
/** What of the frame the subject may take, and at what height its middle stands. */
const TALL = { across: 0.94, up: 0.46, middle: 0.45 }
const WIDE = { across: 0.44, up: 0.8, middle: 0.48 }

/**
 * Sets a camera so that the subject stands clear of the words: upright between title and panel, on a wide picture
 * in the right half. The picture is moved, not the eye turned: verticals stay as they are.
 */
export function frameSubject(camera: PerspectiveCamera, { width, height }: Frame, subject: Subject): Framed {
  const { halfWidth, halfHeight, centre, wideCentre = centre, shift = WIDE_SHIFT, rise = 0.18 } = subject
  const aspect = width / height
  const wide = aspect > 1
  const room = wide ? WIDE : TALL
  const at = wide ? wideCentre : centre
  const half = Math.tan((camera.fov * Math.PI) / 360)
  const distance = Math.max(halfWidth / (half * aspect * room.across), halfHeight / (half * room.up))
  camera.aspect = aspect
  camera.position.set(at.x, at.y + distance * rise, at.z + distance)
  camera.lookAt(at)
  const across = wide ? shift : 0
  camera.setViewOffset(width, height, width * across, height * (0.5 - room.middle), width, height)
  camera.updateProjectionMatrix()
  return { x: 0.5 - across, y: room.middle, wide, distance }
}
