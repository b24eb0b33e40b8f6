export const clamp = (value: number, low = 0, high = 1) => Math.min(high, Math.max(low, value))

export const mix = (from: number, to: number, part: number) => from + (to - from) * part

/** 0 below `from`, 1 above `to`, a soft S between (GLSL smoothstep). */
export const smoothstep = (from: number, to: number, value: number) => {
  const part = clamp((value - from) / (to - from))
  return part * part * (3 - 2 * part)
}
