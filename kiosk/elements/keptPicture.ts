import type { Frame } from '#content/scene/scene.ts'
import { readSwitches } from '../session/readSwitches.ts'

/** Pixels of a kept picture, at most: it is seen for two seconds. */
const PIXELS = 420_000
/** How far its shape may be from that of the screen, which may have been turned since. */
const OTHER_SHAPE = 0.01

/**
 * Under which name the screen of a page keeps its picture; one that stands still or is looked at by an editor keeps none.
 */
export function pictureKey({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string | undefined {
  const { still, preview, side } = readSwitches(search)
  return still === null && !preview ? `greenhall.picture.${pathname}${side ?? ''}` : undefined
}

const shapeOf = ({ width, height }: Frame) => width / height

/** The size in which a picture is kept, in px. */
export function keptSize({ width, height }: Frame): Frame {
  const part = Math.min(1, Math.sqrt(PIXELS / (width * height)))
  return { width: Math.round(width * part), height: Math.round(height * part) }
}

/** Whether a kept picture fits a screen of this size. */
export const fitsShape = (kept: Frame, screen: Frame) =>
  Math.abs(shapeOf(kept) / shapeOf(screen) - 1) <= OTHER_SHAPE

/** Keeps what a screen shows, small, for its next start. */
export async function keepPicture(picture: HTMLCanvasElement, key: string): Promise<void> {
  const size = keptSize(picture)
  const small = Object.assign(document.createElement('canvas'), size)
  small.getContext('2d')?.drawImage(picture, 0, 0, size.width, size.height)
  const blob = await new Promise<Blob | null>((made) => small.toBlob(made, 'image/webp', 0.8))
  if (!blob) return
  const reader = new FileReader()
  reader.onload = () => {
    try {
      localStorage.setItem(key, String(reader.result))
    } catch {
      // A full or forbidden store costs the next start its first second, no more.
    }
  }
  reader.readAsDataURL(blob)
}

interface Laying {
  readonly screen: Frame
  /** Whether the first picture has been seen meanwhile. */
  readonly late: () => boolean
}

/** Lays the picture of the last start over the stage until the first of this one is seen; without one, nothing. */
export async function layKept(veil: HTMLCanvasElement, key: string, { screen, late }: Laying): Promise<void> {
  try {
    const image = new Image()
    image.src = localStorage.getItem(key) ?? ''
    await image.decode()
    if (late() || !fitsShape(image, screen)) return
    Object.assign(veil, { width: image.width, height: image.height })
    veil.getContext('2d')?.drawImage(image, 0, 0)
    veil.style.opacity = '1'
    performance.mark('kept-picture')
  } catch {
    // None was kept, or half of one.
  }
}
