/** The store of what a screen keeps of its editions; the worker of `kiosk/offline/` answers from it. */
export const SHELF = 'greenhall-edition'
