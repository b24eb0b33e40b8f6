import type { HostedPoll, Poll } from '#content/schema/poll.ts'
import { closesAt, closingMoment, standingOf } from './pollRules.ts'
import type { PollRow } from './pollStore.ts'

/** A poll as its host sees it. */
export function hostedView(row: PollRow, now: Date): HostedPoll {
  const state = standingOf(row, now)
  const over = state === 'closed' || state === 'revealed'
  return {
    id: row.id,
    broadcast: row.broadcast,
    revision: row.revision,
    kind: row.kind,
    state,
    question: row.question,
    choices: row.choices,
    onWall: row.on_wall,
    seconds: row.seconds as HostedPoll['seconds'],
    launchedAt: row.launched_at?.toISOString() ?? null,
    closesAt: closesAt(row)?.toISOString() ?? null,
    closedAt: over ? (closingMoment(row)?.toISOString() ?? null) : null,
    revealedAt: row.revealed_at?.toISOString() ?? null,
    counts: row.choices.map((_, place) => row.counted[place] ?? 0),
    right: row.right_choice,
    reason: row.reason,
    at: now.toISOString(),
  }
}

/** A poll as everybody may see it: of a draft nothing, of a quiz no answer before it is revealed. */
export function publicView(row: PollRow, now: Date): Poll | undefined {
  const { seconds, state, launchedAt, right, reason, ...told } = hostedView(row, now)
  if (state === 'draft' || launchedAt === null) return undefined
  const known = state === 'revealed'
  return { ...told, state, launchedAt, right: known ? right : null, reason: known ? reason : null }
}
