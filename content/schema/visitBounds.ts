/** What a visit to an exhibit may say of itself; apart from its schema, so that a screen starts without one. */
export const LONGEST_VISIT_SECONDS = 4 * 60 * 60
export const MOST_TOUCHES = 10_000
/** Parts of one screen that a visit may name. */
export const MOST_PARTS = 60
export const MOST_VISITS_SENT = 100
