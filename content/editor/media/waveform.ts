import { svg } from 'lit'

const HEIGHT = 48

/** The outline of a sound, drawn; its length is said in words beside it. */
export const waveform = (peaks: readonly number[]) => {
  const most = Math.max(1, ...peaks)
  const bars = peaks.map((peak, at) => {
    const half = Math.max(0.6, (peak / most) * (HEIGHT / 2 - 1))
    return `M${at * 2 + 1} ${HEIGHT / 2 - half}v${2 * half}`
  })
  return svg`<svg viewBox="0 0 ${peaks.length * 2} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" stroke="currentColor" stroke-width="1.2" stroke-linecap="round"><path d=${bars.join('')}></path></svg>`
}
