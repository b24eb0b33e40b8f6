import { CanvasTexture, SRGBColorSpace } from 'three'

/** A texture painted by code on a canvas of width x height px. */
export function paintTexture(
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D, width: number, height: number) => void,
): CanvasTexture {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  // Painted once and handed over: on a graphics card it would be painted there, with programs of its own, and copied.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('this browser paints no canvas')
  paint(context, width, height)
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  texture.anisotropy = 4
  return texture
}
