import { Problem } from '#content/contract/problems.ts'

/** What MPEG-TS may carry besides what FLV takes, by ffmpeg's AVCodecID (libavcodec/codec_id.h). */
const CODECS: Readonly<Record<string, string>> = { 1: 'MPEG-1', 2: 'MPEG-2', 12: 'MPEG-4 Part 2' }

/** What a line of ffmpeg or libsrt means to the host; undefined where it means nothing. What RTMP refuses is said there. */
export function readComplaint(line: string): Problem | undefined {
  if (/REJECT.*Incorrect passphrase/.test(line)) return new Problem('ingest/wrong-key')
  if (/'0:v:0' matches no streams/.test(line)) return new Problem('ingest/no-media')
  const codec = /incompatible with output codec id '(\d+)'/.exec(line)?.[1]
  return codec ? new Problem('ingest/unsupported-video', CODECS[codec] ?? `codec ${codec}`) : undefined
}
