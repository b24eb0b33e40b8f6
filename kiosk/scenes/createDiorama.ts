import { Group, PerspectiveCamera } from 'three'
import { createBackdrop } from '#content/scene/backdrop.ts'
import { createContactShadow } from '#content/scene/contactShadow.ts'
import { createDaylight } from '#content/scene/createDaylight.ts'
import { disposeObject } from '#content/scene/disposeObject.ts'
import { type Framed, frameSubject } from '#content/scene/frameSubject.ts'
import type { Frame, Quality } from '#content/scene/scene.ts'

interface Making {
  readonly quality: Quality
  /** Of view, upright, in degrees. */
  readonly field: number
  /** Nothing beyond this is seen, in world units. */
  readonly far: number
  /** World units around the middle in which things throw shadows. */
  readonly reach: number
  /** The soft dark below it: width, depth and strength; and where its middle lies. */
  readonly shadow?: {
    readonly size: Parameters<typeof createContactShadow>
    readonly at: [number, number, number]
  }
}

type Disc = Parameters<ReturnType<typeof createBackdrop>['placeDisc']>[0]

/** What every piece of land on a table shares: an eye, a painted sky, daylight and the soft dark below; `world` turns. */
export function createDiorama({ quality, field, far, reach, shadow }: Making) {
  const object = new Group()
  const world = new Group()
  const camera = new PerspectiveCamera(field, 1, 1, far)
  const backdrop = createBackdrop({ x: 0.5, y: 0.42, radius: 0.4 })
  const daylight = createDaylight(quality, reach)
  object.add(backdrop.object, daylight.object)
  if (shadow) {
    const below = createContactShadow(...shadow.size)
    below.position.set(...shadow.at)
    object.add(below)
  }
  object.add(world)
  return {
    object,
    world,
    camera,
    backdrop,
    daylight,
    /** Sets the eye so that the subject stands clear of the words, and the disc of the sky to it. */
    frameOn: (
      frame: Frame,
      subject: Parameters<typeof frameSubject>[2],
      discOf: (framed: Framed) => Disc,
    ) => {
      backdrop.resize(frame)
      backdrop.placeDisc(discOf(frameSubject(camera, frame, subject)))
    },
    dispose: () => disposeObject(object),
  }
}
