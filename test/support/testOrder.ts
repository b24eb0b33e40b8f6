import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take longest, in the order in which they begin; all others come after them. Two run at a time: one that
 * wants both cores, since it encodes, kills halls or draws scenes in software, and one that mostly waits for a stream.
 */
const LONGEST = [
  'server/live/ladder',
  'server/live/srt',
  'server/live/stubborn',
  'server/viewers/kill9',
  'server/hallKill9',
  'server/live/lowLatency',
  'server/live/recordings',
  'server/live/replay',
  'server/live/neverBlack',
  'server/live/ingest',
  'server/live/studio',
  'server/nodes/home',
  'server/nodes/cache',
  'server/storage/kill9',
  'server/nodes/twoNodes',
  'journeys/forEveryone',
  'journeys/live',
  'journeys/walls',
  'journeys/watch',
  'journeys/editing',
  'journeys/studio',
  'journeys/scenes',
  'journeys/reserve',
  'journeys/soundAlone',
  'journeys/kiosk',
  'journeys/newExhibit',
  'journeys/screens',
  'journeys/offline',
  'journeys/documentaries',
  'journeys/host',
  'journeys/takePart',
  'journeys/srt',
  'journeys/room',
  'journeys/pages',
  'journeys/start',
  'journeys/stats',
  'journeys/signIn',
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
