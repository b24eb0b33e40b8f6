import type { Pause } from '#content/schema/narration.ts'
import type { Json, Time } from './columns.ts'

/** What editors have sent; the files themselves lie in DATA_DIR/media. */
export interface MediaTables {
  media: { file: string; width: number; height: number; bytes: number; added_at: Time; added_by: string }
  narrations: {
    file: string
    seconds: number
    bytes: number
    pauses: Json<Pause[]>
    added_at: Time
    added_by: string
  }
}
