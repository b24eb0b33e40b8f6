import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ExhibitDraft, Publication } from '#content/schema/edition.ts'
import { isDiskFull } from '../../server/isDiskFull.ts'
import { makePicture, WRITE } from '../../server/media/makers/makePicture.ts'
import { encodeSound } from '../../server/media/sounds/encodeSound.ts'
import { findFfmpeg } from '../../server/packager/findFfmpeg.ts'
import { openTestExhibits } from '../support/openTestExhibits.ts'
import { openTestMedia } from '../support/openTestMedia.ts'
import { sampleExhibit } from '../support/sampleExhibits.ts'
import { speakTones } from '../support/speakTones.ts'

/** Whatever is written to this device finds no space left. */
const FULL = '/dev/full'

describe('where the disk is full', () => {
  let hall: Awaited<ReturnType<typeof openTestMedia>>
  beforeEach(async () => {
    hall = await openTestMedia()
  })
  afterEach(() => hall.close())

  test('an upload stops with words that say so, and goes on to its end once there is room', async () => {
    const bytes = randomBytes(200_000)
    const url = String((await hall.create(bytes.length, 'film', '树.mp4')).headers.location)
    const place = join(hall.dataDir, 'uploads', url.split('/').at(-1) ?? '')
    rmSync(place)
    symlinkSync(FULL, place)
    const stopped = await hall.patch(url, 0, bytes)
    expect([stopped.statusCode, stopped.json().code]).toEqual([507, 'media/disk-full'])
    rmSync(place)
    writeFileSync(place, bytes.subarray(0, 70_000))
    expect((await hall.head(url)).headers['upload-offset']).toBe('70000')
    expect((await hall.patch(url, 70_000, bytes.subarray(70_000))).statusCode).toBe(204)
    await hall.settle()
    expect((await hall.entries())[0]?.hash).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test('a picture of which nothing could be made is kept, and made ready at the next try', async () => {
    const picture = sharp({ create: { width: 600, height: 400, channels: 3, background: '#2f7d5b' } })
    hall.library.onFinished('picture', async ({ path }) => {
      await WRITE.webp(sharp(path)).toFile(FULL)
      return { facts: {} }
    })
    const sent = await hall.send('picture', '叶.png', await picture.png().toBuffer())
    expect([sent.status, sent.problem?.code]).toEqual(['refused', 'media/no-room'])
    hall.library.onFinished('picture', makePicture(join(hall.dataDir, 'media')))
    await hall.act('POST', `/api/library/${sent.id}/look`)
    await hall.settle()
    expect((await hall.entries())[0]).toMatchObject({ status: 'ready', problem: null })
  })
})

test('a recording that does not fit is not called a broken one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hall-full-'))
  const source = join(folder, 'voice.wav')
  writeFileSync(source, await speakTones([2]))
  const wish = { target: FULL, channels: 'mono', kilobits: 64, atMost: 60 } as const
  // By itself ffmpeg writes to no device that is there already.
  const ffmpeg = join(folder, 'ffmpeg')
  writeFileSync(ffmpeg, `#!/bin/sh\nexec "${await findFfmpeg(process.env.FFMPEG)}" -y "$@"\n`, {
    mode: 0o755,
  })
  const wrong = await encodeSound(source, ffmpeg, wish).catch((error: unknown) => error)
  rmSync(folder, { recursive: true })
  expect(isDiskFull(wrong)).toBe(true)
})

test('a publication for which the database has no room leaves the hall and the draft as they are, and is made later', async () => {
  const hall = await openTestExhibits()
  const mei = ['mei', 'chief'] as const
  const publish = () => hall.ask<Publication>(mei, 'POST', '/api/editions', {})
  const shown = async () => (await hall.app.inject('/api/edition')).json().exhibits[0].title.zh
  const exhibit = { ...sampleExhibit('cherry', 0), title: { zh: '等一等', en: 'Later' } }
  await hall.ask(mei, 'PUT', '/api/exhibits/cherry', { version: 0, exhibit })
  // As PostgreSQL says it when it cannot make a table longer.
  await sql`create function no_room() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`.execute(
    hall.database,
  )
  await sql`create trigger full_disk before insert on publications for each row execute function no_room()`.execute(
    hall.database,
  )
  const refused = await publish()
  expect([refused.status, refused.code, await shown()]).toEqual([507, 'server/disk-full', '一棵樱的四季'])
  const draft = await hall.ask<ExhibitDraft>(mei, 'GET', '/api/exhibits/cherry')
  expect([draft.body.exhibit.title.zh, draft.body.version]).toEqual(['等一等', 1])
  await sql`drop trigger full_disk on publications`.execute(hall.database)
  expect([(await publish()).status, await shown()]).toEqual([201, '等一等'])
  await hall.close()
})
