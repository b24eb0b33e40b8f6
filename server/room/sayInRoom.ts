import { LRUCache } from 'lru-cache'
import { Problem } from '#content/contract/problems.ts'
import { authorOf } from '#content/room/authorOf.ts'
import { cleanMessage, visibleLength } from '#content/room/cleanMessage.ts'
import { MESSAGE_CHARACTERS, type RoomMessage, type RoomSaid, type RoomSaying } from '#content/schema/room.ts'
import { draftOf, refusalOf } from './draftOf.ts'
import { createFloodGate } from './floodGate.ts'
import { type Rules, rulesWith } from './judgeMessage.ts'
import type { createMessageStore } from './messageStore.ts'

interface Needs {
  readonly store: Pick<ReturnType<typeof createMessageStore>, 'write'>
  readonly now: () => Date
  /** It has passed every rule and may reach the others. */
  readonly show: (broadcast: string, message: RoomMessage) => void
  /** Something is new for the host. */
  readonly moved: (broadcast: string) => void
}

const FLOOD_SECONDS = '10'

/** Takes a viewer's message through the rules and into the log; only then it may be shown. */
export function createSaying({ store, now, show, moved }: Needs) {
  const passage = createFloodGate()
  const compiled = new LRUCache<string, Rules>({ max: 50 })
  const rulesFor = (words: readonly string[]): Rules => {
    const key = JSON.stringify(words)
    const rules = compiled.get(key) ?? rulesWith(words)
    compiled.set(key, rules)
    return rules
  }

  /** @throws Problem `room/…` saying why it was not taken */
  return async (
    { viewer, broadcast }: { viewer: string; broadcast: string },
    said: RoomSaying,
    hangUp: () => void,
  ): Promise<RoomSaid> => {
    const at = now()
    const nowMs = at.getTime()
    const passed = passage(viewer, broadcast, nowMs)
    if (passed === 'hangUp') hangUp()
    if (passed === 'crowded') throw new Problem('room/crowded')
    if (passed !== 'pass') throw new Problem('room/flood', FLOOD_SECONDS)

    const text = cleanMessage(said.text)
    if (text === undefined || visibleLength(text) > MESSAGE_CHARACTERS)
      throw new Problem('room/too-long', String(MESSAGE_CHARACTERS))
    if (visibleLength(text) === 0) throw new Problem('room/empty')

    const kept = await store.write(broadcast, viewer, at, (known) =>
      draftOf({ text, moment: said.moment }, known, rulesFor(known.settings.words), nowMs),
    )
    moved(broadcast)
    if (kept.standing === 'refused') throw refusalOf(kept.reason)
    if (kept.standing === 'shown')
      show(broadcast, { id: kept.id, moment: kept.momentMs, author: authorOf(viewer), text })
    return { id: kept.id, standing: kept.standing }
  }
}
