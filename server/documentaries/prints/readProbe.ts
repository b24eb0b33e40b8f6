/** Frames a second as a fraction, so that no film drifts. */
export interface FrameRate {
  readonly num: number
  readonly den: number
}

/** What ffmpeg says of a file that it has opened. */
export interface Probe {
  /** What the file says of its length, in s; undefined where it does not say. */
  readonly declared: number | undefined
  readonly picture: Picture | undefined
  /** Whether there is a track of sound. */
  readonly sound: boolean
}

interface Picture {
  /** As stored, in px. */
  readonly width: number
  readonly height: number
  /** How much wider a stored pixel is than high. */
  readonly pixelShape: number
  /** Degrees by which a player turns it. */
  readonly rotation: number
  readonly framesPerSecond: number | undefined
  /** The finest step between pictures; far above the former where the rate varies. */
  readonly ticksPerSecond: number | undefined
  readonly hdr: boolean
  readonly interlaced: boolean
}

const number = (said: string | undefined) => (said === undefined ? undefined : Number(said))
const HDR = /smpte2084|arib-std-b67/
const INTERLACED = /top first|bottom first|top coded first|bottom coded first/

/** Reads what `ffmpeg -i` tells of its first input; undefined where it could not be opened. */
export function readProbe(said: string): Probe | undefined {
  if (!/^Input #0,/m.test(said)) return undefined
  const [, hours, minutes, seconds] = /Duration: (\d+):(\d\d):(\d\d\.\d+)/.exec(said) ?? []
  const streams = said.split(/^ {2}Stream #0:/m).slice(1)
  // A cover of a song is a picture, but no film.
  const video = streams.find((stream) => /: Video: /.test(stream) && !stream.includes('(attached pic)'))
  return {
    declared: hours === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    picture: video === undefined ? undefined : readPicture(video),
    sound: streams.some((stream) => /: Audio: /.test(stream)),
  }
}

function readPicture(stream: string): Picture | undefined {
  const [line = ''] = stream.split('\n', 1)
  const [, width, height] = /, (\d{1,6})x(\d{1,6})(?=[\s,])/.exec(line) ?? []
  if (!width || !height) return undefined
  const [, wide, high] = /\[?SAR (\d+):(\d+)/.exec(line) ?? []
  return {
    width: Number(width),
    height: Number(height),
    pixelShape: Number(wide) > 0 && Number(high) > 0 ? Number(wide) / Number(high) : 1,
    rotation: Math.round(number(/rotation of (-?[\d.]+) degrees/.exec(stream)?.[1]) ?? 0),
    framesPerSecond: number(/, ([\d.]+) fps/.exec(line)?.[1]),
    ticksPerSecond: number(/, ([\d.]+) tbr/.exec(line)?.[1]),
    hdr: HDR.test(line),
    interlaced: INTERLACED.test(line),
  }
}
