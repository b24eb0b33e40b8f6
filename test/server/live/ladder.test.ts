import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { findFfmpeg } from '../../../server/packager/findFfmpeg.ts'
import { decodeAll } from '../../support/decodeAll.ts'
import { openPushes } from '../../support/openPushes.ts'
import { openTestLive, type TestLive, until } from '../../support/openTestLive.ts'
import { readPlaylist } from '../../support/playlistReader.ts'

let hall: TestLive
const pushes = openPushes()
afterEach(async () => {
  await pushes.stopAll()
  await hall.close()
})

const fetchText = async (id: string, file: string) => (await fetch(`${hall.url}/hls/${id}/${file}`)).text()
const keyEvery = (pictures: number) =>
  `-c:v libx264 -preset ultrafast -pix_fmt yuv420p -g ${pictures} -keyint_min ${pictures} -sc_threshold 0 -b:v 900k`.split(
    ' ',
  )
/** The wall clock at the beginning of each segment, by its address without the folder. */
const momentsOf = (text: string) =>
  new Map(
    [...text.matchAll(/PROGRAM-DATE-TIME:(\S+)\n(?:#EXT-X-PART.*\n)*#EXTINF:[\d.]+,\n\w+\/(\d+)\.m4s/g)].map(
      ([, at, number]) => [Number(number), at],
    ),
  )
const onAir = async (options: Parameters<typeof pushes.push>[1]) => {
  const { id, streamKey } = await hall.plan()
  await pushes.push(`${hall.rtmpUrl}/${streamKey}`, options)
  await until(async () => (await hall.read(id)).status === 'onAir')
  return id
}
/** Ends it; resolves when every rendition has given out its last. */
const end = async (id: string) => {
  await hall.ask('POST', `/api/broadcasts/${id}/end`)
  for (const file of ['source.m3u8', 'audio.m3u8', '480p.m3u8'])
    await until(async () => /ENDLIST|nothing-to-play/.test(await fetchText(id, file)))
}
const segmentsOf = async (id: string, file: string) => readPlaylist(await fetchText(id, file)).segments.size

test('below the source there are smaller pictures, cut at the same moments, each beginning with a keyframe', async () => {
  hall = await openTestLive()
  const id = await onAir({ size: '1280x720', video: keyEvery(50) })
  expect(await fetchText(id, 'index.m3u8')).toMatch(
    /RESOLUTION=1280x720\nsource\.m3u8\n.*RESOLUTION=854x480\n480p\.m3u8\n.*\naudio\.m3u8/,
  )
  await until(async () => (await segmentsOf(id, '480p.m3u8')) >= 4)
  const [source, rung] = [await fetchText(id, 'source.m3u8'), await fetchText(id, '480p.m3u8')]
  const moments = momentsOf(source)
  for (const [number, at] of momentsOf(rung)) expect([number, at]).toEqual([number, moments.get(number)])
  const first = rung.match(/#EXT-X-PART:.*\.0\.m4s".*/g) ?? []
  expect(first.length).toBeGreaterThan(0)
  for (const line of first) expect(line).toContain('INDEPENDENT=YES')
  const init = Buffer.from(
    await (await fetch(`${hall.url}/hls/${id}/480p/${/480p\/(init-\d+)/.exec(rung)?.[1]}.mp4`)).arrayBuffer(),
  )
  const avcC = init.indexOf('avcC')
  expect(await fetchText(id, 'index.m3u8')).toContain(`avc1.${init.toString('hex', avcC + 5, avcC + 8)}`)
  await end(id)
  const [full, small] = await Promise.all(
    ['source', '480p'].map((name) => decodeAll(`${hall.url}/hls/${id}/${name}.m3u8`)),
  )
  expect([full?.said, small?.said]).toEqual(['', ''])
  expect(Math.abs((full?.frames ?? 0) - (small?.frames ?? 0))).toBeLessThan(3)
})

test('a source with rare keyframes is encoded, so that viewers may come in every two seconds', async () => {
  hall = await openTestLive()
  const id = await onAir({ size: '640x360', video: keyEvery(125) })
  const encoded = await until(async () => {
    const text = await fetchText(id, 'source.m3u8')
    const stretches = text.split('#EXT-X-DISCONTINUITY')
    return stretches.length > 1 && (stretches[1]?.match(/#EXTINF/g)?.length ?? 0) >= 4 && stretches[1]
  })
  const lengths = [...encoded.matchAll(/#EXTINF:([\d.]+)/g)].map(([, seconds]) => Number(seconds))
  for (const seconds of lengths.slice(0, -1)) expect(seconds).toBeCloseTo(2, 1)
  for (const line of encoded.match(/#EXT-X-PART:.*\.0\.m4s".*/g) ?? [])
    expect(line).toContain('INDEPENDENT=YES')
  await end(id)
  expect((await decodeAll(`${hall.url}/hls/${id}/source.m3u8`)).said).toBe('')
}, 40_000)

test('a host who goes and comes back is in every rendition, without a hole', async () => {
  hall = await openTestLive()
  const { id, streamKey } = await hall.plan()
  const options = { size: '1280x720', video: keyEvery(50) }
  const stream = await pushes.push(`${hall.rtmpUrl}/${streamKey}`, options)
  await until(async () => (await segmentsOf(id, '480p.m3u8').catch(() => 0)) >= 2)
  await stream.stop()
  await until(async () => (await hall.read(id)).shown === 'backSoon')
  await pushes.push(`${hall.rtmpUrl}/${streamKey}`, options)
  await until(async () => (await fetchText(id, '480p.m3u8')).split('DISCONTINUITY').length === 3)
  await new Promise((later) => setTimeout(later, 3000))
  await end(id)
  const [source, rung] = [await fetchText(id, 'source.m3u8'), await fetchText(id, '480p.m3u8')]
  expect(rung).not.toContain('EXT-X-GAP')
  expect(momentsOf(rung)).toEqual(momentsOf(source))
  expect((await decodeAll(`${hall.url}/hls/${id}/480p.m3u8`)).said).toBe('')
}, 40_000)

test('a machine that is too slow lets the source through, and every address still plays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hall-slow-'))
  const slow = join(folder, 'ffmpeg')
  // It reads what it is to encode at a third of the speed, as a weak machine would.
  writeFileSync(slow, `#!/bin/sh\nexec "${await findFfmpeg(process.env.FFMPEG)}" -readrate 0.3 "$@"\n`)
  chmodSync(slow, 0o755)
  hall = await openTestLive({ ffmpeg: slow })
  const id = await onAir({ size: '1280x720', video: [...keyEvery(50).slice(0, -1), '10000k'] })
  const carried = await until(async () => {
    const text = await fetchText(id, '480p.m3u8')
    const [, after] = text.split('#EXT-X-DISCONTINUITY')
    return (after?.match(/#EXTINF:2/g)?.length ?? 0) >= 2 && after
  })
  expect((await hall.read(id)).status).toBe('onAir')
  // The very same pictures.
  const newest = [...carried.matchAll(/480p\/(\d+\.m4s)\n/g)].at(-1)?.[1]
  const bytesOf = async (name: string) =>
    Buffer.from(await (await fetch(`${hall.url}/hls/${id}/${name}/${newest}`)).arrayBuffer())
  expect((await bytesOf('480p')).equals(await bytesOf('source'))).toBe(true)
  await end(id)
  for (const name of ['source', '480p'])
    expect((await decodeAll(`${hall.url}/hls/${id}/${name}.m3u8`)).said).toBe('')
}, 40_000)
