import { routes } from '#content/contract/routes.ts'
import type { Emergency } from '#content/schema/screenCommand.ts'
import type { Serve } from '../serve.ts'
import type { HallSockets } from '../sockets.ts'
import type { Deeds } from './deeds.ts'
import type { Emergencies } from './emergencies.ts'
import { ALL_SCREENS } from './screenSockets.ts'

/** How often a node looks whether another one began or ended an emergency: the line between them may be down. */
const LOOK_EVERY_MS = 500

interface Needs {
  readonly sockets: HallSockets
  readonly emergencies: Emergencies
  readonly deeds: Deeds
  readonly now: () => Date
  readonly several: boolean
  readonly changed: () => void
  readonly log: { warn: (about: object, words: string) => void }
}

/** The emergency that covers every screen: begun and ended by staff, told at once to all nodes. */
export function serveEmergency(serve: Serve, needs: Needs) {
  const { sockets, emergencies, deeds, now, several, changed, log } = needs
  const tell = (emergency: Emergency | null, over?: string) => {
    sockets.to(ALL_SCREENS).emit('screen:emergency', emergency, over)
    changed()
  }

  serve(routes.readEmergency, async () => ({
    emergency: await emergencies.stand(),
    templates: await emergencies.templates(),
  }))

  serve(routes.beginEmergency, async ({ body: { template, words }, identity }) => {
    const by = identity?.username ?? ''
    const { begunBy, acknowledged, ...emergency } = await emergencies.begin(template, words, by)
    tell(emergency)
    await deeds.note(by, 'beginEmergency', words.zh, now())
    return { ...emergency, begunBy, acknowledged }
  })

  serve(routes.endEmergency, async ({ params: { id }, identity }) => {
    const by = identity?.username ?? ''
    await emergencies.end(id, by)
    // By its name: whoever begins the next one may be told first.
    tell(null, id)
    await deeds.note(by, 'endEmergency', '', now())
    return { done: true as const }
  })

  serve(routes.setEmergencyWords, async ({ params: { template }, body, identity }) => {
    const by = identity?.username ?? ''
    await emergencies.setWords(template, body, by)
    await deeds.note(by, 'emergencyWords', template, now())
    return { done: true as const }
  })

  if (!several) return { stop: () => {} }
  let known: string | null | undefined
  let looking = false
  const look = async () => {
    const emergency = await emergencies.now()
    const id = emergency?.id ?? null
    // Only this node's own screens: the others look for themselves.
    if (id !== known) sockets.local.to(ALL_SCREENS).emit('screen:emergency', emergency, known ?? undefined)
    known = id
  }
  const timer = setInterval(() => {
    if (looking) return
    looking = true
    look()
      .catch((err: unknown) => log.warn({ err }, 'whether there is an emergency is not known'))
      .finally(() => {
        looking = false
      })
  }, LOOK_EVERY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
