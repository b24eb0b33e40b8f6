import { Color, HemisphereLight } from 'three'

/** What the room's light (`roomLight.bin`, its smallest level) is from its bright end above the eye to its dark one. */
const BRIGHT = 1.62
const DARK = 0.45

/** The room's light upon what does not shine, as one lamp: for machines to which looking it up is too dear. */
export function createPlainRoom(strength: number): HemisphereLight {
  const lamp = new HemisphereLight(
    new Color().setScalar(BRIGHT),
    new Color().setScalar(DARK),
    Math.PI * strength,
  )
  lamp.position.set(0, 0.85, 0.53)
  return lamp
}
