/**
 * Whether nothing may slip away from a visitor: things move calmly, or one key goes from target to target. Both are
 * wishes of the visit that reach a scene's controls only as the properties its styles read.
 */
export function isUnhurried(controls: Element): boolean {
  const wished = getComputedStyle(controls)
  const isCalm = wished.getPropertyValue('--moves').trim() === '0'
  const stepsAlong = wished.getPropertyValue('--lift').trim() !== ''
  return isCalm || stepsAlong || matchMedia('(prefers-reduced-motion: reduce)').matches
}
