import type { Frame } from '#content/scene/scene.ts'
import type { WallCut } from '#content/wall/wallLayout.ts'

/** The frame that a scene is composed for: the whole of the one picture where this canvas shows a part of it. */
export const wholeFrame = (cut: WallCut | undefined, frame: Frame): Frame => cut?.full ?? frame

/**
 * Where the whole picture lies around the canvas, in CSS px from its lower left corner, as `setViewport` takes it: the
 * canvas shows what `Camera.setViewOffset` of the cut would, of painted backdrops too, which no camera moves.
 */
export function cutViewport(
  cut: WallCut | undefined,
  { width, height }: Frame,
): [x: number, y: number, width: number, height: number] {
  if (!cut) return [0, 0, width, height]
  return [-cut.x, cut.y + height - cut.full.height, cut.full.width, cut.full.height]
}

/** How many device px a CSS px may take so that the whole picture is no wider than the driver can lay it. */
export const ratioWithin = (cut: WallCut | undefined, most: number): number =>
  cut ? most / Math.max(cut.full.width, cut.full.height) : Number.POSITIVE_INFINITY
