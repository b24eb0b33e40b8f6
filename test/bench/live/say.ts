/** A line of a bench's table. */
export const say = (what: string, figure: string) => process.stdout.write(`${what.padEnd(44)} ${figure}\n`)
