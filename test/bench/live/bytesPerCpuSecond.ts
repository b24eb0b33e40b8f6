import { readdirSync, readFileSync } from 'node:fs'

const REQUESTS = 1500
const AT_ONCE = 16
const TICKS_PER_SECOND = 100

/** Fetches one address again and again: bytes served for each second of processor that `pid` and its children took. */
export async function bytesPerCpuSecond(url: string, pid: number) {
  const before = cpuSeconds(pid)
  let bytes = 0
  let left = REQUESTS
  const fetchOn = async () => {
    while (left > 0) {
      left -= 1
      const reply = await fetch(url)
      if (!reply.ok) throw new Error(`${url}: ${reply.status}`)
      bytes += (await reply.arrayBuffer()).byteLength
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, fetchOn))
  return bytes / (cpuSeconds(pid) - before)
}

/** User and system time of a process and its children so far (proc(5)). */
function cpuSeconds(pid: number): number {
  const own = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  )
  const ticks = Number(own[11]) + Number(own[12])
  return ticks / TICKS_PER_SECOND + children.reduce((sum, child) => sum + cpuSeconds(child), 0)
}
