import type { HallPlan, PlanArea } from '../schema/hallPlan.ts'

/** The area in which something stands; of several, the smallest. */
export const areaAt = ({ areas }: HallPlan, x: number, y: number): PlanArea | undefined =>
  areas
    .filter((area) => x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height)
    .sort((one, other) => one.width * one.height - other.width * other.height)[0]
