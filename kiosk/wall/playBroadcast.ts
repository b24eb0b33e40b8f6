import Hls from 'hls.js'
import { createPlayerReports } from '#content/player/playerReports.ts'
import { createViewingPasses } from '#content/player/viewingPasses.ts'
import type { Broadcast } from '#content/schema/broadcast.ts'

const TRY_AGAIN_MS = 2_000

/**
 * Plays a live playlist in a video and never gives up: a playlist that is not there yet, a lost line and
 * a broken picture are all tried again. `moment` is when the picture on the screen was made, in ms since 1970. A wall
 * is counted as one viewer, however many stand before it.
 */
export function playBroadcast(
  video: HTMLVideoElement,
  { id, playlistUrl }: Pick<Broadcast, 'id' | 'playlistUrl'>,
) {
  const passes = createViewingPasses(id, () => localStorage)
  const reports = createPlayerReports(id, passes, 'wall')
  let stopped = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  const hls = new Hls({
    maxLiveSyncPlaybackRate: 1.2,
    backBufferLength: 10,
    cmcd: reports.cmcd,
  })
  const load = () => {
    reports.begin()
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
    moment: () => hls.playingDate?.getTime() ?? 0,
    stop: () => {
      stopped = true
      clearTimeout(waiting)
      reports.leave()
      passes.stop()
      hls.destroy()
    },
  }
}
