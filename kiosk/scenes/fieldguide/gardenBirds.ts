import { bird, eye, isEdge, legs, marks, wing } from './birdMaking.ts'
import { above, all, type BirdPlan, below, from, songbird, spotAt, until } from './birdPlan.ts'

/** Birds of gardens and streets. */
export const gardenBirds = {
  sparrow: bird({
    spine: songbird({ plump: 1.02, head: 1.06 }),
    base: '#d9cdb8',
    layers: [
      ['#a5825c', all(above(0.3, 0.2), until(0.7))],
      [
        '#6b4a30',
        all(
          above(0.35),
          until(0.66),
          ({ x, y, v }) => Math.max(0, Math.sin((x * 0.9 + y) * 40 + v * 6)) * 0.8,
        ),
      ],
      ['#f3eee2', all(below(0.25), from(0.68))],
      ['#7d4325', spotAt(-0.42, 0.72, 1.5, 0.62, 0.14)],
      ['#7d4325', all(from(0.68), until(0.86), above(0.5))],
      ['#f6f2e8', spotAt(-0.55, -0.3, 0.75, 0.55, 0.2)],
      ['#1f1a17', spotAt(-0.52, -0.34, 0.34, 0.3, 0.18)],
      ['#1f1a17', spotAt(0.32, -0.02, 0.42, 0.2, 0.3)],
      ['#1f1a17', all(below(-0.55, 0.1), from(0.8))],
    ],
    eye: eye('#3a2418'),
    bill: { long: 0.17, high: 0.075, wide: 0.06, droop: 0.12, tone: () => '#2a2623' },
    wing: wing((on) => {
      if (on.row === 'median') return on.along > 0.72 ? '#efe4cf' : '#5d4029'
      if (on.row === 'lesser') return '#8d5a36'
      if (on.row === 'greater' && on.along > 0.84) return '#e8d9bd'
      return isEdge(on, 0.55) ? '#b58a5d' : '#54402f'
    }),
    tail: {
      angle: 0.42,
      long: 0.56,
      wide: 0.16,
      graded: 0.04,
      tone: ({ out }) => (out > 0.8 ? '#8a6f55' : '#6a5340'),
    },
    marks: marks({ head: [0.5, 1.03, 0.2] }),
  }),
  bulbul: bird({
    spine: songbird({ plump: 0.94, head: 1 }),
    base: '#e9e8df',
    layers: [
      ['#8f9670', all(above(0.1, 0.25), until(0.76))],
      ['#b9bfa0', all(from(0.5), until(0.74), below(0.2), above(-0.6))],
      ['#1f2321', all(from(0.74), above(0.02, 0.16))],
      ['#1f2321', spotAt(0.1, -0.1, 1, 0.5, 0.2)],
      ['#fffdf6', all(spotAt(-0.95, 0.62, 0.95, 0.62, 0.2), from(0.66))],
      ['#f4f2ea', spotAt(-0.62, -0.36, 0.26, 0.2, 0.3)],
      ['#f4f2e8', all(below(-0.35), from(0.7), until(0.93))],
    ],
    eye: eye('#2c1a12'),
    bill: { long: 0.22, high: 0.05, wide: 0.045, droop: 0.1, tone: () => '#1f1d1b' },
    wing: wing((on) =>
      on.row === 'lesser' || on.row === 'median' ? '#8b9168' : isEdge(on, 0.55) ? '#b6b94e' : '#6d7152',
    ),
    tail: { angle: 0.4, long: 0.74, wide: 0.15, graded: 0.05, tone: () => '#6f7354' },
    legs: legs({ tone: '#2b2826', feet: '#2b2826' }),
    marks: marks({ head: [0.37, 1.17, 0.22] }),
  }),
  redstart: bird({
    spine: songbird({ plump: 0.98, head: 1, leg: 0.03 }),
    base: '#d9762f',
    layers: [
      ['#22211f', all(above(0.2, 0.2), from(0.24), until(0.7))],
      ['#c9642a', until(0.22, 0.05)],
      ['#b9bcbb', all(from(0.66), above(0.25, 0.16))],
      ['#dfe1de', spotAt(0.2, 0.85, 1.1, 0.4, 0.4)],
      ['#191816', all(from(0.74), below(0.34, 0.1))],
    ],
    eye: eye('#20150f', { at: [0.575, 1.13] }),
    bill: { long: 0.15, high: 0.036, wide: 0.034, tone: () => '#171513' },
    wing: wing(
      (on) =>
        on.row === 'inner' && on.along < 0.62 && on.index > 0
          ? '#fbf8ee'
          : on.row === 'greater' && on.along > 0.7
            ? '#efeadd'
            : isEdge(on, 0.3)
              ? '#4a4038'
              : '#2a2623',
      { from: [0.24, 0.85], to: [-0.66, 0.38] },
    ),
    tail: {
      angle: 0.5,
      long: 0.6,
      wide: 0.14,
      graded: 0,
      tone: ({ out }) => (out < 0.2 ? '#5a3722' : '#c9622a'),
    },
    legs: legs({ top: 0.4, thick: 0.016, tone: '#1f1c1a', feet: '#1f1c1a' }),
    marks: marks({ wing: [-0.3, 0.62, 0.24] }),
  }),
  shrike: bird({
    spine: songbird({ plump: 0.96, head: 1.1 }),
    base: '#f1e9da',
    layers: [
      ['#c98148', all(above(0, 0.25), until(0.5, 0.08))],
      ['#b9a893', all(above(0.15, 0.2), from(0.48, 0.06), until(0.72))],
      ['#a3a6a3', all(from(0.64), above(0.2))],
      ['#dca06a', all(below(0), above(-0.7), until(0.42))],
      ['#171716', all(spotAt(-0.3, 0.02, 1.25, 0.36, 0.14), from(0.62))],
      ['#171716', spotAt(0.62, 0.3, 0.3, 0.4, 0.2)],
    ],
    eye: eye('#1a100b'),
    bill: { long: 0.21, high: 0.075, wide: 0.058, droop: 0.08, hook: 0.34, tone: () => '#1c1a19' },
    wing: wing((on) =>
      on.row === 'primary' && on.along < 0.24 ? '#f4efe2' : isEdge(on, 0.34) ? '#a98d70' : '#26221f',
    ),
    tail: {
      angle: 0.5,
      long: 0.98,
      wide: 0.12,
      graded: 0.4,
      tone: ({ out }) => (out > 0.7 ? '#8a7560' : '#2a2523'),
    },
    legs: legs({ tone: '#2a2523', feet: '#2a2523' }),
    marks: marks({ bill: [0.77, 1.05, 0.19], head: [0.5, 1.08, 0.26] }),
  }),
  blackbird: bird({
    spine: songbird({ plump: 1.02, head: 0.98, leg: 0.04 }),
    base: '#262422',
    layers: [
      ['#33302c', all(below(-0.2, 0.3), until(0.6))],
      ['#e7a32a', spotAt(0, 0, 0.29, 0.29, 0.14)],
    ],
    gloss: 0.4,
    eye: eye('#1c120c', { at: [0.575, 1.14] }),
    bill: { long: 0.27, high: 0.055, wide: 0.05, droop: 0.06, tone: () => '#efa92c' },
    wing: wing((on) => (isEdge(on, 0.3) ? '#3a3632' : '#242220'), { from: [0.24, 0.86], to: [-0.74, 0.38] }),
    tail: { angle: 0.36, long: 0.66, wide: 0.16, graded: 0.05, tone: () => '#232120' },
    legs: legs({ top: 0.4, tone: '#4f4236', feet: '#4f4236' }),
    marks: marks({ wing: [-0.2, 0.66, 0.34], coat: [0, 0.7, 0.64] }),
  }),
  myna: bird({
    spine: songbird({ plump: 1.06, head: 1.06, leg: 0.04 }),
    base: '#1e2022',
    layers: [['#2c3134', all(below(-0.2, 0.3), until(0.6))]],
    gloss: 0.6,
    eye: eye('#d98a2e', { at: [0.575, 1.14] }),
    bill: {
      long: 0.23,
      high: 0.06,
      wide: 0.052,
      droop: 0.05,
      tone: (along) => (along < 0.18 ? '#d9a9a0' : '#efe6c4'),
    },
    wing: wing(
      (on) =>
        (on.row === 'primary' && on.along < 0.5) || (on.row === 'greater' && on.index < 3)
          ? '#fbf8f0'
          : isEdge(on, 0.25)
            ? '#34393c'
            : '#1c1e20',
      { from: [0.24, 0.86], to: [-0.66, 0.38] },
    ),
    tail: {
      angle: 0.36,
      long: 0.5,
      wide: 0.18,
      graded: 0.05,
      tone: ({ along }) => (along > 0.9 ? '#f4f0e6' : '#1c1e20'),
    },
    legs: legs({ top: 0.4, tone: '#e0a034', feet: '#e0a034', thick: 0.024 }),
    plumes: [{ at: [0.68, 1.13], to: [0.78, 1.26], thick: 0.02, tone: '#1c1e20', count: 7 }],
    marks: marks({ wing: [-0.26, 0.54, 0.24], coat: [0, 0.7, 0.64] }),
  }),
} satisfies Record<string, BirdPlan>
