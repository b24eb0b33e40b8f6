import { expect, test } from 'vitest'
import { liftOver, placeBeside, placeLabels } from '../../../kiosk/elements/placeLabels.ts'

const room = { width: 1080, top: 300, bottom: 1200, gap: 150 }
const ring = (id: string, x: number, y: number) => ({ id, x, y })

test('a word stands at the edge that is nearer to its ring', () => {
  const labels = placeLabels([ring('bud', 200, 500), ring('bark', 800, 700)], room)
  expect(labels).toEqual([
    { id: 'bud', side: 'left', y: 500 },
    { id: 'bark', side: 'right', y: 700 },
  ])
})

test('words on one side keep the order of their rings and never overlap', () => {
  const labels = placeLabels([ring('root', 100, 640), ring('bud', 120, 600), ring('leaf', 90, 620)], room)
  expect(labels.map(({ id }) => id)).toEqual(['bud', 'leaf', 'root'])
  expect(labels.map(({ y }) => y)).toEqual([600, 750, 900])
})

test('no word leaves the picture', () => {
  const heights = placeLabels([ring('sky', 100, 20), ring('a', 100, 1190), ring('b', 100, 1195)], room).map(
    ({ y }) => y,
  )
  expect(heights).toEqual([300, 1050, 1200])
})

test('where the mascot stands in the corner, words on her side end above her; one too many goes to the other side', () => {
  const beside = { ...room, bottom: 700, bottomRight: 420 }
  const labels = placeLabels(
    [ring('bee', 900, 640), ring('pot', 600, 620), ring('bud', 950, 400), ring('twig', 100, 690)],
    { ...beside, gap: 120 },
  )
  expect(labels).toEqual([
    { id: 'pot', side: 'left', y: 580 },
    { id: 'twig', side: 'left', y: 700 },
    { id: 'bud', side: 'right', y: 300 },
    { id: 'bee', side: 'right', y: 420 },
  ])
})

const wide = { width: 1920, top: 150, bottom: 880, gap: 110, word: 300, reach: 90, turnAt: 1152 }

test('on a wide screen a word stands beside its ring and turns inwards near the edge', () => {
  expect(placeBeside([ring('bud', 600, 400), ring('swan', 1700, 700)], wide)).toEqual([
    { id: 'bud', side: 'right', y: 355, x: 690 },
    { id: 'swan', side: 'left', y: 655, x: 1610 },
  ])
})

test('words that are far apart sideways keep their heights; words in each other’s way make room', () => {
  const heightsOf = (rings: Parameters<typeof placeBeside>[0]) => placeBeside(rings, wide).map(({ y }) => y)
  expect(heightsOf([ring('reed', 100, 500), ring('swan', 900, 510)])).toEqual([455, 465])
  const [reed = 0, duck = 0] = heightsOf([ring('reed', 100, 500), ring('duck', 180, 510)])
  expect(Math.abs(reed - duck)).toBeGreaterThanOrEqual(110)
})

test('a word never lies on the ring of another', () => {
  const [heron] = placeBeside([ring('heron', 600, 500), ring('knot', 800, 455)], wide).filter(
    ({ id }) => id === 'heron',
  )
  expect(Math.abs((heron?.y ?? 455) - 455)).toBeGreaterThan(60)
})

test('no word lies on the panel with the controls', () => {
  const taken = { left: 72, right: 1056, top: 500, bottom: 950 }
  const [root] = placeBeside([ring('root', 1300, 700)], { ...wide, taken: [taken] })
  expect(root).toMatchObject({ side: 'left' })
  expect((root?.y ?? 700) + wide.gap / 2).toBeLessThanOrEqual(500)
})

test('a word that would have to go far round the panel stands on the other side of its ring', () => {
  const taken = [{ left: 72, right: 1056, top: 300, bottom: 950 }]
  const [trunk] = placeBeside([ring('trunk', 1300, 800)], { ...wide, taken })
  expect(trunk).toEqual({ id: 'trunk', side: 'right', y: 755, x: 1390 })
})

test('where the longest word has no room on either side, a short one still keeps off the panel', () => {
  const panel = { left: 72, right: 1056, top: 478, bottom: 948 }
  const mascot = { left: 1670, right: 1896, top: 692, bottom: 968 }
  const rings = [ring('props', 1466, 627), ring('hollow', 1414, 698), ring('number', 1244, 834)]
  const room = { ...wide, word: 360, top: 324, bottom: 799, turnAt: 1229, taken: [panel, mascot] }
  const [number] = placeBeside(rings, room).filter(({ id }) => id === 'number')
  expect(number).toMatchObject({ side: 'right', x: 1334 })
})

test('an open word moves up until it lies clear of the panel below it, and down where it would leave the picture', () => {
  const panel = { left: 40, right: 1040, top: 1180, bottom: 1740 }
  const word = { left: 72, right: 492, top: 950, bottom: 1260 }
  expect(liftOver(word, [panel], 12)).toBe(92)
  expect(liftOver(word, [{ ...panel, left: 500 }], 12)).toBe(0)
  expect(liftOver({ ...word, top: 800, bottom: 1160 }, [panel], 12)).toBe(0)
  expect(liftOver({ ...word, top: 30 }, [panel], 12)).toBe(18)
  expect(liftOver({ ...word, top: -40, bottom: 270 }, [panel], 12)).toBe(-52)
})

test('a word that is longer than most goes where all of it is seen, not below the panel', () => {
  const panel = { left: 72, right: 1056, top: 460, bottom: 950 }
  const mascot = { left: 1700, right: 1880, top: 700, bottom: 950 }
  const [label] = placeBeside([{ ...ring('bark', 1400, 720), wide: 328 }], {
    ...{ ...wide, word: 360 },
    taken: [panel, mascot],
  })
  const from = label?.side === 'left' ? (label.x ?? 0) - 328 : (label?.x ?? 0)
  const under = label && label.y + wide.gap / 2 > panel.top && from < panel.right
  expect(under).toBe(false)
})
