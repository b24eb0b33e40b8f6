import { Problem } from '#content/contract/problems.ts'
import type { ScreenDuty } from '#content/schema/screen.ts'
import type { Database } from '../storage/tables.ts'

interface Wish {
  readonly id: string
  readonly duty: ScreenDuty | undefined
  readonly mirrors: string | null
}

/**
 * A mirror shows a paired screen that is no mirror; nothing else mirrors, and what is mirrored cannot become a mirror.
 * @throws Problem `screen/nothing-to-mirror`, `screen/is-mirrored`
 */
export async function proveMirror(database: Database, { id, duty, mirrors }: Wish): Promise<void> {
  if (duty !== 'mirror') {
    if (mirrors !== null) throw new Problem('screen/nothing-to-mirror')
    return
  }
  const seen = await database
    .selectFrom('screens')
    .select('id')
    .where('id', '=', mirrors ?? id)
    .where('id', '<>', id)
    .where('secret_hash', 'is not', null)
    .where('duty', '<>', 'mirror')
    .executeTakeFirst()
  if (!seen) throw new Problem('screen/nothing-to-mirror')
  const by = await database.selectFrom('screens').select('name').where('mirrors', '=', id).executeTakeFirst()
  if (by) throw new Problem('screen/is-mirrored', by.name ?? '')
}
