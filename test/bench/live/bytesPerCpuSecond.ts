import { cpuSeconds } from './processes.ts'

const WARM_UP = 1000
const REQUESTS = 4000
const AT_ONCE = 16

/** Fetches one address again and again: bytes served for each second of processor that `pid` and its children took. */
export async function bytesPerCpuSecond(url: string, pid: number) {
  await fetchAgain(url, WARM_UP)
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
