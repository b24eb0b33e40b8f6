export interface Shrub {
  readonly x: number
  readonly z: number
  readonly wide: number
  readonly tall: number
  readonly tone: string
}

const PHOTINIA = '#8d9a58'
const PITTOSPORUM = '#5f8f5e'
const OSMANTHUS = '#4f7f58'
const AZALEA = '#7fa060'

/** The planting of the garden, in depth: low in front, so that nobody in the light is lost. */
export const shrubs: readonly Shrub[] = [
  { x: -1.75, z: 0.9, wide: 0.8, tall: 0.7, tone: PITTOSPORUM },
  { x: 1.95, z: 0.6, wide: 0.95, tall: 0.85, tone: AZALEA },
  { x: -2.6, z: -0.9, wide: 1.1, tall: 1.25, tone: OSMANTHUS },
  { x: -1.05, z: -2.9, wide: 0.66, tall: 0.6, tone: AZALEA },
  { x: 2.75, z: -1.5, wide: 1.1, tall: 1.2, tone: PITTOSPORUM },
  { x: 1.7, z: -3.3, wide: 0.8, tall: 0.72, tone: PHOTINIA },
  { x: -2.5, z: -4.1, wide: 1.0, tall: 1.05, tone: PHOTINIA },
  { x: 0.25, z: -4.7, wide: 0.75, tall: 0.6, tone: PITTOSPORUM },
  { x: 2.8, z: -5.2, wide: 1.1, tall: 1.2, tone: OSMANTHUS },
  { x: -1.3, z: -6.2, wide: 0.9, tall: 0.8, tone: AZALEA },
  { x: -3.4, z: -7.0, wide: 1.3, tall: 1.7, tone: OSMANTHUS },
  { x: 1.5, z: -7.2, wide: 0.95, tall: 0.85, tone: PITTOSPORUM },
  { x: 3.7, z: -7.8, wide: 1.3, tall: 1.6, tone: PITTOSPORUM },
  { x: 2.3, z: -9.3, wide: 1.2, tall: 0.9, tone: OSMANTHUS },
  { x: -5.4, z: -3.0, wide: 1.4, tall: 1.25, tone: PITTOSPORUM },
  { x: 5.5, z: -3.4, wide: 1.5, tall: 1.5, tone: OSMANTHUS },
  { x: -4.3, z: 0.4, wide: 1.2, tall: 1.2, tone: AZALEA },
  { x: 4.4, z: 0.2, wide: 1.2, tall: 1.2, tone: PHOTINIA },
  { x: -6.6, z: -7.5, wide: 1.7, tall: 1.5, tone: OSMANTHUS },
  { x: 6.8, z: -8.0, wide: 1.8, tall: 1.7, tone: PITTOSPORUM },
  { x: -8.6, z: -2.6, wide: 1.5, tall: 1.2, tone: PHOTINIA },
  { x: 8.6, z: -2.2, wide: 1.5, tall: 1.2, tone: PITTOSPORUM },
]
