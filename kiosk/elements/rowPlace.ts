import type { Taken } from './placeLabels.ts'

interface Layer {
  readonly clientWidth: number
  readonly clientHeight: number
}

/**
 * Where a row of words stands above the panel, as CSS. On a wide picture a high panel leaves no room there below the
 * title: then beside it, above what a scene may lay there, or in the lower left corner where the panel stands at the
 * right.
 */
export function rowPlace({ clientWidth: width, clientHeight: height }: Layer, panel?: Taken): string {
  const foot = panel?.top ?? height * 0.7
  if (!panel || height > width || foot > height / 2) return `bottom:${height - foot}px`
  const across = 'width:calc(500 * var(--u))'
  if (panel.left > width * 0.4) return `${across};bottom:calc((130 + var(--lift, 0)) * var(--u))`
  const over = `${height - panel.bottom}px + var(--plate, 170) * var(--u)`
  return `left:calc(${panel.right}px + 24 * var(--u));${across};bottom:calc(${over})`
}
