import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { Screen } from '#content/schema/screen.ts'
import type { CommandTarget, SentCommand } from '#content/schema/screenCommand.ts'
import type { Serve } from '../serve.ts'
import type { HallSockets } from '../sockets.ts'
import type { Commands } from './commands.ts'
import type { Deeds } from './deeds.ts'
import type { Groups } from './groups.ts'
import { screenRoom } from './screenSockets.ts'
import type { ScreenStore } from './screenStore.ts'
import { calledIn } from './serveScreens.ts'

interface Needs {
  readonly sockets: HallSockets
  readonly store: ScreenStore
  readonly groups: Groups
  readonly commands: Commands
  readonly deeds: Deeds
  readonly now: () => Date
  readonly changed: () => void
}

/** What staff ask of screens: written down, told, and shown with what became of it. */
export function serveCommands(serve: Serve, needs: Needs) {
  const { sockets, store, groups, commands, deeds, now, changed } = needs

  const meant = async (target: CommandTarget): Promise<{ screens: Screen[]; called: string }> => {
    const all = await store.all()
    if ('screen' in target) {
      const screen = all.find(({ id }) => id === target.screen)
      if (!screen) throw new Problem('screen/not-found')
      return { screens: [screen], called: calledIn(screen) }
    }
    const { name, everyone, screens } = await groups.one(target.group)
    return { screens: all.filter(({ id }) => everyone || screens.includes(id)), called: name }
  }

  serve(routes.listCommands, commands.latest)

  serve(routes.sendCommand, async ({ body: { target, kind, detail }, identity }) => {
    if ((kind === 'message') !== (detail.message !== undefined)) throw new Problem('screen/message-missing')
    const { screens, called } = await meant(target)
    const there = screens.filter(({ connected }) => connected)
    // A picture is proven by the secret of the screen; a code is for those who are not paired yet.
    const able = there.filter(({ paired }) =>
      kind === 'picture' ? paired : kind === 'pair' ? !paired : true,
    )
    if (there.length > 0 && able.length === 0)
      throw new Problem(kind === 'pair' ? 'screen/paired-already' : 'screen/not-paired')
    if (able.length === 0) throw new Problem('screen/nobody-there')
    const by = identity?.username ?? ''
    const ids = able.map(({ id }) => id)
    const sent = await commands.send({ screens: ids, kind, detail, by })
    if (kind !== 'picture') await deeds.note(by, kind === 'pair' ? 'showCode' : kind, called, now())
    for (const { screen, command } of sent) sockets.to(screenRoom(screen)).emit('screen:command', command)
    changed()
    return sent.map(
      ({ screen, command }): SentCommand => ({
        ...{ id: command.id, screen, kind, by, batch: command.id, detail: '', answeredAt: null },
        at: now().toISOString(),
        state: 'waiting',
      }),
    )
  })
}
