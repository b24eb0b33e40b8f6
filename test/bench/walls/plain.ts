/** The least that is a scene: what a clock can do, whatever the machine can draw. */
export const PLAIN = 'plain'
