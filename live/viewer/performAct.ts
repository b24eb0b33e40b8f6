import { captionTracks, showCaptions } from './captions.ts'
import type { Playback } from './playback.ts'
import type { PlayerAct } from './playerKeys.ts'

interface Stage {
  readonly video: HTMLVideoElement
  readonly playback: Playback | undefined
  readonly toggle: () => void
  readonly open: (what: 'full' | 'keys') => void
}

/** Does what a key or a double tap asked for. */
export function performAct(wanted: PlayerAct, { video, playback, toggle, open }: Stage): void {
  const timeline = playback?.timeline()
  const goTo = (seconds: number) => playback?.seek(seconds)
  if (wanted.act === 'toggle') toggle()
  else if (wanted.act === 'sound') video.muted = !video.muted
  else if (wanted.act === 'louder') video.volume = Math.min(1, Math.max(0, video.volume + wanted.by))
  else if (wanted.act === 'captions')
    showCaptions(
      video,
      captionTracks(video).every(({ mode }) => mode !== 'showing'),
    )
  else if (wanted.act === 'full' || wanted.act === 'keys') open(wanted.act)
  else if (!timeline) return
  else if (wanted.act === 'skip') goTo(timeline.position + wanted.seconds)
  else if (wanted.act === 'start') goTo(timeline.start)
  else if (wanted.act === 'end') goTo(timeline.end)
  else goTo(timeline.start + ((timeline.end - timeline.start) * wanted.tenth) / 10)
}
