import { openRenderer, stageModel } from './stageModel.ts'

/** Radians: a little from the side says most. */
const TURNED = 0.6

interface Size {
  readonly width: number
  readonly height: number
}

/** A picture of a model, in px. @throws Error where it cannot be fetched or drawn */
export async function drawModel(src: string, { width, height }: Size): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const renderer = openRenderer(canvas)
  try {
    renderer.setSize(width, height, false)
    const model = await stageModel(src, width / height)
    model.draw(renderer, TURNED)
    // What was drawn is there until this task ends.
    const drawn = new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp'))
    model.dispose()
    const blob = await drawn
    if (!blob) throw new Error('nothing was drawn')
    return blob
  } finally {
    renderer.dispose()
    // A page may hold few contexts; this one is not needed again.
    renderer.forceContextLoss()
  }
}
