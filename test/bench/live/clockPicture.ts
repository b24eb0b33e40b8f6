/**
 * A moving picture that carries the time it was made: raw yuv420p on stdout, in real time.
 * `tsx test/bench/live/clockPicture.ts WIDTH HEIGHT RATE`
 *
 * The top band is a row of blocks, light for 1 and dark for 0: the low 32 bits of the wall clock in ms, then
 * their bits again turned round, so that a blurred or torn band is never taken for a time.
 */
export const BITS = 32
export const BLOCKS = 2 * BITS
/** Height of the band as a part of the picture's. */
export const BAND = 1 / 10
const DARK = 30
const LIGHT = 220
const MOVES = 25

function movingPictures(width: number, height: number): Buffer[] {
  return Array.from({ length: MOVES }, (_, move) => {
    const luma = Buffer.alloc(width * height)
    const x0 = width / 2 + (width / 4) * Math.cos((2 * Math.PI * move) / MOVES)
    const y0 = height / 2 + (height / 4) * Math.sin((2 * Math.PI * move) / MOVES)
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const inDisc = (x - x0) ** 2 + (y - y0) ** 2 < (height / 6) ** 2
        luma[y * width + x] = inDisc ? 200 : 50 + (((x + y + 4 * move) >> 5) & 1) * 60
      }
    return Buffer.concat([luma, Buffer.alloc((width * height) / 2, 128)])
  })
}

function stamp(picture: Buffer, width: number, height: number, ms: number) {
  const value = ms % 2 ** BITS
  for (let block = 0; block < BLOCKS; block += 1) {
    const bit = Math.floor(value / 2 ** (BITS - 1 - (block % BITS))) % 2
    const light = block < BITS ? bit === 1 : bit === 0
    const from = Math.round((block * width) / BLOCKS)
    const to = Math.round(((block + 1) * width) / BLOCKS)
    for (let y = 0; y < height * BAND; y += 1)
      picture.fill(light ? LIGHT : DARK, y * width + from, y * width + to)
  }
}

function send(width: number, height: number, rate: number) {
  const pictures = movingPictures(width, height)
  const began = performance.now()
  let sent = 0
  const due = () => {
    const wanted = ((performance.now() - began) / 1000) * rate
    for (; sent <= wanted; sent += 1) {
      const picture = pictures[sent % MOVES]
      // A slow encoder loses pictures; it must not be shown old ones.
      if (!picture || process.stdout.writableLength > 2 * picture.length) continue
      const copy = Buffer.from(picture)
      stamp(copy, width, height, Date.now())
      process.stdout.write(copy)
    }
    setTimeout(due, began + (sent / rate) * 1000 - performance.now())
  }
  process.stdout.on('error', () => process.exit(0))
  due()
}

if (process.argv[1] === import.meta.filename) {
  const [width = 0, height = 0, rate = 0] = process.argv.slice(2).map(Number)
  send(width, height, rate)
}
