import Hls from 'hls.js'

const TRY_AGAIN_MS = 2_000

/**
 * Plays a live playlist in a video and never gives up: a playlist that is not there yet, a lost line and
 * a broken picture are all tried again. `moment` is when the picture on the screen was made, in ms since 1970.
 */
export function playBroadcast(video: HTMLVideoElement, playlistUrl: string) {
  let stopped = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  const hls = new Hls({
    maxLiveSyncPlaybackRate: 1.2,
    backBufferLength: 10,
  })
  const again = () => {
    clearTimeout(waiting)
    if (!stopped) waiting = setTimeout(() => hls.loadSource(playlistUrl), TRY_AGAIN_MS)
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
  hls.loadSource(playlistUrl)
  return {
    moment: () => hls.playingDate?.getTime() ?? 0,
    stop: () => {
      stopped = true
      clearTimeout(waiting)
      hls.destroy()
    },
  }
}
