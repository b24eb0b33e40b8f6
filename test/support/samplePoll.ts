import type { Poll } from '#content/schema/poll.ts'

/** An open poll of a broadcast, for tests that care about one field only. */
export const samplePoll = (broadcast: string, different: Partial<Poll> = {}): Poll => ({
  id: 'poll',
  broadcast,
  revision: 2,
  kind: 'poll',
  state: 'open',
  question: '先去哪儿看？',
  choices: ['樱花', '湿地'],
  onWall: true,
  launchedAt: '2026-11-26T12:00:00.000Z',
  closesAt: null,
  closedAt: null,
  revealedAt: null,
  counts: [0, 0],
  right: null,
  reason: null,
  at: '2026-11-26T12:00:00.000Z',
  ...different,
})
