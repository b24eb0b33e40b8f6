import type { FilmsKept } from '#content/schema/screen.ts'
import type { createFilmKeeper } from './createFilmKeeper.ts'
import type { FileGroups } from './filmGroups.ts'

/** What the page tells the worker that keeps its films. */
export interface FilmWishes {
  readonly paired: boolean
  readonly idle: boolean
  /** Those of another edition. */
  readonly groups?: FileGroups
  readonly again?: boolean
}

interface Needs {
  readonly paired: () => boolean
  readonly idle: () => boolean
  readonly changed: () => void
}

/** Whether somebody is there is told as often, in ms. */
const TELL_EVERY_MS = 1_000

/** Keeps films of a paired screen beside its page, so that nothing it draws waits for gigabytes that are fetched and hashed. */
export function filmsAside({ paired, idle, changed }: Needs): ReturnType<typeof createFilmKeeper> {
  let worker: Worker | undefined
  let latest: FileGroups = {}
  let told = ''
  let status: FilmsKept | undefined
  const tell = (more: Pick<FilmWishes, 'groups' | 'again'> = {}) => {
    const now = { paired: paired(), idle: idle() }
    told = JSON.stringify(now)
    worker?.postMessage({ ...now, ...more } satisfies FilmWishes)
  }
  const timer = setInterval(() => {
    if (told !== JSON.stringify({ paired: paired(), idle: idle() })) tell()
  }, TELL_EVERY_MS)
  const open = () => {
    worker = new Worker(new URL('./filmWorker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<FilmsKept | undefined>) => {
      status = data
      changed()
    })
  }
  return {
    status: () => status,
    keep(groups) {
      latest = groups
      if (paired() && !worker) open()
      tell({ groups })
    },
    again() {
      const opened = worker !== undefined
      if (paired() && !opened) open()
      tell(opened ? { again: true } : { groups: latest })
    },
    stop() {
      clearInterval(timer)
      worker?.terminate()
    },
  }
}
