import { refusalOf } from './draftOf.ts'
import { judgeMessage, rulesWith } from './judgeMessage.ts'
import { whyNot } from './mayWrite.ts'
import type { createMessageStore } from './messageStore.ts'

interface Needs {
  readonly store: Pick<ReturnType<typeof createMessageStore>, 'standpoint'>
  readonly now: () => Date
}

/** Whether everybody may read it at once, or a host reads it first. */
export type AskingVerdict = 'shown' | 'held'

/**
 * The rules of the room for what viewers ask: who is muted or banned, whether the room is closed, the word list, and
 * whether a host reads first. How often one may ask is a rule of its own.
 * @throws Problem `room/…` where it is not even kept
 */
export function createAskingJudge({ store, now }: Needs) {
  return async (broadcast: string, viewer: string, text: string): Promise<AskingVerdict> => {
    const at = now()
    const { writer, settings } = await store.standpoint(broadcast, viewer)
    const unhurried = { ...writer, rules: { ...writer.rules, slowSeconds: 0 }, recent: [] }
    const refused = whyNot(unhurried, text, at.getTime())
    if (refused) throw refused
    const { verdict, reason } = judgeMessage(text, rulesWith(settings.words))
    if (verdict === 'refuse') throw refusalOf(reason)
    return verdict === 'hold' || settings.approveFirst ? 'held' : 'shown'
  }
}
