const KEY_SECONDS = 2
const PICTURE_BITS = '3000k'
const SOUND_BITS = '128k'

/**
 * What ffmpeg is told: a browser's recording in, a publication of the hall's own RTMP port out. H.264 goes through as
 * it is, for the packager knows what to do with rare keyframes; anything else is encoded.
 */
export function studioEncoder(type: string, rtmpUrl: string): string[] {
  const isH264 = /h264|avc1|avc3/i.test(type)
  const picture = isH264
    ? ['-c:v', 'copy']
    : [
        ...['-c:v', 'libx264', '-preset', 'superfast', '-tune', 'zerolatency', '-pix_fmt', 'yuv420p'],
        ...['-force_key_frames', `expr:gte(t,n_forced*${KEY_SECONDS})`, '-sc_threshold', '0'],
        ...['-b:v', PICTURE_BITS, '-maxrate', PICTURE_BITS, '-bufsize', '6000k'],
        ...['-fps_mode', 'passthrough', '-enc_time_base', '1:1000'],
      ]
  return [
    ...['-hide_banner', '-loglevel', 'error', '-analyzeduration', '1000000', '-probesize', '200000'],
    ...['-i', 'pipe:0', '-map', '0:v:0', '-map', '0:a:0?', ...picture],
    ...['-c:a', 'aac', '-b:a', SOUND_BITS, '-ar', '48000', '-ac', '2', '-af', 'aresample=async=1000'],
    ...['-flush_packets', '1', '-f', 'flv', '-flvflags', 'no_duration_filesize', rtmpUrl],
  ]
}
