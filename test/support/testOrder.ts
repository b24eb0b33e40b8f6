import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest, in the order in which they begin; all others come after them. Two run at a time: of the
 * journeys, one that draws in software and uses both cores, and one that follows a broadcast and mostly waits for it.
 */
const LONGEST = [
  'server/viewers/kill9',
  'server/live/ladder',
  'server/live/srt',
  'server/live/lowLatency',
  'server/live/recordings',
  'server/nodes/twoNodes',
  'server/live/neverBlack',
  'server/live/replay',
  'server/live/studio',
  'server/live/ingest',
  'server/nodes/home',
  'server/nodes/cache',
  'server/storage/kill9',
  'server/live/stubborn',
  'journeys/forEveryone',
  'journeys/live',
  'journeys/watch',
  'journeys/studio',
  'journeys/scenes',
  'journeys/reserve',
  'journeys/soundAlone',
  'journeys/kiosk',
  'journeys/host',
  'journeys/takePart',
  'journeys/srt',
  'journeys/room',
  'journeys/pages',
  'journeys/start',
  'journeys/stats',
  'journeys/signIn',
  'journeys/editing',
  'journeys/film',
]
const rankOf = ({ moduleId }: TestSpecification) => {
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
  return rank < 0 ? LONGEST.length : rank
}

/** Begins with what takes longest, so that the cores are busy until the end. */
export class TestOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return files.toSorted((one, other) => rankOf(one) - rankOf(other))
  }
}
