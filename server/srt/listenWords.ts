const LATENCY_MICROSECONDS = 200_000
/** A listener that nobody calls ends by itself after this: one that outlived its hall must not keep the port. */
const UNCALLED_MICROSECONDS = 30_000_000

interface Listening {
  readonly host: string
  readonly port: number
  /** Who has it may call, and what is sent is encrypted with it. */
  readonly key: string
  readonly rtmpUrl: string
}

/**
 * What ffmpeg is told: wait for one caller, and publish what comes to the hall's own RTMP port. The picture goes
 * through as it is; sound, in whatever form MPEG-TS carries it, becomes AAC without the holes that lost packets leave.
 */
export const listenWords = ({ host, port, key, rtmpUrl }: Listening): string[] => [
  ...[
    '-hide_banner',
    '-loglevel',
    'error',
    '-nostdin',
    '-analyzeduration',
    '2000000',
    '-probesize',
    '1000000',
  ],
  '-i',
  `srt://${host.includes(':') ? `[${host}]` : host}:${port}?mode=listener&passphrase=${key}&latency=${LATENCY_MICROSECONDS}&listen_timeout=${UNCALLED_MICROSECONDS}`,
  ...['-map', '0:v:0', '-map', '0:a:0?', '-c:v', 'copy'],
  ...['-c:a', 'aac', '-b:a', '160k', '-ar', '48000', '-ac', '2', '-af', 'aresample=async=1000'],
  ...['-flush_packets', '1', '-f', 'flv', '-flvflags', 'no_duration_filesize', rtmpUrl],
]
