import { Problem, type ProblemCode } from '#content/contract/problems.ts'
import type { Reason } from '#content/schema/room.ts'
import { judgeMessage, type Rules } from './judgeMessage.ts'
import { whyNot } from './mayWrite.ts'
import type { Draft, Standpoint } from './messageStore.ts'
import { momentOf } from './momentOf.ts'

interface Said {
  readonly text: string
  readonly moment: number | null
}

/**
 * All the rules of a room for one message, in their order: who may write, then what is written, then what the host
 * wants to read first. After the end nobody sits at the desk: what is written in the replay waits for a host.
 * @throws Problem `room/…` where it is not even kept
 */
export function draftOf({ text, moment }: Said, known: Standpoint, rules: Rules, nowMs: number): Draft {
  const refused = whyNot(known.writer, text, nowMs)
  if (refused) throw refused
  const { verdict, reason, matched } = judgeMessage(text, rules)
  const draft = { text, momentMs: momentOf(moment, known, nowMs), reason, matched }
  if (verdict === 'refuse') return { ...draft, standing: 'refused' }
  if (verdict === 'hold') return { ...draft, standing: 'held' }
  if (known.endedMs !== null) return { ...draft, standing: 'held', reason: 'replay' }
  if (known.settings.approveFirst) return { ...draft, standing: 'held', reason: 'approveFirst' }
  return { ...draft, standing: 'shown' }
}

const WORDS: Partial<Record<Reason, ProblemCode>> = {
  unkind: 'room/unkind',
  advert: 'room/advert',
  contact: 'room/advert',
}

/** What the writer of a refused message is told. */
export const refusalOf = (reason: Reason): Problem => new Problem(WORDS[reason] ?? 'room/word')
