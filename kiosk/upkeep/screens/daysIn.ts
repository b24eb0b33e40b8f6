/** The days that are written one a line, in their order; `wrong` is the first line that is no day of that year. */
export function daysIn(
  text: string,
  year: number,
): { readonly days: readonly string[]; readonly wrong?: string } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const isDay = (line: string) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(line) || !line.startsWith(`${year}-`)) return false
    const at = new Date(`${line}T00:00:00Z`)
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(line)
  }
  const wrong = lines.find((line) => !isDay(line))
  return wrong === undefined ? { days: [...new Set(lines)].sort() } : { days: [], wrong }
}
