import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { printFiles } from '#content/schema/documentary.ts'
import type { PrintStep } from '#content/schema/documentaryDraft.ts'
import { type Making, makePrint } from '../../../server/documentaries/prints/makePrint.ts'
import { keepFile } from '../../../server/keepFile.ts'
import { findFfmpeg } from '../../../server/packager/findFfmpeg.ts'
import { makeFilm } from '../../support/makeFilm.ts'

vi.setConfig({ testTimeout: 90_000 })

const run = promisify(execFile)
let folder: string
let ffmpeg: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hall-prints-'))
  ffmpeg = await findFfmpeg(process.env.FFMPEG)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const making = (name: string, wishes: Partial<Making> = {}): Making => ({
  ffmpeg,
  original: join(folder, name),
  work: join(folder, 'work', name),
  ready: join(folder, name.replace(/\..*$/, '.print')),
  url: '/documentaries/x/',
  threads: 1,
  keep: keepFile,
  signal: new AbortController().signal,
  progress: () => {},
  ...wishes,
})
const film = (name: string, wishes: Parameters<typeof makeFilm>[1] = {}) =>
  makeFilm(join(folder, name), wishes)
const read = (name: string, file: string) => readFileSync(join(folder, `${name}.print`, file), 'utf8')
/** What ffmpeg says of a print when it plays it to its end. */
const played = async (name: string, words: readonly string[] = []) =>
  (
    await run(ffmpeg, [
      '-hide_banner',
      '-nostdin',
      '-i',
      join(folder, `${name}.print`, 'index.m3u8'),
      ...words,
      '-f',
      'null',
      '-',
    ])
  ).stderr
const lufs = (said: string) => Number([...said.matchAll(/^\s+I:\s+(-?[\d.]+) LUFS/gm)].at(-1)?.[1])

test('a film becomes a ladder that plays from its first second to its last, as loud as every other', {
  timeout: 60_000,
}, async () => {
  await film('plain.mp4', { size: '512x512', seconds: 6, tone: -30 })
  const told: [PrintStep, number][] = []
  const facts = await makePrint(
    making('plain.mp4', { progress: (step, done) => void told.push([step, done]) }),
  )
  expect(facts).toMatchObject({ seconds: 6, width: 512, height: 512, sound: true, notices: [] })

  const index = read('plain', 'index.m3u8')
  expect(
    [...index.matchAll(/RESOLUTION=(\d+x\d+),VIDEO-RANGE=SDR,FRAME-RATE=25/g)].map(([, size]) => size),
  ).toEqual(['512x512', '480x480'])
  expect(index.match(/#EXT-X-I-FRAME-STREAM-INF/g)).toHaveLength(2)
  // Keyframes stand at the same moments in every rendition.
  const timesOf = (name: string) =>
    [...read('plain', `${name}/index.m3u8`).matchAll(/#EXTINF:([\d.]+)/g)].map(([, seconds]) =>
      Number(seconds),
    )
  expect(timesOf('v512')).toEqual([4, 2])
  expect(timesOf('v480')).toEqual([4, 2])

  const said = await played('plain', ['-map', '0:v:0', '-map', '0:a:0', '-af', 'ebur128=framelog=verbose'])
  expect([...said.matchAll(/frame=\s*(\d+)/g)].at(-1)?.[1]).toBe('150')
  expect(lufs(said)).toBeGreaterThan(-17)
  expect(lufs(said)).toBeLessThan(-15)

  const parts = told.map(([, done]) => done)
  expect(parts).toEqual([...parts].sort((one, other) => one - other))
  expect(new Set(told.map(([step]) => step))).toEqual(
    new Set(['check', 'sound', 'pictures', 'stills', 'finish']),
  )
})

test('its list names every file with its hash, and which of them the screens of the hall need', async () => {
  const listed = printFiles.parse(JSON.parse(read('plain', 'files.json')))
  const inHall = listed.filter(({ hall }) => hall).map(({ path }) => path.replace('/documentaries/x/', ''))
  expect(inHall.filter((path) => path.startsWith('v480'))).toEqual([])
  expect(inHall).toEqual(
    expect.arrayContaining([
      'hall.m3u8',
      'v512/init.mp4',
      'v512/1.m4s',
      'sound/index.m3u8',
      'thumbnails/0.jpg',
      'thumbnails/index.vtt',
    ]),
  )
  for (const { path, bytes } of listed)
    expect(statSync(join(folder, 'plain.print', path.replace('/documentaries/x/', ''))).size).toBe(bytes)
  expect(listed.some(({ path }) => /plan|done|facts/.test(path))).toBe(false)
})

test('a keyframe alone can be asked for, and is a picture', async () => {
  const keys = read('plain', 'v480/keys.m3u8')
  const [, length] = /#EXT-X-BYTERANGE:(\d+)@0\n1\.m4s/.exec(keys) ?? []
  const bytes = Buffer.concat([
    readFileSync(join(folder, 'plain.print/v480/init.mp4')),
    readFileSync(join(folder, 'plain.print/v480/1.m4s')).subarray(0, Number(length)),
  ])
  const child = run(
    ffmpeg,
    [
      '-hide_banner',
      '-loglevel',
      'error',
      '-i',
      'pipe:0',
      '-frames:v',
      '1',
      '-f',
      'image2pipe',
      '-c:v',
      'png',
      'pipe:1',
    ],
    { encoding: 'buffer' },
  )
  child.child.stdin?.end(bytes)
  expect((await child).stdout.subarray(1, 4).toString()).toBe('PNG')
})

test('small pictures are named for each stretch, with their place on the sheet', () => {
  expect(read('plain', 'thumbnails/index.vtt')).toContain(
    '00:00:04.000 --> 00:00:06.000\n0.jpg#xywh=240,0,240,240',
  )
})

test('nobody sees a print before it is whole', async () => {
  const stopping = new AbortController()
  await film('small.mp4', { seconds: 2 })
  const wishes = making('small.mp4', {
    ready: join(folder, 'half.print'),
    work: join(folder, 'work/half'),
    signal: stopping.signal,
  })
  const work = makePrint({
    ...wishes,
    progress: (step) => void (step === 'stills' && stopping.abort(new Error('enough'))),
  })
  await expect(work).rejects.toThrow('enough')
  expect(existsSync(join(folder, 'half.print'))).toBe(false)
})

test('work that was interrupted goes on at the segment where it stopped, and the picture has no seam', {
  timeout: 60_000,
}, async () => {
  await film('long.mp4', { seconds: 14, rate: '30000/1001' })
  const stopping = new AbortController()
  const written: string[] = []
  const wishes = making('long.mp4', {
    keep: async (place, kept) => {
      await keepFile(place, kept)
      if (place.endsWith('v180')) written.push(kept.file)
      if (kept.file === '1.m4s' && place.endsWith('v180')) stopping.abort(new Error('enough'))
    },
  })
  await expect(makePrint({ ...wishes, signal: stopping.signal })).rejects.toThrow('enough')
  const facts = await makePrint(wishes)
  expect(written).toEqual(['init.mp4', '0.m4s', '1.m4s', '2.m4s', '3.m4s', 'done', 'index.m3u8', 'keys.m3u8'])
  const whole = 14 * (30_000 / 1001)
  expect(facts.seconds).toBeCloseTo(Math.ceil(whole) / (30_000 / 1001), 3)
  const said = await played('long', ['-map', '0:v:0'])
  expect(Number([...said.matchAll(/frame=\s*(\d+)/g)].at(-1)?.[1])).toBe(Math.ceil(whole))
  expect(said).not.toMatch(/non monoton|error/i)
})

test.each([
  ['turned.mp4', { words: [] as string[] }, 90, { width: 180, height: 320, notices: ['rotated'] }],
  ['wide.mp4', { filter: 'setsar=2/1' }, 0, { width: 640, height: 180, notices: ['anamorphic'] }],
  [
    'odd.mkv',
    { size: '321x181', words: ['-pix_fmt', 'yuv444p'] },
    0,
    { width: 320, height: 180, notices: [] },
  ],
  ['mute.mp4', { tone: null }, 0, { sound: false, notices: ['noSound'] }],
  ['quiet.mp4', { tone: -75 }, 0, { sound: true, notices: ['silent'] }],
  [
    'uneven.mp4',
    { filter: "select='not(mod(n,7))+lt(n,40)'", words: ['-fps_mode', 'vfr'] },
    0,
    { notices: ['variableRate'] },
  ],
  [
    'hdr.mp4',
    {
      words: [
        '-pix_fmt',
        'yuv420p10le',
        '-color_primaries',
        'bt2020',
        '-color_trc',
        'smpte2084',
        '-colorspace',
        'bt2020nc',
      ],
    },
    0,
    { notices: ['hdr'] },
  ],
] as const)('%s is brought into shape, and its editor is told how', async (name, wishes, turn, expected) => {
  await film(name, { seconds: 5, ...wishes })
  if (turn) {
    await run(ffmpeg, [
      '-loglevel',
      'error',
      '-display_rotation',
      String(turn),
      '-i',
      join(folder, name),
      '-c',
      'copy',
      join(folder, 'turning.mp4'),
    ])
    await run('mv', [join(folder, 'turning.mp4'), join(folder, name)])
  }
  const facts = await makePrint(making(name))
  expect(facts).toMatchObject(expected)
  const stem = name.replace(/\..*$/, '')
  expect(read(stem, 'index.m3u8').includes('TYPE=AUDIO')).toBe(facts.sound)
  const said = await played(stem, ['-map', '0:v:0'])
  expect(said).toMatch(new RegExp(`yuv420p\\(.*${facts.width}x${facts.height}`))
})
