import type { CommandAnswer, ScreenCommand } from '#content/schema/screenCommand.ts'
import './care-sign.ts'
import { keptCare } from './keptCare.ts'

/** Commands that this screen took up before it was loaded anew, or switched off: none is done twice. */
const BEFORE = 'greenhall.commands'
const IDENTIFY_MS = 20_000
const MOST_REMEMBERED = 50

interface Needs {
  readonly screen: () => string
  readonly showCode: () => void
  readonly answer: (answer: CommandAnswer) => void
}

const remembered = (): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(BEFORE) ?? '[]')
    return Array.isArray(kept) ? (kept as string[]) : []
  } catch {
    // A half-written list is as good as none.
    return []
  }
}

/** Loads the whole screen anew, whatever frame this page is in. */
export const loadAnew = () => (top ?? window).location.reload()

/** Does what staff ask of this screen, each command once, and says what became of it. */
export function createCommandRunner({ screen, showCode, answer }: Needs) {
  const taken = new Set<string>()
  let leaving: ReturnType<typeof setTimeout> | undefined

  const show = (sign: HTMLElement, ms: number) => {
    document.querySelector(sign.localName)?.remove()
    document.body.append(sign)
    setTimeout(() => sign.remove(), ms)
  }
  const act: Record<ScreenCommand['kind'], (command: ScreenCommand) => Promise<void> | void> = {
    // Said to be done by the page that comes after.
    reload: () => {
      leaving = setTimeout(loadAnew, 300)
    },
    restart: async () => {
      const { dropApp } = await import('./dropApp.ts')
      await dropApp()
      leaving = setTimeout(loadAnew, 300)
    },
    identify: () => {
      const plate = keptCare()?.plate
      const sign = document.createElement('care-identify')
      Object.assign(sign, { screen: screen(), name: plate?.name ?? '', place: plate?.place ?? '' })
      show(sign, IDENTIFY_MS)
    },
    message: ({ message }) => {
      if (!message) return
      const sign = document.createElement('care-message')
      sign.message = message
      show(sign, message.seconds * 1000)
    },
    pair: () => showCode(),
    picture: async ({ ticket = '' }) => {
      const { sendPicture } = await import('./sendPicture.ts')
      await sendPicture(screen(), ticket)
    },
  }

  return async (command: ScreenCommand): Promise<void> => {
    if (taken.has(command.id)) return
    taken.add(command.id)
    const done = () => answer({ command: command.id, outcome: 'done', detail: '' })
    // It did that one, and came back.
    if (remembered().includes(command.id)) return done()
    const anew = command.kind === 'reload' || command.kind === 'restart'
    try {
      if (anew)
        localStorage.setItem(BEFORE, JSON.stringify([...remembered(), command.id].slice(-MOST_REMEMBERED)))
      await act[command.kind](command)
      if (!anew && command.kind !== 'picture') done()
    } catch (error) {
      clearTimeout(leaving)
      answer({ command: command.id, outcome: 'failed', detail: String(error).slice(0, 200) })
    }
  }
}
