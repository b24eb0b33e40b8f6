/**
 * This machine's clock as it was when the page was opened, in ms since 1970: it goes on evenly whatever anybody does to
 * the date, and a page and its workers read the same.
 */
export const steadyMs = () => performance.timeOrigin + performance.now()
