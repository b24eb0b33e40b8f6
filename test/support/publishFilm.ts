import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Documentary } from '#content/schema/documentary.ts'
import type { DocumentaryDraft } from '#content/schema/documentaryDraft.ts'
import type { UploadUnderWay } from '#content/schema/library.ts'
import { writtenText } from './openTestDocumentaries.ts'
import { ADMIN_PASSWORD, type RunningHall, signIn } from './startHall.ts'

const TUS = { 'tus-resumable': '1.0.0' }
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** Asks until there is an answer, for two minutes: a film is made meanwhile. */
async function there<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
  for (const until = Date.now() + 120_000; Date.now() < until; await sleep(100)) {
    const answer = await ask()
    if (answer !== undefined && answer !== null) return answer
  }
  throw new Error('nothing came')
}

/** Takes a film all the way: into the library, through its print and another pair of eyes, into the hall's edition. */
export async function publishFilm(
  hall: RunningHall,
  file: string,
  subtitles: Partial<Record<'zh' | 'en', string>> = {},
): Promise<Documentary> {
  const admin = await signIn(hall.url)
  const ask = async <Reply>(cookie: string, method: string, path: string, body?: unknown, headers = {}) => {
    const isBytes = Buffer.isBuffer(body)
    const type = isBytes ? 'application/octet-stream' : 'application/json'
    const reply = await fetch(`${hall.url}${path}`, {
      method,
      headers: {
        cookie,
        origin: hall.url,
        ...(body === undefined ? {} : { 'content-type': type }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
    })
    if (!reply.ok) throw new Error(`${method} ${path}: ${await reply.text()}`)
    return { headers: reply.headers, said: (await reply.json().catch(() => undefined)) as Reply }
  }
  const bytes = readFileSync(file)
  const metadata = `filename ${base64('film.mp4')},kind ${base64('film')}`
  const made = await ask(admin, 'POST', '/api/uploads', undefined, {
    ...{ ...TUS, 'upload-length': String(bytes.length), 'upload-metadata': metadata },
  })
  const place = new URL(made.headers.get('location') ?? '', hall.url).pathname
  const piece = { ...TUS, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }
  await ask(admin, 'PATCH', place, bytes, piece)
  const original = await there(async () => {
    const { said } = await ask<UploadUnderWay[]>(admin, 'GET', '/api/uploads')
    return said.find(({ id }) => place.endsWith(id))?.entry
  })
  const { id } = (await ask<DocumentaryDraft>(admin, 'POST', '/api/documentaries', { original })).said
  const url = `/api/documentaries/${id}`
  const draft = () =>
    ask<DocumentaryDraft[]>(admin, 'GET', '/api/documentaries').then(({ said }) =>
      said.find((one) => one.id === id),
    )
  const printed = await there(async () => {
    const now = await draft()
    return now?.print.state === 'ready' ? now : undefined
  })
  const { revision, chapters, plannedFor, poster } = printed
  await ask(admin, 'PUT', url, { revision, chapters, plannedFor, poster, text: writtenText })
  for (const [locale, text] of Object.entries(subtitles))
    await ask(admin, 'PUT', `${url}/subtitles/${locale}`, Buffer.from(text))
  await ask(admin, 'POST', `${url}/review`)
  const wu = { username: 'wu', password: ADMIN_PASSWORD }
  await ask(admin, 'POST', '/api/users', { ...wu, role: 'admin' })
  const read = { revision: (await draft())?.revision ?? 0 }
  await ask(await signIn(hall.url, 'wu'), 'POST', `${url}/review/approval`, read)
  // Whoever is alone in a hall publishes without asking.
  await ask(admin, 'DELETE', '/api/users/wu')
  await ask(admin, 'POST', `${url}/publication`)
  const shown = await ask<Documentary[]>(admin, 'GET', '/api/documentaries/shown')
  const film = shown.said.find((one) => one.id === id)
  if (!film) throw new Error('the film is not shown')
  return film
}
