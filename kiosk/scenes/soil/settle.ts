/** Half the width of the tree pit and where its soil ends at the back, in scene units. */
export const PIT = { half: 1.5, back: -0.9, front: 1.6 } as const
/** The block: half width, half depth, height; its surface is at y = 0 and its cut face at z = `deep`. */
export const BLOCK = { half: 2.6, deep: 1.6, high: 4.25 } as const
/** How far trodden soil sinks at most. */
export const MOST_SINK = 0.34

/** GLSL: `settle(p)` moves a point of the pit down by what `uPress` (0–1) has pressed out of the soil below it. */
export const settleGlsl = /* glsl */ `
  uniform float uPress;
  vec3 settle(vec3 p) {
    float inPit = (1.0 - smoothstep(1.25, 1.5, abs(p.x))) * smoothstep(-1.1, -0.85, p.z);
    p.y -= uPress * ${MOST_SINK.toFixed(2)} * smoothstep(-2.1, 0.0, p.y) * inPit;
    return p;
  }`

/** How far the surface has sunk in the middle of the pit. */
export const sinkAt = (pressed: number): number => pressed * MOST_SINK
