import { join } from 'node:path'
import type { FastifyBaseLogger } from 'fastify'
import type { Shown } from '#content/schema/broadcast.ts'
import { readFacts, writeFacts } from './channelFacts.ts'
import { channelVariants } from './channelVariants.ts'
import { holdFolder } from './holdFolder.ts'
import type { Ability } from './ladder/ability.ts'
import { type LadderPlan, type PictureName, planLadder, RUNGS, rungsFor } from './ladder/rungs.ts'
import { createLanes } from './lane.ts'
import type { RenditionReport } from './mediaPlaylist.ts'
import { multivariantPlaylist } from './multivariantPlaylist.ts'
import { makeRecording } from './recording.ts'
import { createRendition, type Rendition } from './rendition.ts'
import { openRenditionFiles } from './renditionFiles.ts'
import { KEYS_FIT_MS } from './segmentGrid.ts'
import { endOf, type Span, trimmed } from './segmentLog.ts'
import type { Slate } from './slate.ts'
import type { Source } from './source.ts'
import { createStretch, type Stretch } from './stretch.ts'
import { createSwitcher } from './switcher.ts'
import { openThumbnails } from './thumbnails.ts'

interface Needs {
  readonly folder: string
  /** Who writes there, where other servers can reach the folder too. */
  readonly holder: string | undefined
  readonly log: FastifyBaseLogger
  readonly ffmpeg: string
  readonly ability: Ability
  /** ms since 1970. */
  readonly now: () => number
  /** Whether nothing will follow what was recorded. */
  readonly ended: boolean
  readonly intermission: boolean
  /** What the replay shows. */
  readonly trim: Span
  readonly slates: Readonly<Record<'backSoon' | 'intermission', Slate>>
  /** Told, about once a minute, that the recording cannot be written. */
  readonly failed: (error: unknown) => void
  /** Told what viewers see, as soon as there is enough of it to play. */
  readonly shown: (shown: Shown) => void
}

/** A player begins three parts behind the newest. */
const PLAYABLE_PARTS = 3
const PLAYABLE_WITHIN_MS = 10_000
const THUMBNAILS_EVERY_MS = 3000
/** A full disk is not told twelve times a second. */
const SAY_AGAIN_MS = 60_000

const PICTURES: readonly PictureName[] = ['source', ...RUNGS]
export type RenditionName = PictureName | 'audio'

/** All of one broadcast that viewers can fetch, and the way in for whoever sends it. */
export async function openChannel(needs: Needs) {
  const { folder, log, now, slates, ability, shown } = needs
  let failedAt = Number.NEGATIVE_INFINITY
  const failed = (error: unknown) => {
    if (now() - failedAt < SAY_AGAIN_MS) return
    failedAt = now()
    log.error({ err: error, folder }, 'the recording could not be written')
    needs.failed(error)
  }
  const mayWrite = needs.holder === undefined ? undefined : await holdFolder(folder, needs.holder)
  const factsFile = join(folder, 'facts.json')
  let facts = await readFacts(factsFile)
  const opened = await Promise.all(
    [...PICTURES, 'audio' as const].map(async (name) => {
      const rendition = createRendition(name, await openRenditionFiles(join(folder, name), failed, mayWrite))
      return [name, { rendition, lane: createLanes(rendition) }] as const
    }),
  )
  const renditions = Object.fromEntries(opened) as Record<RenditionName, (typeof opened)[number][1]>
  const picture = renditions.source.rendition
  const thumbnails = await openThumbnails({
    ffmpeg: needs.ffmpeg,
    from: join(folder, 'source'),
    folder: join(folder, 'thumbnails'),
    segments: picture.segments,
  })
  const drawing = setInterval(thumbnails.look, THUMBNAILS_EVERY_MS)
  const setTrim = (span: Span) => {
    for (const [, { rendition }] of opened) rendition.setTrim(span)
  }
  setTrim(needs.trim)
  const listed = (): RenditionName[] => ['source', ...(facts?.rungs ?? []), 'audio']

  let stretch: Stretch | undefined
  /** Stretches whose encoder still gives out its last pictures. */
  const ending = new Set<Promise<unknown>>()

  const nextNumber = () =>
    Math.max(
      stretch?.next() ?? 0,
      ...opened.map(([, { rendition }]) => (rendition.segments.at(-1)?.number ?? -1) + 1),
    )
  /** What is encoded of this source as things stand. The hall's own pictures are small as they are. */
  const planFor = (source: Source, what: Shown): LadderPlan => {
    const tracks = source.tracks()
    const isHost = what === 'main' || what === 'backup'
    const worth = tracks && isHost ? rungsFor(tracks.video) : []
    return planLadder({
      rungs: (facts?.rungs ?? []).filter((rung) => worth.includes(rung)),
      fits: !isHost || source.keyInterval() <= KEYS_FIT_MS,
      most: ability.most(),
    })
  }
  const begin = (source: Source, first: { at: number; offset: number }, what: Shown) => {
    const tracks = source.tracks()
    if (!tracks) return undefined
    const { codec: videoCodec, width, height } = tracks.video
    const audioCodec = tracks.audio?.codec ?? 'mp4a.40.2'
    if (!facts) {
      facts = { videoCodec, audioCodec, width, height, rungs: rungsFor(tracks.video) }
      writeFacts(factsFile, facts).catch(failed)
    }
    const plan = planFor(source, what)
    const number = nextNumber()
    const last = picture.segments.at(-1)
    const begun = createStretch({
      ...tracks,
      plan,
      first: number,
      start: first.at + first.offset,
      // What a source held back may overlap what went out; the wall clock of the playlist never runs back.
      wall: Math.max(now() - source.age(), last ? endOf(last) : 0),
      init: `init-${number}`,
      lanes: Object.fromEntries(
        PICTURES.filter((name) => listed().includes(name)).map((name) => [name, renditions[name].lane()]),
      ),
      sound: renditions.audio.lane(),
      ffmpeg: needs.ffmpeg,
      encoderFailed: (why, said) => {
        log.warn({ folder, why, said, encoded: plan.encoded }, 'the encoder gave up')
        ability.tooMany(plan.encoded.length)
        // With the source encoded nothing goes out any more; else the next keyframe is soon enough.
        if (plan.encoded.includes('source')) switcher.renew()
      },
    })
    stretch = begun
    return {
      ...begun,
      isStale: () => JSON.stringify(planFor(source, what)) !== JSON.stringify(plan),
      end: () => {
        const done = begun.end()
        ending.add(done)
        return done.finally(() => ending.delete(done))
      },
    }
  }

  const lastKnown = facts ? picture.segments.at(-1) : undefined
  const switcher = createSwitcher({
    now,
    slates,
    seenUntil: lastKnown ? endOf(lastKnown) : undefined,
    begin,
    changed: (what) => {
      if (what !== 'main' && what !== 'backup') return shown(what)
      const enough = { number: nextNumber() - 1, part: PLAYABLE_PARTS - 1 }
      void picture.wait(enough, PLAYABLE_WITHIN_MS).then((answer) => {
        if (answer === 'there' && switcher.shown() === what) shown(what)
      })
    },
  })

  const end = async () => {
    switcher.end()
    await Promise.all(ending)
    for (const [, { rendition }] of opened) rendition.end()
    clearInterval(drawing)
    void thumbnails.look()
  }
  if (needs.intermission) switcher.setIntermission(true)
  if (needs.ended) await end()

  return {
    folder,
    rendition: (name: string): Rendition | undefined =>
      listed().some((one) => one === name) ? renditions[name as RenditionName].rendition : undefined,
    reports: (besides: string): RenditionReport[] =>
      listed()
        .filter((name) => name !== besides)
        .flatMap((name) => reportOf(renditions[name].rendition)),
    multivariant: (): string | undefined =>
      facts && picture.segments.length > 0
        ? multivariantPlaylist(channelVariants(facts, (name) => renditions[name].rendition.segments))
        : undefined,
    /** The way in for a host. */
    connect: switcher.connect,
    setIntermission: switcher.setIntermission,
    /** Nothing will follow. */
    end,
    thumbnails,
    setTrim,
    /** Numbers of the first and last segment that the replay shows; undefined until it has ended. */
    replay(): readonly [number, number] | undefined {
      const shownOf = trimmed(picture.segments, picture.trim())
      const [first, last] = [shownOf[0], shownOf.at(-1)]
      return picture.isEnded() && first && last ? [first.number, last.number] : undefined
    },
    /** Writes what the replay shows into one MP4. */
    makeRecording: (file: string) =>
      makeRecording(needs.ffmpeg, join(folder, 'source'), trimmed(picture.segments, picture.trim()), file),
    /** Lets go of the files; the broadcast may go on in another process. */
    close: async () => {
      switcher.end()
      clearInterval(drawing)
      await Promise.all(ending)
      await thumbnails.close()
      await Promise.all(opened.map(([, { rendition }]) => rendition.close()))
    },
  }
}

export type Channel = Awaited<ReturnType<typeof openChannel>>

function reportOf({ name, segments }: Rendition): RenditionReport[] {
  const last = segments.at(-1)
  const filled = last && last.parts.length === 0 ? segments.at(-2) : last
  return filled ? [{ name, number: filled.number, part: Math.max(0, filled.parts.length - 1) }] : []
}
