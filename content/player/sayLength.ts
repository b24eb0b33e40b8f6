/** A length or a place in a film or a broadcast: 4:05, 1:04:05. */
export function sayLength(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const pair = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${pair(minutes)}:${pair(whole % 60)}` : `${minutes}:${pair(whole % 60)}`
}

/** Reads `3:05`, `1:02:03` or `185` as seconds; undefined where it is none of them. */
export function readLength(said: string): number | undefined {
  const parts = said.trim().replaceAll('：', ':').split(':')
  if (parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined
  const [first = 0, ...rest] = parts.map(Number)
  if (rest.some((part) => part > 59)) return undefined
  return rest.reduce((sum, part) => sum * 60 + part, first)
}
