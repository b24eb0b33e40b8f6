import type Hls from 'hls.js'
import type { ErrorData } from 'hls.js'
import type { PlayerReports } from '#content/player/playerReports.ts'
import { createCatchUp } from './catchUp.ts'
import type { Playback } from './playback.ts'
import { playNatively } from './playNatively.ts'
import { createQualityChoice } from './qualityChoice.ts'
import { isLive, type TimedFragment, type Timeline } from './timeline.ts'
import { whenStill } from './whenStill.ts'

const RETRY_MS = 1_500
const CATCH_UP_EVERY_MS = 100
const FAR_BEHIND_SECONDS = 15

/**
 * Plays a live playlist and never gives up: network and media errors are mended here. Undefined where nothing can play
 * it. Without `reports` nobody counts it.
 */
export async function startPlayback(
  video: HTMLVideoElement,
  url: string,
  reports?: PlayerReports,
): Promise<Playback | undefined> {
  const { default: HlsPlayer } = await import('hls.js')
  if (!HlsPlayer.isSupported())
    return video.canPlayType('application/vnd.apple.mpegurl') ? playNatively(video, url, reports) : undefined
  const hls = new HlsPlayer({
    // Its worker would be made from text, which the page's policy rightly refuses.
    enableWorker: false,
    lowLatencyMode: true,
    backBufferLength: 30,
    // Catching up is ours: see catchUp.ts.
    maxLiveSyncPlaybackRate: 1,
    capLevelToPlayerSize: true,
    // A first guess, in bits/s, that starts with the best on an ordinary line.
    abrEwmaDefaultEstimate: 6_000_000,
    manifestLoadPolicy: patience(2),
    playlistLoadPolicy: patience(20),
    fragLoadPolicy: patience(20),
    ...(reports ? { cmcd: reports.cmcd } : {}),
  })
  hls.attachMedia(video)
  reports?.begin()
  hls.loadSource(url)
  return keepPlaying(hls, HlsPlayer, video, url, reports)
}

/** A server that restarts is back in seconds: asking again is better than taking the picture away. */
const patience = (tries: number) => ({
  default: {
    maxTimeToFirstByteMs: 8_000,
    maxLoadTimeMs: 15_000,
    timeoutRetry: { maxNumRetry: tries, retryDelayMs: 300, maxRetryDelayMs: 1_000 },
    errorRetry: { maxNumRetry: tries, retryDelayMs: 300, maxRetryDelayMs: 1_000 },
  },
})

function keepPlaying(
  hls: Hls,
  HlsPlayer: typeof Hls,
  video: HTMLVideoElement,
  url: string,
  reports: PlayerReports | undefined,
): Playback {
  const { Events, ErrorTypes } = HlsPlayer
  let retry: ReturnType<typeof setTimeout> | undefined
  const following = { now: true }
  const isLiveNow = () => hls.latestLevelDetails?.live === true
  /** Whoever watches what has been stays where they are. */
  const load = (playlist: string) => {
    clearTimeout(retry)
    hls.config.startPosition = isLiveNow() && following.now ? -1 : video.currentTime || -1
    hls.stopLoad()
    reports?.begin()
    hls.loadSource(playlist)
    hls.startLoad(-1)
  }
  const quality = createQualityChoice(hls, HlsPlayer, url, { load })
  const reload = () => load(quality.url())
  const later = () => {
    clearTimeout(retry)
    retry = setTimeout(reload, RETRY_MS)
  }
  hls.on(Events.ERROR, (_event: unknown, { fatal, type }: ErrorData) => {
    if (!fatal) return
    if (type === ErrorTypes.MEDIA_ERROR) hls.recoverMediaError()
    else later()
  })
  const stopWatching = whenStill(video, reload)
  const stopCatchingUp = catchUpWithLive(hls, video, following)
  const fragments = (): readonly TimedFragment[] => hls.latestLevelDetails?.fragments ?? []
  const timeline = (): Timeline | undefined => {
    const details = hls.latestLevelDetails
    if (!details) return undefined
    const start = details.fragments[0]?.start ?? 0
    return { start, end: details.edge, position: video.currentTime, live: details.live }
  }
  const toLive = () => {
    following.now = true
    if (isLiveNow() && hls.liveSyncPosition !== null) video.currentTime = hls.liveSyncPosition
    void video.play().catch(() => {})
  }
  return {
    toLive,
    seek: (seconds) => {
      const now = timeline()
      if (!now) return
      if (isLive(now, seconds)) return toLive()
      following.now = false
      video.playbackRate = 1
      video.currentTime = Math.max(now.start, Math.min(seconds, now.end))
    },
    isFollowing: () => isLiveNow() && following.now,
    letBe: () => {
      following.now = false
      video.playbackRate = 1
    },
    timeline,
    fragments,
    levels: quality.levels,
    level: quality.level,
    setLevel: quality.setLevel,
    isSoundAlone: quality.isSoundAlone,
    stop: () => {
      clearTimeout(retry)
      stopWatching()
      stopCatchingUp()
      hls.destroy()
    },
  }
}

/** Keeps a viewer who watches live close to the edge; returns the way to stop it. */
function catchUpWithLive(hls: Hls, video: HTMLVideoElement, following: { readonly now: boolean }) {
  const catchUp = createCatchUp(CATCH_UP_EVERY_MS / 1000)
  let played = false
  const stalled = () => {
    if (played && !video.seeking && following.now) catchUp.stalled()
  }
  const timer = setInterval(() => {
    if (video.paused || video.seeking || video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) return
    played = true
    if (!following.now || hls.latestLevelDetails?.live !== true) return
    video.playbackRate = catchUp.look(secondsAhead(video))
    // A page that slept in a pocket is so far behind that hurrying would not help.
    if (hls.latency > FAR_BEHIND_SECONDS && hls.liveSyncPosition !== null)
      video.currentTime = hls.liveSyncPosition
  }, CATCH_UP_EVERY_MS)
  video.addEventListener('waiting', stalled)
  return () => {
    clearInterval(timer)
    video.removeEventListener('waiting', stalled)
    video.playbackRate = 1
  }
}

function secondsAhead({ buffered, currentTime }: HTMLVideoElement): number {
  for (let range = 0; range < buffered.length; range += 1)
    if (buffered.start(range) <= currentTime && currentTime <= buffered.end(range))
      return buffered.end(range) - currentTime
  return 0
}
