import { percentile } from '../percentile.ts'
import { cpuSeconds } from './processes.ts'

const WARM_UP = 4000
const REQUESTS = 2000
const AT_ONCE = 16
const ROUNDS = 9

/** Where a file is had, and which process, with its children, gives it. */
interface Server {
  readonly url: string
  readonly pid: number
}

/**
 * The same file from two servers in turn, round by round, for a machine is not the same from one second to the next:
 * bytes for each second of processor, and their ratio, as medians over the rounds.
 */
export async function compareBytesPerCpuSecond(ours: Server, theirs: Server) {
  for (const { url } of [ours, theirs]) await fetchAgain(url, WARM_UP)
  const rounds = []
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ ours: await bytesPerCpuSecond(ours), theirs: await bytesPerCpuSecond(theirs) })
  const median = (values: readonly number[]) => percentile(values, 0.5)
  return {
    ours: median(rounds.map((round) => round.ours)),
    theirs: median(rounds.map((round) => round.theirs)),
    ratio: median(rounds.map((round) => round.ours / round.theirs)),
  }
}

async function bytesPerCpuSecond({ url, pid }: Server) {
  const before = cpuSeconds(pid)
  const bytes = await fetchAgain(url, REQUESTS)
  return bytes / (cpuSeconds(pid) - before)
}

async function fetchAgain(url: string, times: number) {
  let bytes = 0
  let left = times
  const fetchOn = async () => {
    while (left > 0) {
      left -= 1
      const reply = await fetch(url)
      if (!reply.ok) throw new Error(`${url}: ${reply.status}`)
      bytes += (await reply.arrayBuffer()).byteLength
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchOn))
  return bytes
}
