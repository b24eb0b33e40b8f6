import type { Generated } from 'kysely'
import type { Time } from './columns.ts'

/** Walls of several displays and who steers them. */
export interface WallTables {
  walls: {
    id: string
    name: string
    across: number
    down: number
    display_width_mm: number
    display_height_mm: number
    gap_across_mm: number
    gap_down_mm: number
    revision: Generated<number>
    pattern_until: Time | null
    created_at: Time
    updated_at: Time
    updated_by: string
  }
  /** Either in the grid or anywhere. */
  wall_places: {
    screen: string
    wall: string
    grid_column: number | null
    grid_row: number | null
    x_mm: number | null
    y_mm: number | null
    width_mm: number | null
    height_mm: number | null
  }
  /** `wall` is null where the touch screen may throw nowhere. */
  wall_throws: { kiosk: string; wall: string | null }
  steerings: { wall: string; id: string; kiosk: string; exhibit: string; began_at: Time; until: Time }
}
