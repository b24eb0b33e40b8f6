export const STEEL = '#d3d9d7'
/** How a long thing of steel lies on the table: its slant shows its length and its gleam. */
export const TILT = [-0.35, 0, 0.5] as const
