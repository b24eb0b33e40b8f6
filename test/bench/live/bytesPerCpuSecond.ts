import { cpuSeconds } from './processes.ts'

const REQUESTS = 1500
const AT_ONCE = 16

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
