import { mouldLegs, mouldPlumes, mouldTail, mouldWings } from './birdFeathers.ts'
import type { BirdPlan } from './birdPlan.ts'
import { Moulding, mouldBill, mouldBody, sectionsOf, sideAt } from './birdShape.ts'

/** A whole bird but for its eyes: it looks to +x, its feet stand at y = 0. `fine` for the large picture. */
export function mouldBird(plan: BirdPlan, fine: boolean) {
  const sections = sectionsOf(plan.spine, fine ? 110 : 44)
  const mould = new Moulding()
  mouldBody(mould, plan, sections, fine ? 60 : 26)
  const [root, brow] = [sections[0], sections.at(-1)]
  if (root) mouldTail(mould, plan, root)
  if (brow) mouldBill(mould, plan, brow)
  mouldWings(mould, plan, sections)
  mouldLegs(mould, plan)
  mouldPlumes(mould, plan)
  const [x, y] = plan.eye.at
  const hinge = sections.find(({ u }) => u >= plan.neck + 0.08) ?? sections[0]
  return {
    geometry: mould.geometry(),
    eyeSide: sideAt(sections, x, y),
    /** Where the head turns. */
    hinge: [hinge?.x ?? 0, hinge?.y ?? 0] as const,
  }
}
