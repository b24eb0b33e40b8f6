import { clamp, mix, smoothstep } from '#content/scene/curves.ts'

/** Lamps of the core stretch renewed in 2018, rounded (LI4). */
export const LAMPS = 140_000
/** Summer 2024: the Bund, North Bund and Little Lujiazui were lit from 19:00 to 23:00 (LI1). */
export const ON = 19
export const OFF = 23
/** Watts a lamp: an assumption of the worked example, no measured figure. */
export const ASSUMED_WATTS = 20
/** Stars of a dark sky in the picture. */
export const STARS = 120
const SWITCHING_HOURS = 0.2

/** Electricity of one evening in kWh: E = N·P·t/1000. */
export const energyKwh = (watts: number, hours: number, lamps = LAMPS) => (lamps * watts * hours) / 1000

/** Part of an evening's electricity that is saved by switching off earlier, 0 to 1. */
export const savedBy = (hoursEarlier: number, hours = OFF - ON) => hoursEarlier / hours

/** How much of the light is on at an hour of the evening, 0 to 1; it comes on and goes off in a few minutes. */
export const lightsAt = (hour: number, off: number) =>
  smoothstep(ON - 0.02, ON + SWITCHING_HOURS, hour) * (1 - smoothstep(off, off + SWITCHING_HOURS, hour))

/**
 * Part of a lamp's light that goes up past its building, for a shield from 0° (none) to 90° (full cut-off).
 * Illustrative: a bare lamp loses half, a fully shielded one nothing.
 */
export const upwardPart = (shieldDegrees: number) =>
  0.5 * Math.cos((clamp(shieldDegrees, 0, 90) * Math.PI) / 180)

/** How much more a cold light scatters than a warm one of 2200 K. Illustrative: blue light scatters more. */
export const scatter = (kelvin: number) => mix(0.8, 1.7, clamp((kelvin - 2200) / (6500 - 2200)))

export interface Lighting {
  readonly watts: number
  readonly kelvin: number
  readonly shield: number
}

/** Glow of the sky, 1 for bare lamps of 20 W at about 3200 K. Illustrative. */
export const skyGlow = ({ watts, kelvin, shield }: Lighting, on = 1) =>
  on * (watts / ASSUMED_WATTS) * (upwardPart(shield) / 0.5) * scatter(kelvin)

/** Stars still seen in the picture through a glow. Illustrative. */
export const starsThrough = (glow: number) => Math.round(STARS * Math.exp(-1.9 * glow))

/** The colour of a light of so many kelvin, red, green and blue from 0 to 1 (blackbody, after Tanner Helland's fit). */
export function kelvinColor(kelvin: number): [number, number, number] {
  const hundred = kelvin / 100
  const green = 99.47 * Math.log(hundred) - 161.12
  const blue = hundred <= 19 ? 0 : 138.52 * Math.log(hundred - 10) - 305.04
  return [1, clamp(green / 255), clamp(blue / 255)]
}
