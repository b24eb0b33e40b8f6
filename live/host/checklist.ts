import type { HostedBroadcast } from '#content/schema/broadcast.ts'

/** What a host looks at before going on air, in this order. */
export const CHECKS = [
  'about',
  'cover',
  'runDown',
  'stream',
  'sound',
  'keyframes',
  'steady',
  'backup',
  'tested',
] as const
export type Check = (typeof CHECKS)[number]
/** `missing` has to be there, `open` would be better, `waits` cannot be known before a stream comes. */
export type CheckState = 'done' | 'open' | 'missing' | 'waits'

/** The only place that decides what is ready. `tested` says whether a test run was seen. */
export function checklist(
  { cover, about, runDown, live, backup, rehearsalUrl, shown }: HostedBroadcast,
  tested: boolean,
): Record<Check, CheckState> {
  const better = (well: boolean): CheckState => (well ? 'done' : 'open')
  const once = (well: boolean): CheckState => (live === null ? 'waits' : well ? 'done' : 'missing')
  const advice = live?.advice ?? []
  return {
    about: better(about !== ''),
    cover: better(cover !== null),
    runDown: better(runDown.length > 0),
    stream: live === null ? 'missing' : 'done',
    sound: once(!advice.includes('noSound') && !advice.includes('drift')),
    keyframes: once(!advice.includes('rareKeyframes')),
    steady: once(!advice.some((one) => one === 'slowNetwork' || one === 'droppedFrames')),
    backup: better(backup !== null),
    tested: better(tested || (rehearsalUrl !== null && shown === 'main')),
  }
}
