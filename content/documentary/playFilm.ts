const RETRY_MS = 2_000

/**
 * Plays the playlist of a film in a video; a lost line and a broken picture are tried again, from where it was. Returns
 * the way to stop.
 */
export async function playFilm(video: HTMLVideoElement, playlist: string): Promise<() => void> {
  const { default: Hls } = await import('hls.js')
  if (!Hls.isSupported()) return playNatively(video, playlist)
  let retry: ReturnType<typeof setTimeout> | undefined
  const hls = new Hls({
    // Its worker would be made from text, which the page's policy rightly refuses.
    enableWorker: false,
    capLevelToPlayerSize: true,
    backBufferLength: 60,
    // A first guess, in bits/s, that starts with the best on an ordinary line.
    abrEwmaDefaultEstimate: 8_000_000,
  })
  hls.on(Hls.Events.ERROR, (_, { fatal, type }) => {
    if (!fatal) return
    if (type === Hls.ErrorTypes.MEDIA_ERROR) return hls.recoverMediaError()
    clearTimeout(retry)
    retry = setTimeout(() => {
      hls.config.startPosition = video.currentTime
      hls.loadSource(playlist)
      hls.startLoad(video.currentTime)
    }, RETRY_MS)
  })
  hls.attachMedia(video)
  hls.loadSource(playlist)
  return () => {
    clearTimeout(retry)
    hls.destroy()
  }
}

/** A browser that plays HLS by itself, as on an iPhone. */
function playNatively(video: HTMLVideoElement, playlist: string): () => void {
  video.src = playlist
  return () => {
    video.removeAttribute('src')
    video.load()
  }
}
