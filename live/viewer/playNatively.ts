import type { PlayerReports } from '#content/player/playerReports.ts'
import type { Playback } from './playback.ts'
import { isLive, type Timeline } from './timeline.ts'
import { whenStill } from './whenStill.ts'

const RETRY_MS = 1_500

/** A browser that plays HLS by itself, as on an iPhone: it chooses the quality and keeps the time. */
export function playNatively(video: HTMLVideoElement, url: string, reports?: PlayerReports): Playback {
  const edge = () =>
    video.seekable.length ? video.seekable.end(video.seekable.length - 1) : video.currentTime
  const reload = () => {
    video.src = url
    void video.play().catch(() => {})
  }
  let retry: ReturnType<typeof setTimeout> | undefined
  const failed = () => {
    clearTimeout(retry)
    retry = setTimeout(reload, RETRY_MS)
  }
  video.addEventListener('error', failed)
  video.src = url
  let stopReporting = () => {}
  if (reports)
    void import('./reportNatively.ts').then(({ reportNatively }) => {
      if (!stopped) stopReporting = reportNatively(video, reports)
    })
  const stopWatching = whenStill(video, reload)
  const timeline = (): Timeline | undefined => {
    if (video.seekable.length === 0) return undefined
    const live = video.duration === Number.POSITIVE_INFINITY
    return { start: video.seekable.start(0), end: edge(), position: video.currentTime, live }
  }
  let following = true
  let stopped = false
  const toLive = () => {
    following = true
    if (timeline()?.live) video.currentTime = edge()
    void video.play().catch(() => {})
  }
  return {
    toLive,
    seek: (seconds) => {
      const now = timeline()
      if (now && isLive(now, seconds)) return toLive()
      following = false
      video.currentTime = seconds
    },
    isFollowing: () => timeline()?.live === true && following,
    letBe: () => {
      following = false
    },
    timeline,
    fragments: () => [],
    levels: () => [],
    level: () => ({ index: -1, auto: true }),
    setLevel: () => {},
    isSoundAlone: () => false,
    stop: () => {
      stopped = true
      stopReporting()
      clearTimeout(retry)
      stopWatching()
      video.removeEventListener('error', failed)
      video.removeAttribute('src')
      video.load()
    },
  }
}
