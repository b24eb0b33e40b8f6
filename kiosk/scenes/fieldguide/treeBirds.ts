import { bird, eye, isEdge, legs, marks, wing } from './birdMaking.ts'
import { above, all, type BirdPlan, below, from, songbird, spotAt, until } from './birdPlan.ts'

const doveSpine = songbird({ plump: 1.12, head: 0.84, long: 1.08 })
const doveLegs = legs({ top: 0.32, tone: '#b5564f', feet: '#b5564f', toes: 0.12 })
const doveBill = {
  long: 0.17,
  high: 0.042,
  wide: 0.036,
  droop: 0.14,
  tone: (along: number) => (along < 0.35 ? '#8a7a78' : '#3a3432'),
}
const dove = { spine: doveSpine, head: 0.18, legs: doveLegs, bill: doveBill, neck: 0.62 }
/** Spots in rows on the neck's side. */
const pearls = ({ u, v }: { u: number; v: number }) =>
  Math.max(0, Math.cos(u * 190)) * Math.max(0, Math.cos(v * 13 + Math.round((u * 190) / 6.283) * 3.1)) > 0.35
    ? 1
    : 0

/** Doves, magpies and two birds that nobody forgets. */
export const treeBirds = {
  spottedDove: bird({
    ...dove,
    base: '#c9a6a0',
    layers: [
      ['#8f7d6c', all(above(0.1, 0.2), until(0.58, 0.04))],
      ['#b9aeb0', all(from(0.76), above(0.1))],
      ['#1d1b1c', all(from(0.575, 0.012), until(0.745, 0.012), above(-0.12, 0.08))],
      ['#fbf7ef', all(from(0.585, 0.01), until(0.735, 0.01), above(-0.08, 0.06), pearls)],
      ['#e6dcd4', all(below(-0.5), until(0.2))],
    ],
    eye: eye('#d58a35', { at: [0.615, 1.085], size: 0.034 }),
    wing: wing((on) => (on.row === 'primary' ? '#5f544b' : isEdge(on, 0.24) ? '#b7a692' : '#8c7b6a'), {
      from: [0.3, 0.82],
      to: [-0.84, 0.36],
      deep: 0.42,
    }),
    tail: {
      angle: 0.3,
      long: 0.8,
      wide: 0.16,
      graded: 0.14,
      tone: ({ out, along }) => (out > 0.4 && along > 0.72 ? '#f3eee4' : '#6d6157'),
    },
    marks: marks({ neck: [0.4, 0.93, 0.24], coat: [0, 0.6, 0.62] }),
  }),
  turtleDove: bird({
    ...dove,
    base: '#b99d95',
    layers: [
      ['#84716a', all(above(0.1, 0.2), until(0.6, 0.04))],
      ['#a5a4aa', all(from(0.76), above(0.2))],
      ['#1f2024', all(spotAt(-1.35, -1.05, 0.75, 0.6, 0.1), above(-0.5), until(0.8))],
      [
        '#b9c6d4',
        all(spotAt(-1.35, -1.05, 0.75, 0.6, 0.1), above(-0.5), until(0.8), ({ x, y }) =>
          Math.sin((x * 0.5 + y) * 92) > 0.15 ? 1 : 0,
        ),
      ],
      ['#c9b4a9', all(below(-0.5), until(0.3))],
    ],
    eye: eye('#d9742f', { at: [0.615, 1.085], size: 0.034 }),
    wing: wing((on) => (on.row === 'primary' ? '#443d3a' : isEdge(on, 0.36) ? '#c0703c' : '#3e3532'), {
      from: [0.3, 0.82],
      to: [-0.84, 0.36],
      deep: 0.42,
    }),
    tail: {
      angle: 0.3,
      long: 0.66,
      wide: 0.18,
      graded: 0.06,
      tone: ({ along }) => (along > 0.86 ? '#d9dcdf' : '#3f3a3a'),
    },
    marks: marks({ neck: [0.38, 0.93, 0.19], coat: [0, 0.6, 0.62] }),
  }),
  magpie: bird({
    spine: songbird({ plump: 1, head: 1, leg: 0.06 }),
    base: '#fbf9f2',
    layers: [
      ['#17191c', all(from(0.5, 0.03), below(0.9))],
      ['#17191c', from(0.56, 0.03)],
      ['#17191c', all(above(0.42), until(0.56))],
      ['#17191c', until(0.16)],
      ['#1d2b3d', all(above(0.5), from(0.6), until(0.9))],
    ],
    gloss: 0.7,
    eye: eye('#1b120d', { at: [0.575, 1.16] }),
    bill: { long: 0.3, high: 0.075, wide: 0.06, droop: 0.14, tone: () => '#16181a' },
    wing: wing(
      (on) =>
        on.row === 'lesser' || on.row === 'median' ? '#fbf9f2' : on.row === 'primary' ? '#1b2a4a' : '#1d3f63',
      { from: [0.22, 0.9], to: [-0.7, 0.42] },
    ),
    tail: {
      angle: 0.3,
      long: 1.25,
      wide: 0.09,
      graded: 0.46,
      tone: ({ out, along }) => (along > 0.85 ? '#3a2a55' : out > 0.5 ? '#184a4a' : '#174a3f'),
    },
    legs: legs({ top: 0.42, tone: '#1a1a1b', feet: '#1a1a1b' }),
    marks: marks({ head: [0.5, 1.1, 0.34], tail: [-1.1, 0.2, 0.4] }),
  }),
  azureMagpie: bird({
    spine: songbird({ plump: 0.94, head: 0.98, leg: 0.06 }),
    base: '#cfccc2',
    layers: [
      ['#b3aba0', all(above(0.1, 0.2), until(0.68))],
      ['#f1eee6', all(below(0.1), from(0.66))],
      ['#17191c', all(spotAt(-0.25, 0.55, 1.6, 0.72, 0.12), from(0.68))],
    ],
    gloss: 0.3,
    eye: eye('#1b120d', { at: [0.575, 1.15] }),
    bill: { long: 0.22, high: 0.056, wide: 0.048, droop: 0.12, tone: () => '#16181a' },
    wing: wing(
      (on) =>
        on.row === 'primary' && Math.abs(on.across) > 0.6
          ? '#dfe6ea'
          : on.row === 'lesser'
            ? '#93a9bb'
            : isEdge(on, 0.3)
              ? '#a9c3d6'
              : '#7fa4c4',
      { from: [0.22, 0.88], to: [-0.7, 0.42] },
    ),
    tail: {
      angle: 0.3,
      long: 1.2,
      wide: 0.09,
      graded: 0.46,
      tone: ({ out, along }) => (along > 0.86 && out < 0.4 ? '#fbf8f0' : '#82a7c6'),
    },
    legs: legs({ top: 0.42, tone: '#1a1a1b', feet: '#1a1a1b' }),
    marks: marks({ head: [0.5, 1.14, 0.34], tail: [-1.1, 0.2, 0.4] }),
  }),
  parrotbill: bird({
    spine: songbird({ plump: 1, head: 1.14 }),
    base: '#d6a475',
    layers: [
      ['#b98458', all(above(0.2, 0.2), until(0.66))],
      ['#d9d6cd', all(from(0.68), above(-0.7, 0.2))],
      ['#17171a', all(spotAt(-0.55, 0.52, 1.2, 0.2, 0.16), from(0.66))],
      ['#f3efe6', all(below(-0.5), from(0.74))],
      ['#d9946a', all(below(0.2), above(-0.7), until(0.4))],
    ],
    eye: eye('#7a4a22'),
    bill: { long: 0.19, high: 0.13, wide: 0.085, droop: 0.42, hook: 0.1, tone: () => '#ecb733' },
    wing: wing((on) =>
      on.row === 'primary' || on.row === 'inner' ? (isEdge(on, 0.5) ? '#f0e2c8' : '#3a2f28') : '#b57a4e',
    ),
    tail: {
      angle: 0.36,
      long: 1.02,
      wide: 0.1,
      graded: 0.5,
      tone: ({ out, along }) => (out > 0.4 ? (along > 0.8 ? '#f3efe4' : '#26221f') : '#b98458'),
    },
    legs: legs({ tone: '#c98f6d', feet: '#c98f6d' }),
    perch: 'reed',
    marks: marks({ bill: [0.77, 1.02, 0.19], tail: [-1, 0.2, 0.38] }),
  }),
  kingfisher: bird({
    spine: songbird({ plump: 1.08, head: 1.22, long: 0.9 }),
    head: 0.26,
    base: '#e0823a',
    layers: [
      ['#2f7fae', all(above(0.25, 0.12), until(0.72))],
      ['#5cc3e2', all(above(0.82, 0.08), until(0.66))],
      ['#1f6d94', all(from(0.7), above(0.1, 0.1))],
      [
        '#6fc7e0',
        all(from(0.7), above(0.1), ({ x, y, v }) =>
          Math.sin(x * 70) * Math.sin(y * 70 + v * 9) > 0.55 ? 0.9 : 0,
        ),
      ],
      ['#e0823a', spotAt(-0.6, -0.16, 0.72, 0.34, 0.16)],
      ['#1f6d94', spotAt(-0.1, -0.62, 0.95, 0.2, 0.24)],
      ['#fbf8ef', spotAt(-1.3, -0.2, 0.34, 0.4, 0.16)],
      ['#fbf8ef', all(below(-0.6, 0.1), from(0.78))],
    ],
    gloss: 0.6,
    eye: eye('#1c130f', { at: [0.53, 1.1], size: 0.045 }),
    bill: { long: 0.62, high: 0.075, wide: 0.055, tone: () => '#20201f' },
    wing: wing(
      (on) =>
        on.row === 'lesser' || on.row === 'median'
          ? on.along > 0.6 && Math.abs(on.across) < 0.4
            ? '#86d4ea'
            : '#23779e'
          : isEdge(on, 0.3)
            ? '#3f9cc0'
            : '#23698c',
      { from: [0.22, 0.84], to: [-0.58, 0.34], deep: 0.4 },
    ),
    tail: { angle: 0.5, long: 0.26, wide: 0.2, graded: 0.06, tone: () => '#2a7fae' },
    legs: legs({ top: 0.28, tone: '#d8583a', feet: '#d8583a', toes: 0.1 }),
    marks: marks({ bill: [0.94, 1.04, 0.33], head: [0.46, 1.14, 0.36] }),
  }),
} satisfies Record<string, BirdPlan>
