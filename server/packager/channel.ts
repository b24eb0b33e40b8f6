import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import { z } from 'zod'
import type { Shown } from '#content/schema/broadcast.ts'
import type { RenditionReport } from './mediaPlaylist.ts'
import { multivariantPlaylist, type Variant } from './multivariantPlaylist.ts'
import { parseJson } from './parseJson.ts'
import { createRendition, type Rendition } from './rendition.ts'
import { openRenditionFiles } from './renditionFiles.ts'
import { durationOf, endOf, isGap, type Segment } from './segmentLog.ts'
import type { Slate } from './slate.ts'
import { createStretch, type Stretch } from './stretch.ts'
import { createSwitcher } from './switcher.ts'

interface Needs {
  readonly folder: string
  readonly log: FastifyBaseLogger
  /** ms since 1970. */
  readonly now: () => number
  /** Whether nothing will follow what was recorded. */
  readonly ended: boolean
  readonly intermission: boolean
  readonly slates: Readonly<Record<'backSoon' | 'intermission', Slate>>
  /** Told, about once a minute, that the recording cannot be written. */
  readonly failed: (error: unknown) => void
  /** Told what viewers see, as soon as there is enough of it to play. */
  readonly shown: (shown: Shown) => void
}

/** What the first stretch was, for the playlist of playlists: players never read it again. */
const facts = z.object({
  videoCodec: z.string(),
  audioCodec: z.string(),
  width: z.number(),
  height: z.number(),
})
type Facts = z.output<typeof facts>

/** A player begins three parts behind the newest. */
const PLAYABLE_PARTS = 3
const PLAYABLE_WITHIN_MS = 10_000
/** A full disk is not told twelve times a second. */
const SAY_AGAIN_MS = 60_000

const RENDITIONS = ['source', 'audio'] as const
type RenditionName = (typeof RENDITIONS)[number]

/** All of one broadcast that viewers can fetch, and the way in for whoever sends it. */
export async function openChannel({ folder, log, now, slates, ended, intermission, shown, ...needs }: Needs) {
  let failedAt = Number.NEGATIVE_INFINITY
  const failed = (error: unknown) => {
    if (now() - failedAt < SAY_AGAIN_MS) return
    failedAt = now()
    log.error({ err: error, folder }, 'the recording could not be written')
    needs.failed(error)
  }
  const openOne = async (name: RenditionName) =>
    createRendition(name, await openRenditionFiles(join(folder, name), failed))
  const picture = await openOne('source')
  const sound = await openOne('audio')
  const renditions: Record<RenditionName, Rendition> = { source: picture, audio: sound }
  const factsFile = join(folder, 'facts.json')
  let known = await readFacts(factsFile)
  let stretch: Stretch | undefined

  const nextNumber = () =>
    Math.max(
      stretch?.next() ?? 0,
      ...RENDITIONS.map((name) => (renditions[name].segments.at(-1)?.number ?? -1) + 1),
    )
  const remember = (found: Facts) => {
    if (known) return
    known = found
    const aside = `${factsFile}.new`
    writeFile(aside, JSON.stringify(found))
      .then(() => rename(aside, factsFile))
      .catch(failed)
  }

  const lastKnown = known ? picture.segments.at(-1) : undefined
  const switcher = createSwitcher({
    now,
    slates,
    seenUntil: lastKnown ? endOf(lastKnown) : undefined,
    begin: (source, { at, offset }) => {
      const tracks = source.tracks()
      if (!tracks) return undefined
      const first = nextNumber()
      const last = picture.segments.at(-1)
      stretch = createStretch({
        ...tracks,
        first,
        start: at + offset,
        // What a source held back may overlap what went out; the wall clock of the playlist never runs back.
        wall: Math.max(now() - source.age(), last ? endOf(last) : 0),
        init: `init-${first}`,
        picture,
        sound,
      })
      const { codec: videoCodec, width, height } = tracks.video
      remember({ videoCodec, audioCodec: stretch.audioCodec, width, height })
      return stretch
    },
    changed: (what) => {
      if (what !== 'main' && what !== 'backup') return shown(what)
      const enough = { number: nextNumber() - 1, part: PLAYABLE_PARTS - 1 }
      void picture.wait(enough, PLAYABLE_WITHIN_MS).then((answer) => {
        if (answer === 'there' && switcher.shown() === what) shown(what)
      })
    },
  })

  const end = () => {
    switcher.end()
    for (const name of RENDITIONS) renditions[name].end()
  }
  if (intermission) switcher.setIntermission(true)
  if (ended) end()

  return {
    folder,
    rendition: (name: string): Rendition | undefined =>
      RENDITIONS.some((one) => one === name) ? renditions[name as RenditionName] : undefined,
    reports: (besides: string): RenditionReport[] =>
      RENDITIONS.filter((name) => name !== besides).flatMap((name) => reportOf(renditions[name])),
    multivariant(): string | undefined {
      if (!known || picture.segments.length === 0) return undefined
      const { videoCodec, audioCodec, width, height } = known
      const variant = (rendition: Rendition) => ({ name: rendition.name, ...bandwidthOf(rendition.segments) })
      const variants: Variant[] = [
        { ...variant(picture), codecs: [videoCodec, audioCodec], size: { width, height } },
        { ...variant(sound), codecs: [audioCodec], size: null },
      ]
      return multivariantPlaylist(variants)
    },
    /** The way in for a host. */
    connect: switcher.connect,
    setIntermission: switcher.setIntermission,
    /** Nothing will follow. */
    end,
    /** Lets go of the files; the broadcast may go on in another process. */
    close: async () => {
      switcher.end()
      await Promise.all(RENDITIONS.map((name) => renditions[name].close()))
    },
  }
}

export type Channel = Awaited<ReturnType<typeof openChannel>>

async function readFacts(file: string): Promise<Facts | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  const found = facts.safeParse(parseJson(text ?? ''))
  return found.success ? found.data : undefined
}

function reportOf({ name, segments }: Rendition): RenditionReport[] {
  const last = segments.at(-1)
  const filled = last && last.parts.length === 0 ? segments.at(-2) : last
  return filled ? [{ name, number: filled.number, part: Math.max(0, filled.parts.length - 1) }] : []
}

/** bits/s of a rendition: of its greediest segment, and of all. What is still short says too little for a peak. */
function bandwidthOf(segments: readonly Segment[]): { peak: number; mean: number } {
  const SHORTEST_SECONDS = 0.3
  const measured = segments
    .filter((segment) => !isGap(segment))
    .map((segment) => ({
      bits: segment.parts.reduce((sum, { bytes }) => sum + bytes * 8, 0),
      seconds: durationOf(segment),
    }))
    .filter(({ seconds }) => seconds >= SHORTEST_SECONDS)
  const seconds = measured.reduce((sum, one) => sum + one.seconds, 0)
  if (seconds === 0) return { peak: 1, mean: 1 }
  return {
    peak: Math.max(...measured.map((one) => one.bits / one.seconds)),
    mean: measured.reduce((sum, one) => sum + one.bits, 0) / seconds,
  }
}
