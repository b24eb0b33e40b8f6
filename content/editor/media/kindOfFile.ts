import type { MediaKind } from '../../schema/library.ts'

const ENDINGS: Readonly<Record<MediaKind, RegExp>> = {
  picture: /\.(jpe?g|png|webp|avif|heic|heif|gif|tiff?|svg)$/i,
  model: /\.(glb|gltf)$/i,
  subtitles: /\.(vtt|srt)$/i,
  audio: /\.(mp3|m4a|aac|wav|ogg|oga|opus|flac)$/i,
  film: /\.(mp4|mov|m4v|mkv|webm|mxf|avi|mpe?g|mts|m2ts|ts)$/i,
}

/** What a file wants to be, by its name and then by what the browser takes it for; the server looks at its bytes. */
export function kindOfFile({
  name,
  type,
}: {
  readonly name: string
  readonly type: string
}): MediaKind | undefined {
  const named = (Object.keys(ENDINGS) as MediaKind[]).find((kind) => ENDINGS[kind].test(name))
  if (named) return named
  if (type.startsWith('image/')) return 'picture'
  if (type.startsWith('audio/')) return 'audio'
  return type.startsWith('video/') ? 'film' : undefined
}
