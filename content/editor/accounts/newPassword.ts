/** Without those that are taken for one another when they are read out. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP = 4

/** A password to be read to somebody: four groups of four, of 79 bits; `random` gives whole numbers below its argument. */
export const newPassword = (random: (below: number) => number): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, () => LETTERS[random(LETTERS.length)]).join(''),
  ).join('-')

/** Unguessable, and no letter likelier than another. */
export function unguessable(below: number): number {
  const fair = Math.floor(256 / below) * below
  for (;;) {
    const [byte = fair] = crypto.getRandomValues(new Uint8Array(1))
    if (byte < fair) return byte % below
  }
}
