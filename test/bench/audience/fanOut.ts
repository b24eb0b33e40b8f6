import { percentile } from '../percentile.ts'

export interface FanOut {
  readonly said: number
  readonly heard: number
  readonly p50: number
  readonly p99: number
  readonly worst: number
}

const LONGEST_MS = 30_000

/** How long what is said takes until each viewer hears it. Everybody hears the same bytes, which are read once. */
export function createFanOut() {
  const saidAt = new Map<string, number>()
  const latest = { bytes: Buffer.alloc(0), moments: [] as number[] }
  /** How many waited so many ms. */
  const waits = new Uint32Array(LONGEST_MS + 1)
  let heard = 0

  const momentsIn = (bytes: Buffer) => {
    if (!latest.bytes.equals(bytes)) {
      const numbers = [...bytes.toString().matchAll(/第(\d+)句/g)].map(([, number]) => number ?? '')
      latest.bytes = Buffer.from(bytes)
      latest.moments = numbers.flatMap((number) => saidAt.get(number) ?? [])
    }
    return latest.moments
  }

  return {
    /** Words that no rule minds and that tell when they were said. */
    words(): string {
      const number = String(saidAt.size + 1)
      saidAt.set(number, performance.now())
      return `第${number}句`
    },
    hear(bytes: Buffer) {
      const now = performance.now()
      for (const at of momentsIn(bytes)) {
        waits[Math.min(LONGEST_MS, Math.round(now - at))] =
          (waits[Math.min(LONGEST_MS, Math.round(now - at))] ?? 0) + 1
        heard += 1
      }
    },
    read: (): FanOut => ({
      said: saidAt.size,
      heard,
      p50: waitOf(waits, heard, 0.5),
      p99: waitOf(waits, heard, 0.99),
      worst: waitOf(waits, heard, 1),
    }),
  }
}

function waitOf(waits: Uint32Array, all: number, part: number): number {
  let passed = 0
  for (let ms = 0; ms < waits.length; ms += 1) {
    passed += waits[ms] ?? 0
    if (passed >= all * part) return ms
  }
  return percentile([], part)
}
