import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EditingEntry, Schedule } from '#content/schema/editing.ts'
import type { ExhibitDraft, Publication } from '#content/schema/edition.ts'
import type { LibraryEntry } from '#content/schema/library.ts'
import { screenThatChecks } from '../support/screenThatChecks.ts'
import { type RunningHall, startHall } from '../support/startHall.ts'
import { PIECE_BYTES, uploadPieces } from '../support/uploadPieces.ts'

/** Twenty are the bench (`KILLS=20`); a few are enough for every change. */
const KILLS = Number(process.env.KILLS ?? 2)
/** More than arrives between two kills. */
const ROUND_BYTES = 40 * PIECE_BYTES
const [SHOWN, WRITTEN] = ['living-soil', 'water-cleaners']

const dataDir = mkdtempSync(join(tmpdir(), 'hall-kill-'))
const film = randomBytes((KILLS + 1) * ROUND_BYTES)
let hall: RunningHall
beforeAll(async () => {
  hall = await startHall({ dataDir })
})
afterAll(async () => {
  await hall?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const read = async <T>(path: string) => (await hall.asAdmin('GET', path)).json() as Promise<T>
const draftOf = (id: string) => read<ExhibitDraft>(`/api/exhibits/${id}`)
const publications = () => read<Publication[]>('/api/editions')
const titleOf = ({ exhibit }: ExhibitDraft) => exhibit.title.zh
/** Saves a draft under another title; says the version that it has now. */
async function write({ exhibit, version }: ExhibitDraft, zh: string): Promise<ExhibitDraft> {
  const body = { version, exhibit: { ...exhibit, title: { ...exhibit.title, zh } } }
  const saved = await hall.asAdmin('PUT', `/api/exhibits/${exhibit.id}`, body)
  if (saved.status !== 200) throw new Error(await saved.text())
  return saved.json() as Promise<ExhibitDraft>
}
const publish = ({ exhibit: { id }, version }: ExhibitDraft) =>
  hall.asAdmin('POST', '/api/editions', { exhibits: [{ id, version }] })

async function killAndStart(withDatabase: boolean) {
  hall.process.kill('SIGKILL')
  if (withDatabase) {
    const pid = readFileSync(join(dataDir, 'database/cluster/postmaster.pid'), 'utf8')
    process.kill(Number.parseInt(pid, 10), 'SIGKILL')
  }
  await once(hall.process, 'exit')
  hall = await startHall({ dataDir, ports: hall.ports })
}

test(`killed ${KILLS} times while it publishes, takes an upload and saves, the hall shows whole editions only and loses nothing`, {
  timeout: 60_000 + KILLS * 20_000,
}, async () => {
  const screen = screenThatChecks(hall.url)
  await expect.poll(() => screen.seen.length, { interval: 5 }).toBe(1)
  let soil = await draftOf(SHOWN)
  // How long a publication takes on this machine, until a screen has it; the first of all takes longer.
  let takesMs = Number.POSITIVE_INFINITY
  for (const seen of [2, 3]) {
    soil = await write(await draftOf(SHOWN), `试 ${seen}`)
    const began = performance.now()
    expect((await publish(soil)).status).toBe(201)
    await expect.poll(() => screen.seen.length, { interval: 5 }).toBe(seen)
    takesMs = Math.min(takesMs, performance.now() - began)
  }

  let water = await draftOf(WRITTEN)
  const upload = await uploadPieces(hall.url, await hall.cookie(), 'long.mp4', film)
  const midway = { publishing: 0, uploading: 0, shown: 0 }
  for (let kill = 1; kill <= KILLS; kill += 1) {
    soil = await write(await draftOf(SHOWN), `土 ${kill}`)
    const before = await publications()
    let alive = true
    const saving = (async () => {
      for (let save = 1; alive; save += 1) water = await write(water, `水 ${kill}.${save}`)
    })().catch(() => undefined)
    const sending = upload.sendTo(kill * ROUND_BYTES).catch(() => undefined)

    // Every other time by a schedule. Other moments each time, the same in every run.
    const timed = kill % 2 === 0
    const at = new Date(Date.now() + 400)
    const { exhibit, version } = soil
    if (timed) {
      const body = { at: at.toISOString(), exhibits: [{ id: exhibit.id, version }] }
      expect((await hall.asAdmin('POST', '/api/schedules', body)).status).toBe(201)
      await sleep(Math.max(0, at.getTime() - Date.now()))
    }
    const publishing = timed ? undefined : publish(soil).catch(() => undefined)
    await sleep(takesMs * 0.8 * ((kill * 0.618) % 1))
    if (screen.seen.at(-1) === before[0]?.edition) midway.publishing += 1
    if (upload.midway()) midway.uploading += 1
    const acknowledged = upload.acknowledged()
    alive = false
    await killAndStart(kill % 3 === 2)
    const [answer] = await Promise.all([publishing, saving, sending])

    if (timed) {
      const settled = async () => (await read<Schedule[]>('/api/schedules')).map(({ state }) => state)
      await expect.poll(settled).toEqual(Array.from({ length: kill / 2 }, () => 'done'))
    }
    const after = await publications()
    const more = after.length - before.length
    // What was promised is done, what was due is done once, and what was only asked is done or not.
    if (timed || answer?.status === 201) expect(more).toBe(1)
    else expect([0, 1]).toContain(more)
    if (answer === undefined && more === 1) midway.shown += 1
    const [current] = after
    await expect.poll(() => screen.seen.at(-1)).toBe(current?.edition)
    const kept = await draftOf(SHOWN)
    expect([titleOf(kept), kept.changed]).toEqual([`土 ${kill}`, more === 0])
    if (more === 0) expect(kept.version).toBe(version)
    const acts = await read<EditingEntry[]>('/api/editing/acts')
    expect(acts.filter(({ act }) => act === 'published')).toHaveLength(
      after.filter(({ kind }) => kind === 'publish').length,
    )
    // A save on its way is kept or not; one that was answered is kept.
    const saved = await draftOf(WRITTEN)
    expect(saved.version - water.version).toBeGreaterThanOrEqual(0)
    expect(saved.version - water.version).toBeLessThanOrEqual(1)
    if (saved.version === water.version) expect(titleOf(saved)).toBe(titleOf(water))
    water = saved
    const arrived = await upload.ask()
    expect(arrived).toBeGreaterThanOrEqual(acknowledged)
    expect(arrived).toBeLessThanOrEqual(acknowledged + PIECE_BYTES)
  }
  expect(screen.wrong).toEqual([])
  expect(midway.publishing).toBeGreaterThanOrEqual(KILLS / 2)
  expect(midway.uploading).toBeGreaterThanOrEqual(KILLS / 2)

  await upload.sendRest()
  // Once more, before anybody could say that it is in the library.
  await killAndStart(false)
  const hash = createHash('sha256').update(film).digest('hex')
  const library = () => read<LibraryEntry[]>('/api/library')
  await expect.poll(async () => (await library()).map((entry) => entry.hash)).toEqual([hash])
  expect((await library())[0]).toMatchObject({ name: 'long.mp4', bytes: film.length, addedBy: 'admin' })
  // Every byte of what is shown, once more and from the hall.
  await screen.stop()
  screen.forget()
  expect(await screen.walk()).toBe((await publications())[0]?.edition)
  expect(screen.wrong).toEqual([])
  process.stdout.write(`${JSON.stringify({ kills: KILLS, takesMs, walks: screen.walks(), ...midway })}\n`)
})
