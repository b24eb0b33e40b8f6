import type { StoryStage } from '#content/schema/mascot.ts'

type Sky = StoryStage['sky']

interface Light {
  readonly top: string
  readonly middle: string
  readonly bottom: string
  readonly disc: string
  readonly sun: string
  /** Strength of the sun and of the sky. */
  readonly strength: number
  readonly ambient: number
  readonly ground: string
}

/** The light of each sky: soft, never black, the night a blue paper. */
export const skies: Readonly<Record<Sky, Light>> = {
  dawn: {
    top: '#dbe6e8',
    middle: '#f3e6dc',
    bottom: '#f8efe0',
    disc: '#fbe3d2',
    sun: '#ffd9b8',
    strength: 2,
    ambient: 0.9,
    ground: '#a9c58a',
  },
  day: {
    top: '#d3e8ea',
    middle: '#e9f1e4',
    bottom: '#f6f4e6',
    disc: '#fdf6e2',
    sun: '#fff0d8',
    strength: 2.4,
    ambient: 1,
    ground: '#9cc27c',
  },
  dusk: {
    top: '#cfd6e4',
    middle: '#f0dcd6',
    bottom: '#f6e4cb',
    disc: '#fbd0a8',
    sun: '#ffc796',
    strength: 1.9,
    ambient: 0.85,
    ground: '#a8b578',
  },
  night: {
    top: '#5b7390',
    middle: '#8297aa',
    bottom: '#aebbbf',
    disc: '#e9e6d2',
    sun: '#c9dcf2',
    strength: 1.15,
    ambient: 0.85,
    ground: '#7d9a86',
  },
  storm: {
    top: '#93a5a8',
    middle: '#b4c1bf',
    bottom: '#ccd3cb',
    disc: '#c3cfcd',
    sun: '#e4efef',
    strength: 1.2,
    ambient: 1,
    ground: '#7fa07a',
  },
  snow: {
    top: '#d5dfe6',
    middle: '#e8ecee',
    bottom: '#f4f3ef',
    disc: '#f7f4ee',
    sun: '#fdf3e6',
    strength: 1.8,
    ambient: 1.05,
    ground: '#eef1f0',
  },
}
