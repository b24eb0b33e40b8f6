import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import { type Channel, openChannel } from './channel.ts'

interface Needs {
  readonly folder: string
  readonly log: FastifyBaseLogger
  /** ms since 1970. */
  readonly now: () => number
  /** Whether the host has ended the broadcast, so that players may stop asking. */
  readonly isEnded: (broadcast: string) => Promise<boolean>
}

export interface PackagerEars {
  /** Enough is there to begin with. */
  readonly playable: () => void
}

/** One uninterrupted connection of a host, on its way to the viewers. */
export interface PackagerRun {
  /** One FLV payload; `timestamp` in ms. @throws Problem `ingest/unsupported-video`, `ingest/unsupported-audio` */
  readonly write: (type: 'audio' | 'video', timestamp: number, payload: Buffer) => void
  /** Writes what is left. */
  readonly stop: () => Promise<void>
}

/** A player begins three parts behind the newest. */
const PLAYABLE_PARTS = 3
/** A host who sends nothing is sent away long before. */
const MOST_PATIENT_MS = 3_600_000

/** Turns what hosts push into what viewers play, and keeps it: `GET /hls/<broadcast>/index.m3u8`. */
export function createPackager({ folder, log, now, isEnded }: Needs) {
  const channels = new Map<string, Promise<Channel>>()

  const open = (broadcast: string) => {
    const opening =
      channels.get(broadcast) ??
      openChannel({ folder: join(folder, broadcast), log, now }).then(async (channel) => {
        if (await isEnded(broadcast)) channel.end()
        return channel
      })
    channels.set(broadcast, opening)
    opening.catch(() => channels.delete(broadcast))
    return opening
  }

  return {
    folder,
    async start(broadcast: string, ears: PackagerEars): Promise<PackagerRun> {
      const channel = await open(broadcast)
      const feed = channel.feed()
      const source = channel.rendition('source')
      const first = (source?.segments.at(-1)?.number ?? -1) + 1
      source?.wait({ number: first, part: PLAYABLE_PARTS - 1 }, MOST_PATIENT_MS).then((answer) => {
        if (answer === 'there') ears.playable()
      })
      return {
        write: feed.write,
        stop: async () => feed.end(),
      }
    },
    /** What there is of a broadcast, also of one that an earlier process recorded. */
    async find(broadcast: string): Promise<Channel | undefined> {
      if (channels.has(broadcast)) return channels.get(broadcast)
      const recorded = await access(join(folder, broadcast)).then(
        () => true,
        () => false,
      )
      return recorded ? open(broadcast) : undefined
    },
    /** Nothing will follow: players may stop asking. */
    async end(broadcast: string) {
      ;(await channels.get(broadcast))?.end()
    },
    async close() {
      await Promise.all([...channels.values()].map(async (opening) => (await opening).close()))
    },
  }
}

export type Packager = ReturnType<typeof createPackager>
