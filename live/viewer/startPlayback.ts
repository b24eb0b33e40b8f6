import type Hls from 'hls.js'
import type { ErrorData } from 'hls.js'
import { createCatchUp } from './catchUp.ts'

const RETRY_MS = 1_500
/** A picture that stands still for so long, with nobody having paused it, is loaded anew. */
const STILL_MS = 12_000
const LOOK_EVERY_MS = 1_000
const CATCH_UP_EVERY_MS = 100
const FAR_BEHIND_SECONDS = 15

export interface Playback {
  /** Jumps to the newest moment. */
  readonly toLive: () => void
  /** How far behind the newest moment the picture is, in s. */
  readonly behind: () => number
  readonly stop: () => void
}

/** Plays a live playlist and never gives up: network and media errors are mended here. Undefined where nothing can play it. */
export async function startPlayback(video: HTMLVideoElement, url: string): Promise<Playback | undefined> {
  const { default: HlsPlayer } = await import('hls.js')
  if (!HlsPlayer.isSupported())
    return video.canPlayType('application/vnd.apple.mpegurl') ? playNatively(video, url) : undefined
  const hls = new HlsPlayer({
    // Its worker would be made from text, which the page's policy rightly refuses.
    enableWorker: false,
    lowLatencyMode: true,
    backBufferLength: 30,
    // Catching up is ours: see catchUp.ts.
    maxLiveSyncPlaybackRate: 1,
    manifestLoadPolicy: patience(2),
    playlistLoadPolicy: patience(20),
    fragLoadPolicy: patience(20),
  })
  hls.attachMedia(video)
  hls.loadSource(url)
  return keepPlaying(hls, HlsPlayer, video, url)
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
  { Events, ErrorTypes }: typeof Hls,
  video: HTMLVideoElement,
  url: string,
): Playback {
  let retry: ReturnType<typeof setTimeout> | undefined
  const reload = () => {
    clearTimeout(retry)
    hls.stopLoad()
    hls.loadSource(url)
    hls.startLoad(-1)
  }
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
  const stopCatchingUp = catchUpWithLive(hls, video)
  return {
    toLive: () => {
      if (hls.liveSyncPosition !== null) video.currentTime = hls.liveSyncPosition
      void video.play().catch(() => {})
    },
    behind: () => (hls.liveSyncPosition === null ? 0 : hls.liveSyncPosition - video.currentTime),
    stop: () => {
      clearTimeout(retry)
      stopWatching()
      stopCatchingUp()
      hls.destroy()
    },
  }
}

/** Keeps a viewer who watches live close to the edge; returns the way to stop it. */
function catchUpWithLive(hls: Hls, video: HTMLVideoElement) {
  const catchUp = createCatchUp(CATCH_UP_EVERY_MS / 1000)
  let played = false
  const stalled = () => {
    if (played && !video.seeking) catchUp.stalled()
  }
  const timer = setInterval(() => {
    if (video.paused || video.seeking || video.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) return
    played = true
    const live = hls.latestLevelDetails?.live === true
    video.playbackRate = live ? catchUp.look(secondsAhead(video)) : 1
    // A page that slept in a pocket is so far behind that hurrying would not help.
    if (live && hls.latency > FAR_BEHIND_SECONDS && hls.liveSyncPosition !== null)
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

function playNatively(video: HTMLVideoElement, url: string): Playback {
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
  const stopWatching = whenStill(video, reload)
  return {
    toLive: () => {
      video.currentTime = edge()
      void video.play().catch(() => {})
    },
    behind: () => edge() - video.currentTime,
    stop: () => {
      clearTimeout(retry)
      stopWatching()
      video.removeEventListener('error', failed)
      video.removeAttribute('src')
      video.load()
    },
  }
}

/** Watches over a picture that should move; returns the way to stop watching. */
function whenStill(video: HTMLVideoElement, mend: () => void) {
  let last = { seconds: -1, atMs: performance.now() }
  const timer = setInterval(() => {
    const atMs = performance.now()
    if (video.paused || video.currentTime !== last.seconds) last = { seconds: video.currentTime, atMs }
    else if (atMs - last.atMs > STILL_MS) {
      last = { ...last, atMs }
      mend()
    }
  }, LOOK_EVERY_MS)
  return () => clearInterval(timer)
}
