/** One rendition as the playlist of playlists names it. */
export interface Variant {
  readonly name: string
  /** bits/s, the most and the mean. */
  readonly peak: number
  readonly mean: number
  /** RFC 6381. */
  readonly codecs: readonly string[]
  /** Pixels; null for sound alone. */
  readonly size: { readonly width: number; readonly height: number } | null
}

/** The playlist of playlists; the best first, so that players without a choice of their own begin with it. */
export function multivariantPlaylist(variants: readonly Variant[]): string {
  const lines = variants.flatMap(({ name, peak, mean, codecs, size }) => [
    `#EXT-X-STREAM-INF:${[
      `BANDWIDTH=${Math.round(peak)}`,
      `AVERAGE-BANDWIDTH=${Math.round(mean)}`,
      `CODECS="${codecs.join(',')}"`,
      ...(size ? [`RESOLUTION=${size.width}x${size.height}`] : []),
    ].join(',')}`,
    `${name}.m3u8`,
  ])
  return ['#EXTM3U', '#EXT-X-VERSION:9', ...lines, ''].join('\n')
}
