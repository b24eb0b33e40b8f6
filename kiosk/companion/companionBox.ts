/** A part of the picture, in CSS px from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Room {
  readonly width: number
  readonly height: number
  /** The papers with the exhibit's words and controls; she looks over the edge of those in her way. */
  readonly papers: readonly Box[]
}

const TALL = { width: 256, height: 312, right: 18 } as const
const WIDE = { width: 226, height: 276, right: 24, foot: 112 } as const
/** So much of her is behind a paper's edge. */
const SUNK = 52
/** Where panels begin that no one has measured, in units of a tall screen. */
const USUAL_PANEL_TOP = 1330

/** Where she stands beside an exhibit: behind the upper edge of its panel, or in the lower right corner of a wide picture. */
export function companionBox({ width, height, papers }: Room): Box {
  const wide = width > height
  const unit = wide ? Math.min(width / 1920, height / 1080) : Math.min(width / 1080, height / 1920)
  const size = wide ? WIDE : TALL
  const x = width - (size.right + size.width) * unit
  const edges = papers.filter((paper) => paper.x + paper.width > x).map(({ y }) => y + SUNK * unit)
  const free = wide ? height - WIDE.foot * unit : (USUAL_PANEL_TOP + SUNK) * unit
  const foot = wide ? Math.min(free, ...edges) : edges.length > 0 ? Math.min(...edges) : free
  return {
    x,
    y: foot - size.height * unit,
    width: size.width * unit,
    height: size.height * unit,
  }
}

/** Where she stands when the whole picture is hers, so that a finger finds her. */
export function figureBox({ width, height }: Pick<Room, 'width' | 'height'>): Box {
  return width > height
    ? { x: width * 0.13, y: height * 0.12, width: width * 0.33, height: height * 0.74 }
    : { x: width * 0.22, y: height * 0.19, width: width * 0.56, height: height * 0.44 }
}
