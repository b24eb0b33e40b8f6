import { access, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import type { Shown, StreamRole } from '#content/schema/broadcast.ts'
import { type Channel, openChannel } from './channel.ts'
import { createAbility } from './ladder/ability.ts'
import type { Span } from './segmentLog.ts'
import { readSlate } from './slate.ts'
import type { Source } from './source.ts'

interface Needs {
  readonly folder: string
  /** Who writes, where other servers can reach the folder too. */
  readonly holder: () => string | undefined
  /** Takes a channel in; false where it lives on another server. */
  readonly claim: (channel: string) => Promise<boolean>
  readonly release: (channel: string) => Promise<unknown>
  readonly log: FastifyBaseLogger
  readonly ffmpeg: string
  /** ms since 1970. */
  readonly now: () => number
  /** Whether the host has ended the broadcast, so that players may stop asking, or asked for a break. */
  readonly standing: (
    broadcast: string,
  ) => Promise<{ readonly ended: boolean; readonly intermission: boolean; readonly trim: Span }>
  /** Told that what goes out cannot be kept. */
  readonly failed: (broadcast: string, error: unknown) => void
  /** Told what viewers of a broadcast see, whenever that changes. */
  readonly shown: (broadcast: string, shown: Shown) => void
}

/** Players that did not hear of the end ask on for a moment. */
const STRAGGLERS_MS = 10_000

/** Turns what hosts push into what viewers play, and keeps it: `GET /hls/<broadcast>/index.m3u8`. */
export async function createPackager(needs: Needs) {
  const { folder, log, ffmpeg, now, standing, failed, shown } = needs
  const slates = { backSoon: await readSlate('backSoon'), intermission: await readSlate('intermission') }
  const ability = createAbility(now)
  const seen = new Map<string, Shown>()
  const channels = new Map<string, { readonly self: object; readonly opening: Promise<Channel> }>()
  const discarded = new Map<string, Channel>()
  /** What is seen of these is told by another server. */
  const dropped = new WeakSet<object>()

  const openHere = async (broadcast: string, self: object): Promise<Channel> => {
    if (!(await needs.claim(broadcast))) throw new Problem('node/away')
    return openChannel({
      folder: join(folder, broadcast),
      holder: needs.holder(),
      log,
      ffmpeg,
      ability,
      now,
      slates,
      ...(await standing(broadcast)),
      failed: (error) => failed(broadcast, error),
      shown: (what) => {
        if (dropped.has(self)) return
        seen.set(broadcast, what)
        shown(broadcast, what)
      },
    })
  }
  const open = (broadcast: string) => {
    const known = channels.get(broadcast)
    if (known) return known.opening
    const self = {}
    const opening = openHere(broadcast, self)
    channels.set(broadcast, { self, opening })
    opening.catch(() => {
      if (channels.get(broadcast)?.self === self) channels.delete(broadcast)
    })
    return opening
  }
  const channelOf = async (broadcast: string) => channels.get(broadcast)?.opening

  return {
    /** A host's way in. */
    connect: async (broadcast: string, role: StreamRole): Promise<Source> =>
      (await open(broadcast)).connect(role),
    /** A broadcast that was under way when an earlier process ended goes on, with the picture of the hall. */
    resume: async (broadcast: string) => {
      await open(broadcast)
    },
    /** Begins or ends a break. */
    setIntermission: async (broadcast: string, intermission: boolean) =>
      (await channelOf(broadcast))?.setIntermission(intermission),
    setTrim: async (broadcast: string, trim: Span) => (await channelOf(broadcast))?.setTrim(trim),
    /** What viewers see now. */
    shown: (broadcast: string): Shown => seen.get(broadcast) ?? 'nothing',
    /** What there is of a broadcast, also of one that an earlier process recorded. */
    async find(broadcast: string): Promise<Channel | undefined> {
      const known = channels.get(broadcast)?.opening ?? discarded.get(broadcast)
      if (known) return known
      const recorded = await access(join(folder, broadcast)).then(
        () => true,
        () => false,
      )
      return recorded ? open(broadcast) : undefined
    },
    /** Nothing will follow: players may stop asking. */
    async end(broadcast: string) {
      await (await channelOf(broadcast))?.end()
    },
    /** Nothing of it is kept; whoever still watches sees its end, out of memory. */
    async discard(broadcast: string) {
      const channel = await channelOf(broadcast)
      channels.delete(broadcast)
      if (channel) {
        discarded.set(broadcast, channel)
        setTimeout(() => {
          discarded.delete(broadcast)
          needs.release(broadcast).catch((error) => log.warn({ err: error }, 'a channel was not released'))
        }, STRAGGLERS_MS).unref()
        await channel.end()
        await channel.close()
      }
      seen.delete(broadcast)
      await rm(join(folder, broadcast), { recursive: true, force: true })
    },
    /** Lets go of everything without a word: it goes on elsewhere. */
    async drop() {
      const all = [...channels.values()]
      channels.clear()
      seen.clear()
      for (const { self } of all) dropped.add(self)
      await Promise.all(all.map(async ({ opening }) => (await opening).close()))
    },
    async close() {
      await Promise.all([...channels.values()].map(async ({ opening }) => (await opening).close()))
    },
  }
}

export type Packager = Awaited<ReturnType<typeof createPackager>>
