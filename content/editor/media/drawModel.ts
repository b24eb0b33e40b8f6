import { openRenderer, stageModel } from './stageModel.ts'

/** Of a card of the library, twice as fine for screens that are. */
const SIZE = { width: 400, height: 300 } as const
/** Radians: a little from the side says most. */
const TURNED = 0.6

/** A picture of a model as an address of this page. @throws Error where it cannot be fetched or drawn */
export async function drawModel(src: string): Promise<string> {
  const canvas = document.createElement('canvas')
  const renderer = openRenderer(canvas)
  try {
    renderer.setSize(SIZE.width, SIZE.height, false)
    const model = await stageModel(src, SIZE.width / SIZE.height)
    model.draw(renderer, TURNED)
    // What was drawn is there until this task ends.
    const drawn = new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp'))
    model.dispose()
    const blob = await drawn
    if (!blob) throw new Error('nothing was drawn')
    return URL.createObjectURL(blob)
  } finally {
    renderer.dispose()
    // A page may hold few contexts; this one is not needed again.
    renderer.forceContextLoss()
  }
}
