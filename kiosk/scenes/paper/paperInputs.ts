import type { Place } from '#content/schema/exhibit.ts'

/** Something on the frame, in parts of its width and height. */
export interface FrameBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What lies on the paper: which panel is open, how far the edge of two pictures is drawn, and where the picture hangs. */
export interface PaperInputs {
  readonly panel: number
  /** 0 shows all of the later picture, 1 all of the earlier one. */
  readonly edge: number
  readonly picture: FrameBox | null
  /** Hotspots of the picture, in parts of the frame. */
  readonly spots: readonly (Place & { readonly id: string })[]
}

export const startInputs: PaperInputs = { panel: 0, edge: 0.5, picture: null, spots: [] }

/** A place on a picture, as a place on the frame. */
export const onFrame = ({ x, y }: Place, picture: FrameBox): Place => ({
  x: picture.x + x * picture.width,
  y: picture.y + y * picture.height,
})

/** A place on the frame, as a place on the picture; nothing beside it. */
export function onPicture({ x, y }: Place, picture: FrameBox): Place | undefined {
  const at = { x: (x - picture.x) / picture.width, y: (y - picture.y) / picture.height }
  return at.x >= 0 && at.x <= 1 && at.y >= 0 && at.y <= 1 ? at : undefined
}
