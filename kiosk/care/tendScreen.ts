import type { HallSocket } from '#content/contract/connect.ts'
import { pages } from '#content/contract/routes.ts'
import type { ScreenReport } from '#content/schema/screen.ts'
import type { ScreenCare } from '#content/schema/screenCare.ts'
import { steadyMs } from '../clock/steadyMs.ts'
import { readSwitches } from '../session/readSwitches.ts'
import { changeCare, type MirroredScene, tellScenesTo } from './careNow.ts'
import { coverScreen } from './coverScreen.ts'
import { holdCorner } from './holdCorner.ts'
import { keepCare, keptCare } from './keptCare.ts'
import { keptEmergency } from './keptEmergency.ts'
import { type EmergencyTold, type KnownEmergency, nextEmergency } from './nextEmergency.ts'
import { refuseEscape, standsInTheHall } from './refuseEscape.ts'
import { createCommandRunner, loadAnew } from './runCommand.ts'
import { createPairingCard } from './showPairing.ts'
import { tendRest } from './tendRest.ts'
import { watchHealth } from './watchHealth.ts'

const HEALTH_EVERY_MS = 30_000
const FIRST_HEALTH_MS = 4_000
const ANSWER_WITHIN_MS = 10_000
/** A mirror is told no more often, in ms. */
const SCENE_EVERY_MS = 100

/** Does what the hall asks of this screen, as it comes over the screen's socket; returns the way to stop. */
export function tendScreen(socket: HallSocket, report: () => ScreenReport) {
  let care = keptCare()
  /** How far the hall's clock is ahead of this one's steady time, in ms; unknown until the hall has said it. */
  let aheadMs: number | undefined
  const health = watchHealth()
  const pairing = createPairingCard(socket)
  const run = createCommandRunner({
    screen: () => report().id,
    showCode: pairing.open,
    answer: (answer) => socket.emit('screen:answer', answer),
  })
  const rest = tendRest({
    care: () => care,
    hallNow: () => new Date(aheadMs === undefined ? Date.now() : steadyMs() + aheadMs),
    touchedMs: health.touchedMs,
  })

  let known: KnownEmergency = { standing: keptEmergency(Date.now()), over: [] }
  const cover = async (told: EmergencyTold) => {
    known = nextEmergency(known, told)
    const { standing } = known
    await coverScreen(standing)
    if (standing) socket.emit('screen:acknowledge', { emergency: standing.id })
  }
  const heed = (told: ScreenCare) => {
    const turned = (care?.plate?.rotation ?? 0) !== (told.plate?.rotation ?? 0)
    const called = care?.plate?.name
    care = told
    keepCare(told)
    aheadMs = Date.parse(told.at) - steadyMs()
    changeCare({
      paired: told.plate !== null,
      playlist: told.settings.playlist,
      volume: (told.settings.volume ?? 100) / 100,
      mirroring: told.mirrorOf === 'touch',
    })
    tellScenesTo(told.mirrored ? tellScene : undefined)
    void cover({ emergency: told.emergency, at: told.at })
    for (const command of told.commands) void run(command)
    rest.look()
    if (told.plate && told.plate.name !== called) pairing.paired(told.plate.name)
    if (turned) return loadAnew()
    goWhere(told)
  }

  let waiting: MirroredScene | undefined
  let telling: ReturnType<typeof setTimeout> | undefined
  let last: MirroredScene | undefined
  const tellScene = (scene: MirroredScene) => {
    waiting = scene
    last = scene
    telling ??= setTimeout(() => {
      telling = undefined
      if (waiting) socket.emit('screen:scene', waiting)
    }, SCENE_EVERY_MS)
  }

  const tellHealth = async () => {
    const read = await health.read()
    if (!socket.connected) return
    const answer = await socket.timeout(ANSWER_WITHIN_MS).emitWithAck('screen:health', read)
    if ('done' in answer) heed(answer.done)
  }
  // What is not heard is said again with the next.
  const beat = () => void tellHealth().catch(() => {})
  const first = setTimeout(beat, FIRST_HEALTH_MS)
  const beating = setInterval(beat, HEALTH_EVERY_MS)

  socket.on('screen:care', heed)
  socket.on('screen:command', (command) => void run(command))
  socket.on('screen:emergency', (emergency, over) => void cover({ emergency, over }))
  socket.on('screen:show-scene', () => last && tellScene(last))
  socket.on('screen:scene', (scene) => changeCare({ scene: scene as MirroredScene }))

  if (new URLSearchParams(location.search).has('pair'))
    socket.once('screen:care', ({ plate }) => plate ?? pairing.open())
  // A page that is turned lives in a frame of its own.
  const kept = standsInTheHall()
    ? [...new Set([window, (top ?? window) as typeof window])].map(refuseEscape)
    : []
  const letGo = holdCorner(() => care?.plate ?? pairing.open())

  return () => {
    clearTimeout(first)
    clearInterval(beating)
    clearTimeout(telling)
    letGo()
    for (const allow of kept) allow()
    pairing.close()
    health.stop()
    rest.stop()
    tellScenesTo(undefined)
  }
}

/** A screen shows the page that it is for; half of a wide screen stays what it is. */
function goWhere({ plate, mirrorOf }: ScreenCare) {
  const wanted = plate?.duty === 'mirror' ? mirrorOf : plate?.duty
  if (!wanted || readSwitches(location.search).side !== null) return
  const page = wanted === 'wall' ? pages.wall : pages.kiosk
  const { location: shown } = top ?? window
  if (shown.pathname !== page) shown.replace(page + shown.search)
}
