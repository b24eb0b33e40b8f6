import type { BirdPlan } from './birdPlan.ts'
import { gardenBirds } from './gardenBirds.ts'
import type { BirdName } from './species.ts'
import { treeBirds } from './treeBirds.ts'
import { waterBirds } from './waterBirds.ts'

/** How each bird is made. */
export const birdPlans: Readonly<Record<BirdName, BirdPlan>> = { ...gardenBirds, ...treeBirds, ...waterBirds }
