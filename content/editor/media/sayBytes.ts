const UNITS = ['kB', 'MB', 'GB'] as const

/** A size for the eye: 640 B, 21 kB, 3.4 MB. */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  let [value, unit] = [bytes / 1000, 0]
  while (value >= 1000 && unit < UNITS.length - 1) [value, unit] = [value / 1000, unit + 1]
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`
}

/** 65.4 s as 1:05. */
export const sayTime = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

/** 0.214 as 21%. */
export const sayPart = (part: number): string => `${Math.floor(part * 100)}%`
