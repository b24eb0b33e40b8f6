import { type PictureName, peakOf, type Size, sizeOf } from './rungs.ts'

interface Asked {
  readonly encoded: readonly PictureName[]
  readonly size: Size
  /** Where keyframes have to be: where the source has them, or every so many ms from the start. */
  readonly keys: 'source' | number
}

/** FLV counts in ms: a keyframe is due a little early rather than a picture late. */
const SLACK_SECONDS = 0.0005
/** H.264 main profile at level 4.2: what every player of the last ten years shows. */
export const ENCODED_CODEC = 'avc1.4d402a'

/** The first of the pipes that ffmpeg writes to; one for each picture, in their order. */
export const FIRST_PIPE = 3

/** What ffmpeg is told: FLV in, one FLV out for each picture, as soon as each is ready and with its times kept. */
export function encoderWords({ encoded, size, keys }: Asked): string[] {
  const sizes = encoded.map((name) => sizeOf(name, size))
  const outs = encoded.map((_, index) => `[out${index}]`)
  const scaled = sizes.map(
    ({ width, height }, index) =>
      `[in${index}]scale=${width}:${height}:flags=bilinear,format=yuv420p[out${index}]`,
  )
  const split = `[0:v]split=${encoded.length}${encoded.map((_, index) => `[in${index}]`).join('')}`
  // In its expressions ffmpeg counts time from the first picture.
  const forced = keys === 'source' ? 'source' : `expr:gte(t+${SLACK_SECONDS},n_forced*${keys / 1000})`
  return [
    ...['-hide_banner', '-loglevel', 'error', '-threads', '1', '-flags', 'low_delay'],
    ...['-analyzeduration', '0', '-probesize', '32768', '-f', 'flv', '-i', 'pipe:0'],
    ...['-copyts', '-filter_complex', [split, ...scaled].join(';')],
    ...encoded.flatMap((name, index) => {
      const peak = peakOf(name, sizes[index] ?? size)
      return [
        ...['-map', outs[index] ?? '', '-fps_mode', 'passthrough', '-enc_time_base', '1:1000'],
        ...[
          '-c:v',
          'libx264',
          '-preset',
          'superfast',
          '-tune',
          'zerolatency',
          '-profile:v',
          'main',
          '-level',
          '4.2',
        ],
        ...['-force_key_frames', forced, '-forced-idr', '1', '-g', '100000', '-sc_threshold', '0'],
        ...['-crf', '23', '-maxrate', String(peak), '-bufsize', String(2 * peak)],
        ...[
          '-flush_packets',
          '1',
          '-f',
          'flv',
          '-flvflags',
          'no_duration_filesize',
          `pipe:${FIRST_PIPE + index}`,
        ],
      ]
    }),
  ]
}
