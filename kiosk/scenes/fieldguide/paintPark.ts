import { paintTexture } from '#content/scene/paintTexture.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

/** A park at sunrise as it looks behind a window: mist, crowns of trees in three depths, a pond, the sun low. */
export function paintPark(seed: number) {
  const random = seededRandom(seed)
  return paintTexture(1024, 1024, (context) => {
    const dab = (x: number, y: number, size: number, tone: string, alpha: string) => {
      const glow = context.createRadialGradient(x, y, size * 0.15, x, y, size)
      glow.addColorStop(0, `${tone}${alpha}`)
      glow.addColorStop(0.4, `${tone}${alpha}`)
      glow.addColorStop(1, `${tone}00`)
      context.fillStyle = glow
      context.fillRect(x - size, y - size, size * 2, size * 2)
    }
    const sky = context.createLinearGradient(0, 0, 0, 760)
    sky.addColorStop(0, '#c5dfe2')
    sky.addColorStop(0.45, '#ecefdc')
    sky.addColorStop(0.8, '#fdeac4')
    sky.addColorStop(1, '#f7dcb0')
    context.fillStyle = sky
    context.fillRect(0, 0, 1024, 1024)
    dab(610, 560, 430, '#fff3cf', '88')
    dab(610, 560, 120, '#fffbe8', 'ee')
    // The towers of the other bank, hardly more than a colour of the air.
    context.fillStyle = 'rgba(150,178,176,0.34)'
    for (const [x, wide, high] of [
      [250, 26, 120],
      [286, 34, 84],
      [330, 20, 150],
      [360, 40, 72],
      [420, 30, 60],
      [742, 30, 96],
      [782, 22, 140],
      [812, 44, 70],
      [872, 26, 110],
    ] as const)
      context.fillRect(x, 640 - high, wide, high)
    const crowns = (
      count: number,
      base: number,
      spread: number,
      size: number,
      tones: readonly string[],
      alpha: string,
    ) => {
      for (let index = 0; index < count; index++) {
        const x = random() * 1100 - 40
        const crown = size * (0.6 + 0.7 * random())
        const y = base + (random() - 0.5) * spread
        for (let leaf = 0; leaf < 9; leaf++)
          dab(
            x + (random() - 0.5) * crown * 1.6,
            y - random() * crown * 0.9,
            crown * (0.36 + 0.3 * random()),
            tones[Math.floor(random() * tones.length)] ?? '#a9c59a',
            alpha,
          )
      }
    }
    crowns(26, 660, 30, 60, ['#bcd0ba', '#c8d6b8', '#b3cbb8'], 'aa')
    crowns(18, 700, 26, 86, ['#9dbf92', '#b2c78a', '#c9cf8e', '#8db58c'], 'b4')
    const pond = context.createLinearGradient(0, 730, 0, 1024)
    pond.addColorStop(0, '#e9e6c6')
    pond.addColorStop(0.35, '#c3d8c6')
    pond.addColorStop(1, '#8fb5ad')
    context.fillStyle = pond
    context.fillRect(0, 735, 1024, 300)
    for (let line = 0; line < 130; line++) {
      const y = 740 + 280 * random() ** 1.4
      context.fillStyle = random() < 0.55 ? 'rgba(255,248,220,0.35)' : 'rgba(104,146,128,0.16)'
      const x = random() * 1024
      const near = 1 - Math.min(1, Math.abs(x - 610) / 420)
      context.fillRect(x, y, (30 + 110 * random()) * (0.4 + near), 2 + 3 * random())
    }
    crowns(7, 760, 20, 70, ['#7fae6c', '#94bb70', '#6fa36a'], 'c0')
    // Branches near the window, out of focus, frame it.
    for (let leaf = 0; leaf < 130; leaf++) {
      const left = random() < 0.6
      const x = left ? random() ** 1.6 * 420 : 1024 - random() ** 2 * 330
      const y = random() ** 1.5 * (left ? 330 : 230)
      dab(x, y, 20 + 34 * random(), ['#7fab60', '#9cbf66', '#b9cc72', '#6b9a5c'][leaf % 4] ?? '#7fab60', '9a')
    }
    for (let light = 0; light < 46; light++)
      dab(random() * 1024, 300 + random() * 480, 5 + 16 * random() ** 2, '#fff6d8', '66')
  })
}
