import type { Rung } from './ladder.ts'
import { type PrintPlan, segmentSeconds } from './planPrint.ts'

/** All films are equally loud (EBU R128 loudness); no peak goes above -1.5 dB. */
export const LOUDNESS_LUFS = -16
/** Below this there is only the noise of a room: it is left as it is. */
export const SILENT_LUFS = -50
const PEAK = 0.84
/** A quiet film is not lifted further than this, or its noise would be. */
const MOST_GAIN_DB = 20
const SOUND_BITS = '128k'
/** Of one packet of AAC. */
const PRIMING_SAMPLES = 1024
export const SOUND_RATE = 48_000

/** Containers that cameras and cutting rooms write; what only names other files is none of them. */
const FORMATS = 'mov,matroska,avi,mpegts,mpeg,mxf,asf,flv,ogg'

/** How an original is opened, wherever it comes from: it can name no other file and no address. */
export const openWords = (original: string, from = 0): string[] => [
  ...['-protocol_whitelist', 'file', '-format_whitelist', FORMATS],
  ...(from > 0 ? ['-ss', from.toFixed(6)] : []),
  ...['-i', `file:${original}`],
]

/** Fragments of one track, written as they come, to standard output. */
const fragments = (cut: '+frag_keyframe' | '') => [
  ...['-map_metadata', '-1', '-map_chapters', '-1', '-fflags', '+bitexact'],
  ...['-f', 'mp4', '-movflags', `+empty_moov+default_base_moof+negative_cts_offsets+skip_trailer${cut}`],
  'pipe:1',
]

/** One rendition from a segment on, to standard output. */
export function pictureWords(
  plan: PrintPlan,
  rung: Rung,
  original: string,
  segment: number,
  threads: number,
) {
  const { rate, segmentFrames } = plan
  // Pictures are taken at even moments from the beginning: one segment more is read, so that none is missed at the seam.
  const lead = segment > 0 ? 1 : 0
  const from = (segment - lead) * segmentSeconds(plan)
  const filters = [
    ...(plan.interlaced ? ['bwdif=mode=send_frame:deint=interlaced'] : []),
    `fps=${rate.num}/${rate.den}:start_time=0`,
    ...(lead ? [`trim=start_frame=${segmentFrames}`, 'setpts=PTS-STARTPTS'] : []),
    ...toSize(rung, plan.hdr),
  ].join(',')
  return [
    ...openWords(original, from),
    // A filter that moves moments forgets how many pictures there are a second.
    ...['-map', '0:v:0', '-an', '-sn', '-dn', '-vf', filters, '-r', `${rate.num}/${rate.den}`],
    ...['-c:v', 'libx264', '-preset', 'fast', '-profile:v', 'high', '-threads', String(threads)],
    ...['-crf', '21', '-maxrate', String(rung.peak), '-bufsize', String(rung.peak * 2)],
    ...['-g', String(segmentFrames), '-keyint_min', String(segmentFrames), '-sc_threshold', '0', '-bf', '2'],
    ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv'],
    ...['-flags:v', '+bitexact', '-max_error_rate', '0.1'],
    ...['-video_track_timescale', String(rate.num)],
    ...fragments('+frag_keyframe'),
  ]
}

/** What needs more than eight bits of light is brought down to what every screen shows. */
const toSize = ({ width, height }: Rung, hdr: boolean) =>
  hdr
    ? [
        `scale=${width}:${height}:flags=bicubic`,
        'zscale=t=linear:npl=100',
        'format=gbrpf32le',
        'zscale=p=bt709',
        'tonemap=tonemap=hable:desat=0',
        'zscale=t=bt709:m=bt709:r=tv',
        'format=yuv420p',
        'setsar=1',
      ]
    : [
        `scale=${width}:${height}:flags=bicubic:out_color_matrix=bt709:out_range=tv`,
        'format=yuv420p',
        'setsar=1',
      ]

/** Hears the whole film and says how loud it is. */
export const loudnessWords = (original: string): string[] => [
  ...openWords(original),
  ...['-map', '0:a:0', '-vn', '-af', 'aresample=48000,ebur128=framelog=verbose', '-f', 'null', '-'],
]

/** Reads the picture to its end without decoding it. */
export const lengthWords = (original: string): string[] => [
  ...openWords(original),
  ...['-map', '0:v:0', '-c', 'copy', '-f', 'null', '-'],
]

/** How much louder a film is made, in dB. */
export const gainFor = (loudness: number | undefined): number =>
  loudness === undefined || loudness < SILENT_LUFS ? 0 : Math.min(MOST_GAIN_DB, LOUDNESS_LUFS - loudness)

/** The sound as stereo AAC in fragments of about a segment each, to standard output. */
export function soundWords(plan: PrintPlan, original: string, gain: number) {
  const levelling = [
    `aresample=${SOUND_RATE}:async=1:first_pts=0`,
    'aformat=channel_layouts=stereo',
    `volume=${gain.toFixed(2)}dB`,
    `alimiter=limit=${PEAK}:level=disabled`,
    // The coder begins with a packet of silence: as much is taken away, or the sound would come late.
    `atrim=start_sample=${PRIMING_SAMPLES}`,
    'asetpts=PTS-STARTPTS',
  ].join(',')
  return [
    ...openWords(original),
    ...['-map', '0:a:0', '-vn', '-sn', '-dn', '-af', levelling],
    ...['-t', plan.seconds.toFixed(3), '-c:a', 'aac', '-b:a', SOUND_BITS, '-flags:a', '+bitexact'],
    ...['-frag_duration', String(Math.round(segmentSeconds(plan) * 1_000_000))],
    ...fragments(''),
  ]
}
