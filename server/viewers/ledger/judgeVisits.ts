import {
  CROWD_VISITS,
  DATA_CENTRE_VISITS,
  IMPOSSIBLE_SPEED,
  SPEED_SLACK_SECONDS,
  type Standing,
} from '#content/schema/honesty.ts'
import type { VisitFacts } from '../visitor.ts'

/** A visit as the rows of the ledger tell it; times in ms. */
export interface RecountedVisit {
  readonly broadcast: string
  readonly viewer: string
  readonly visit: number
  readonly facts: Pick<VisitFacts, 'agent' | 'host' | 'address' | 'network'>
  beganMs: number
  lastMs: number
  claimedMs: number
  creditedMs: number
}

/**
 * The rules of honesty once more, in another language than the hall's own figures use: a recount that only repeated
 * the same query would find the same mistakes. Answers in the order of `visits`.
 */
export function judgeVisits(visits: readonly RecountedVisit[]): Standing[] {
  const inOrder = visits
    .map((visit, index) => ({ visit, index }))
    .sort(({ visit: one }, { visit: other }) => one.beganMs - other.beganMs || order(one, other))
  const ofAddress = new Map<string, number>()
  const ofNetwork = new Map<string, number>()
  const standings = new Array<Standing>(visits.length)
  for (const { visit, index } of inOrder) {
    const { broadcast, facts } = visit
    const fromAddress = count(ofAddress, `${broadcast} ${facts.address}`)
    const fromNetwork = count(ofNetwork, `${broadcast} ${facts.network} ${facts.host}`)
    standings[index] = judge(visit, fromAddress, fromNetwork)
  }
  return standings
}

function judge(visit: RecountedVisit, fromAddress: number, fromNetwork: number): Standing {
  const passedMs = visit.lastMs - visit.beganMs
  if (visit.facts.agent === 'bot') return 'bot'
  if (visit.claimedMs > IMPOSSIBLE_SPEED * passedMs + SPEED_SLACK_SECONDS * 1000) return 'speed'
  if (visit.facts.host === 'dataCentre' && fromNetwork > DATA_CENTRE_VISITS) return 'dataCentre'
  return fromAddress > CROWD_VISITS ? 'crowd' : 'counted'
}

function count(counts: Map<string, number>, key: string): number {
  const counted = (counts.get(key) ?? 0) + 1
  counts.set(key, counted)
  return counted
}

/** As PostgreSQL orders UUIDs and numbers. */
const order = (one: RecountedVisit, other: RecountedVisit) =>
  one.viewer < other.viewer ? -1 : one.viewer > other.viewer ? 1 : one.visit - other.visit
