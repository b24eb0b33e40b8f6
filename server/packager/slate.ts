import { readFile } from 'node:fs/promises'
import { readFlv } from '../flvReader.ts'
import { createSource, type Source } from './source.ts'
import type { SourceEvent } from './sourceReader.ts'

/** What the hall shows when a host cannot: a picture of its own that moves, and goes round. */
export interface Slate {
  readonly tags: readonly { readonly stamp: number; readonly payload: Buffer }[]
  /** ms of one round. */
  readonly round: number
}

const PICTURES = new URL('../../content/slates/', import.meta.url)

/** Reads a slate that ships with the hall: H.264 in FLV, a keyframe at its head, an even picture rate. */
export async function readSlate(name: 'backSoon' | 'intermission'): Promise<Slate> {
  const tags = readFlv(await readFile(new URL(`${name}.flv`, PICTURES))).filter(
    ({ type }) => type === 'video',
  )
  const pictures = tags.filter(({ payload }) => payload[1] === 1)
  const first = pictures[0]?.stamp ?? 0
  const last = pictures.at(-1)?.stamp ?? 0
  return { tags, round: last - first + (last - first) / Math.max(1, pictures.length - 1) }
}

const EVERY_MS = 30
/** A machine that slept, or whose clock was set: the pictures of that time are left out. */
const MOST_BEHIND_MS = 1000

/** A slate as a source: it sends what is due by the clock, round after round. */
export function playSlate(
  { tags, round }: Slate,
  now: () => number,
  hear: (event: SourceEvent) => void,
): Source {
  const source = createSource({ now, hear })
  let began = now()
  let next = 0
  let rounds = 0
  const send = () => {
    const due = (tags[next]?.stamp ?? 0) + rounds * round
    const behind = now() - began - due
    if (Math.abs(behind) > MOST_BEHIND_MS) began += behind
    for (;;) {
      const tag = tags[next]
      if (!tag || tag.stamp + rounds * round > now() - began) return
      source.write('video', Math.round(tag.stamp + rounds * round), tag.payload)
      next += 1
      if (next < tags.length) continue
      next = 0
      rounds += 1
    }
  }
  const timer = setInterval(send, EVERY_MS)
  return {
    ...source,
    leave: () => {
      clearInterval(timer)
      source.leave()
    },
  }
}
