import { Problem, type ProblemCode } from '../contract/problems.ts'
import type { Identity, Role } from '../schema/access.ts'
import type { DraftState, EditingHouse, OwnText, ReviewAct } from '../schema/editing.ts'

/** Who wants to decide, and by which rule of the hall. */
export interface Decider {
  readonly username: string
  readonly role: Role
  /** All who may approve. */
  readonly approvers: readonly string[]
  readonly ownText: OwnText
}

/** Whether somebody has the right to approve and to publish at all. */
export const isApprover = (role: Role): boolean => role === 'admin' || role === 'chief'

/** Whether somebody may approve this text: not their own, unless nobody else could, or the hall allows it. */
export function mayApprove(decider: Decider, authors: readonly string[]): boolean {
  const { username, role, approvers, ownText } = decider
  if (!isApprover(role)) return false
  if (!authors.includes(username) || ownText === 'always') return true
  return ownText === 'whenAlone' && approvers.every((one) => one === username || authors.includes(one))
}

interface Wish {
  readonly act: Exclude<ReviewAct, 'skipped'>
  readonly words: string
  readonly state: DraftState
  readonly authors: readonly string[]
}

/** What keeps somebody from a decision about a draft; undefined where nothing does. */
export function whyNot(decider: Decider, { act, words, state, authors }: Wish): ProblemCode | undefined {
  if (state === 'shown') return 'edition/nothing-changed'
  if (act === 'sent') return state === 'draft' ? undefined : 'review/sent-already'
  if (state === 'draft') return 'review/not-sent'
  if (act === 'withdrawn') return undefined
  if (!isApprover(decider.role)) return 'access/not-allowed'
  if (act === 'returned') return words ? undefined : 'review/words-missing'
  if (state === 'approved') return 'review/approved-already'
  return mayApprove(decider, authors) ? undefined : 'review/own-text'
}

export interface Candidate {
  readonly state: DraftState
  readonly authors: readonly string[]
}

/**
 * By which decision a draft may be published: one that was made, one that is made by publishing it, or an administrator's
 * with a reason. Undefined where it has to be reviewed first.
 */
export function decisionToPublish(
  decider: Decider,
  { state, authors }: Candidate,
  reason: string,
): ReviewAct | 'made' | undefined {
  if (state === 'approved') return 'made'
  // Whoever reads what was sent and publishes it has approved it; one's own words need not be sent to oneself.
  if ((state === 'review' || authors.includes(decider.username)) && mayApprove(decider, authors))
    return 'approved'
  return decider.role === 'admin' && reason ? 'skipped' : undefined
}

/** @throws Problem `review/only-admin-skips` where somebody else gives a reason to skip the review */
export function proveReason({ role }: Decider, reason: string): void {
  if (reason && role !== 'admin') throw new Problem('review/only-admin-skips')
}

/** Tells of a draft whether somebody approves it by publishing it. */
export function approvesByPublishing({ username, role }: Identity, { people, ownText }: EditingHouse) {
  const approvers = people.filter((one) => isApprover(one.role)).map((one) => one.username)
  const decider = { username, role, approvers, ownText }
  return (draft: Candidate): boolean => decisionToPublish(decider, draft, '') !== undefined
}
