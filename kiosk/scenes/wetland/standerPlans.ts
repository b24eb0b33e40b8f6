import type { Knot } from './tube.ts'

/** Two of them carry a bird that stands. */
export interface Leg {
  readonly x: number
  readonly top: number
  readonly knee: number
  readonly thick: number
  readonly color: string
  readonly foot: string
}

/** All that makes a kind look like itself on the ground or the water. */
export interface StanderPlan {
  readonly shoulder: readonly [number, number]
  readonly spine: readonly Knot[]
  readonly leg?: Leg
  /** The folded wing: from the bend beside the breast to its tip by the tail. */
  readonly wing: Folded
}

export interface Folded {
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  /** How high the wing lies on the flank, and how far the flank is from the middle. */
  readonly high: number
  readonly out: number
  readonly color: string
  readonly tip: string
}

// Knots run from the tip of the tail over the back and up the neck to the tip of the bill.
const k = (x: number, y: number, thick: number, wide: number, color: string, weight = 0): Knot => ({
  at: [x, y, 0],
  thick,
  wide,
  color,
  weight,
})

/** Every kind on the flat and the water, in metres. */
export const standerPlans = {
  crane: {
    wing: { from: [0.2, 0.84], to: [-0.52, 0.58], high: 0.115, out: 0.115, color: '#6f797e', tip: '#232a2d' },
    shoulder: [0.26, 0.86],
    leg: { x: 0.02, top: 0.72, knee: 0.4, thick: 0.017, color: '#3b4040', foot: '#33393a' },
    spine: [
      k(-0.5, 0.6, 0.012, 0.05, '#2b3336'),
      k(-0.4, 0.68, 0.09, 0.1, '#333c40'),
      k(-0.2, 0.8, 0.15, 0.13, '#566064'),
      k(0.05, 0.85, 0.16, 0.14, '#616b70'),
      k(0.22, 0.86, 0.11, 0.1, '#697378'),
      k(0.32, 0.95, 0.055, 0.05, '#848c8f', 0.35),
      k(0.34, 1.1, 0.036, 0.033, '#fbf8f0', 0.7),
      k(0.33, 1.26, 0.032, 0.03, '#fdfbf5', 1),
      k(0.38, 1.36, 0.05, 0.042, '#fdfbf5', 1),
      k(0.43, 1.37, 0.036, 0.032, '#a33b32', 1),
      k(0.47, 1.355, 0.02, 0.018, '#a29c80', 1),
      k(0.6, 1.32, 0.004, 0.004, '#b9b394', 1),
    ],
  },
  spoonbill: {
    wing: { from: [0.14, 0.57], to: [-0.37, 0.43], high: 0.08, out: 0.08, color: '#fffdf8', tip: '#f1eee4' },
    shoulder: [0.2, 0.6],
    leg: { x: 0, top: 0.48, knee: 0.27, thick: 0.013, color: '#2b3131', foot: '#2b3131' },
    spine: [
      k(-0.34, 0.45, 0.01, 0.04, '#f4f1e7'),
      k(-0.24, 0.5, 0.07, 0.07, '#fbf9f2'),
      k(-0.04, 0.56, 0.115, 0.1, '#fffdf8'),
      k(0.14, 0.6, 0.09, 0.08, '#fdf6e2'),
      k(0.24, 0.68, 0.045, 0.04, '#fbe9bd', 0.4),
      k(0.25, 0.8, 0.03, 0.028, '#fffdf8', 0.8),
      k(0.29, 0.88, 0.042, 0.036, '#fffdf8', 1),
      k(0.34, 0.88, 0.032, 0.03, '#20272a', 1),
      k(0.42, 0.83, 0.014, 0.02, '#20272a', 1),
      k(0.5, 0.765, 0.01, 0.018, '#2c3336', 1),
      k(0.55, 0.72, 0.01, 0.05, '#2c3336', 1),
      k(0.575, 0.7, 0.006, 0.03, '#2c3336', 1),
    ],
  },
  egret: {
    wing: {
      from: [0.08, 0.43],
      to: [-0.32, 0.27],
      high: 0.055,
      out: 0.055,
      color: '#fffefb',
      tip: '#f6f5ef',
    },
    shoulder: [0.12, 0.44],
    leg: { x: -0.02, top: 0.36, knee: 0.2, thick: 0.009, color: '#23292a', foot: '#e0bb35' },
    spine: [
      k(-0.3, 0.28, 0.006, 0.02, '#fffefb'),
      k(-0.2, 0.34, 0.045, 0.045, '#fffefb'),
      k(-0.04, 0.41, 0.078, 0.068, '#fffefb'),
      k(0.09, 0.46, 0.06, 0.052, '#fffefb'),
      k(0.16, 0.52, 0.032, 0.03, '#fffefb', 0.35),
      k(0.13, 0.61, 0.021, 0.02, '#fffefb', 0.7),
      k(0.12, 0.68, 0.02, 0.019, '#fffefb', 0.9),
      k(0.17, 0.745, 0.026, 0.022, '#fffefb', 1),
      k(0.21, 0.74, 0.017, 0.015, '#ced4b8', 1),
      k(0.25, 0.725, 0.009, 0.009, '#20272a', 1),
      k(0.36, 0.69, 0.002, 0.002, '#20272a', 1),
    ],
  },
  knot: {
    wing: {
      from: [0.06, 0.14],
      to: [-0.19, 0.11],
      high: 0.035,
      out: 0.043,
      color: '#77746a',
      tip: '#45463f',
    },
    shoulder: [0.08, 0.155],
    leg: { x: 0, top: 0.1, knee: 0.055, thick: 0.006, color: '#6b6a58', foot: '#5d5c4d' },
    spine: [
      k(-0.17, 0.11, 0.006, 0.02, '#6f6d63'),
      k(-0.1, 0.125, 0.035, 0.034, '#6f6d63'),
      k(0, 0.14, 0.058, 0.052, '#8a877b'),
      k(0.07, 0.155, 0.05, 0.045, '#5c5a52'),
      k(0.1, 0.185, 0.036, 0.033, '#8f8c81', 0.5),
      k(0.125, 0.21, 0.034, 0.03, '#9a978c', 1),
      k(0.15, 0.207, 0.014, 0.014, '#2c2f2c', 1),
      k(0.23, 0.18, 0.003, 0.003, '#2c2f2c', 1),
    ],
  },
  godwit: {
    wing: {
      from: [0.07, 0.245],
      to: [-0.23, 0.19],
      high: 0.04,
      out: 0.048,
      color: '#86765e',
      tip: '#4a443b',
    },
    shoulder: [0.1, 0.27],
    leg: { x: 0, top: 0.19, knee: 0.11, thick: 0.007, color: '#45423b', foot: '#45423b' },
    spine: [
      k(-0.2, 0.19, 0.006, 0.02, '#8b8170'),
      k(-0.12, 0.215, 0.04, 0.036, '#8b7f6a'),
      k(0, 0.24, 0.066, 0.058, '#9b7c5b'),
      k(0.08, 0.265, 0.052, 0.045, '#b0764e'),
      k(0.12, 0.31, 0.03, 0.028, '#b57a50', 0.5),
      k(0.14, 0.36, 0.028, 0.026, '#b57a50', 0.9),
      k(0.165, 0.375, 0.026, 0.023, '#b98055', 1),
      k(0.19, 0.37, 0.011, 0.011, '#c08a7c', 1),
      k(0.28, 0.355, 0.007, 0.007, '#a8736a', 1),
      k(0.38, 0.362, 0.002, 0.002, '#33291f', 1),
    ],
  },
  swan: {
    wing: { from: [0.26, 0.15], to: [-0.6, 0.26], high: 0.15, out: 0.15, color: '#fffdf8', tip: '#f3efe4' },
    shoulder: [0.32, 0.2],
    spine: [
      k(-0.62, 0.22, 0.012, 0.03, '#f7f3ea'),
      k(-0.5, 0.17, 0.09, 0.11, '#fbf8f0'),
      k(-0.25, 0.13, 0.19, 0.19, '#fffdf8'),
      k(0.05, 0.11, 0.2, 0.2, '#fffdf8'),
      k(0.28, 0.14, 0.15, 0.14, '#fffdf8'),
      k(0.42, 0.26, 0.075, 0.07, '#fffdf8', 0.3),
      k(0.44, 0.44, 0.045, 0.042, '#fffdf8', 0.6),
      k(0.42, 0.64, 0.042, 0.04, '#fffdf8', 0.9),
      k(0.46, 0.76, 0.058, 0.048, '#fffdf8', 1),
      k(0.53, 0.755, 0.04, 0.036, '#f0c243', 1),
      k(0.58, 0.735, 0.026, 0.03, '#23292a', 1),
      k(0.65, 0.71, 0.008, 0.02, '#23292a', 1),
    ],
  },
  duck: {
    wing: { from: [0.1, 0.08], to: [-0.3, 0.13], high: 0.065, out: 0.078, color: '#5d4f3f', tip: '#c9bda6' },
    shoulder: [0.16, 0.1],
    spine: [
      k(-0.33, 0.13, 0.01, 0.03, '#3f3831'),
      k(-0.22, 0.09, 0.06, 0.07, '#4d4339'),
      k(-0.04, 0.06, 0.1, 0.1, '#6a5a48'),
      k(0.12, 0.08, 0.085, 0.08, '#806c54'),
      k(0.18, 0.15, 0.045, 0.042, '#c9b797', 0.4),
      k(0.2, 0.22, 0.042, 0.038, '#cdbb9c', 1),
      k(0.245, 0.225, 0.034, 0.03, '#a8987c', 1),
      k(0.28, 0.21, 0.016, 0.024, '#23221f', 1),
      k(0.325, 0.2, 0.012, 0.025, '#23221f', 1),
      k(0.35, 0.196, 0.006, 0.018, '#dcae3c', 1),
    ],
  },
} as const satisfies Record<string, StanderPlan>
