import Hls from 'hls.js'
import { createPlayerReports } from '#content/player/playerReports.ts'
import { createViewingPasses } from '#content/player/viewingPasses.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'
import { keepLiveInStep, liveInStep } from './keepLiveInStep.ts'

const TRY_AGAIN_MS = 2_000

interface Manner {
  /** Whether it is told that somebody watches here. */
  readonly counted: boolean
  /** The clock that all displays of a wall share, in ms: they show the same moment. Undefined where it plays alone. */
  readonly nowMs: (() => number) | undefined
}

/**
 * Plays a live playlist in a video and never gives up: a playlist that is not there yet, a lost line and
 * a broken picture are all tried again. `moment` is when the picture on the screen was made, in ms since 1970. A wall
 * is counted as one viewer, however many stand before it.
 */
export function playBroadcast(
  video: HTMLVideoElement,
  { id, playlistUrl }: Pick<Broadcast, 'id' | 'playlistUrl'>,
  { counted, nowMs }: Manner,
) {
  const passes = counted ? createViewingPasses(id, () => localStorage) : undefined
  const reports = passes && createPlayerReports(id, passes, 'wall')
  let stopped = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  const hls = new Hls({
    backBufferLength: 10,
    ...(nowMs ? liveInStep : { maxLiveSyncPlaybackRate: 1.2 }),
    ...(reports ? { cmcd: reports.cmcd } : {}),
  })
  const moment = () => hls.playingDate?.getTime() ?? 0
  const leaveStep = nowMs && keepLiveInStep(video, { moment, nowMs })
  const load = () => {
    reports?.begin()
    hls.loadSource(playlistUrl)
  }
  const again = () => {
    clearTimeout(waiting)
    if (!stopped) waiting = setTimeout(load, TRY_AGAIN_MS)
  }
  hls.on(Hls.Events.ERROR, (_, { fatal, type }) => {
    if (!fatal) return
    if (type === Hls.ErrorTypes.MEDIA_ERROR) hls.recoverMediaError()
    else again()
  })
  hls.on(
    Hls.Events.MANIFEST_PARSED,
    () =>
      void video.play().catch(() => {
        // A browser that forbids sound without a touch still shows the picture.
        video.muted = true
        void video.play().catch(() => {})
      }),
  )
  hls.attachMedia(video)
  load()
  return {
    moment,
    stop: () => {
      stopped = true
      clearTimeout(waiting)
      leaveStep?.()
      reports?.leave()
      passes?.stop()
      hls.destroy()
    },
  }
}
