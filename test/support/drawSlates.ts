import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { slateWords } from '#content/strings/slateWords.ts'
import { findFfmpeg } from '../../server/packager/findFfmpeg.ts'
import { openSceneStudio } from './drawScene.ts'

const FOLDER = resolve(import.meta.dirname, '../../content/slates')
const SLATES = ['backSoon', 'intermission'] as const
const RATE = 25
const SECONDS = 8
/** The beginning is blended over the end, so that the round has no seam. */
const BLEND_SECONDS = 1
const FRAMES = (SECONDS + BLEND_SECONDS) * RATE
/** She waves once a round, well clear of the blend. */
const WAVE_SECONDS = 2
/** On the podium of the home page, without a story. */
const scene = (slate: (typeof SLATES)[number]) => ({
  chapter: -1,
  turned: -9,
  look: { x: 0.3, y: 0.1 },
  ...(slate === 'backSoon'
    ? {
        gesture: 'wave',
        mood: 'glad',
        since: WAVE_SECONDS,
        before: { gesture: 'idle', mood: 'glad', since: -9 },
      }
    : { gesture: 'sleep', since: -9 }),
})

/**
 * Draws what viewers see when a host is away, picture by picture from the hall’s own scene:
 * `tsx test/support/drawSlates.ts [--frames folder]` writes `content/slates/*.flv`. Pictures in a folder of your own stay
 * there, and what was drawn before the work was stopped is not drawn again.
 */
async function drawSlates() {
  const { values } = parseArgs({ options: { frames: { type: 'string' } } })
  const ffmpeg = await findFfmpeg(process.env.FFMPEG)
  mkdirSync(FOLDER, { recursive: true })
  const [zh, en] = [slateWords('zh'), slateWords('en')]
  const studio = await openSceneStudio({ width: 1280, height: 720 })
  const frames = values.frames ?? mkdtempSync(join(tmpdir(), 'hall-slates-'))
  try {
    for (const slate of SLATES) {
      const folder = join(frames, slate)
      mkdirSync(folder, { recursive: true })
      await studio.caption({ title: zh(slate), hint: zh(`${slate}Hint`), foreign: en(slate) })
      for (let frame = 0; frame < FRAMES; frame += 1) {
        const file = join(folder, `${String(frame).padStart(4, '0')}.png`)
        if (existsSync(file)) continue
        const { png } = await studio.draw('mascot', frame / RATE, scene(slate))
        // Whoever stops the work leaves no half picture behind.
        writeFileSync(`${file}.part`, png)
        renameSync(`${file}.part`, file)
      }
      encode(ffmpeg, folder, join(FOLDER, `${slate}.flv`))
    }
  } finally {
    await studio.close()
    if (!values.frames) rmSync(frames, { recursive: true, force: true })
  }
}

function encode(ffmpeg: string, folder: string, out: string) {
  const blended = `[0:v]split[a][b];[a]trim=start=${BLEND_SECONDS},setpts=PTS-STARTPTS,fps=${RATE}[body];[b]trim=end=${BLEND_SECONDS},setpts=PTS-STARTPTS,fps=${RATE}[head];[body][head]xfade=transition=fade:duration=${BLEND_SECONDS}:offset=${SECONDS - BLEND_SECONDS},format=yuv420p[v]`
  // biome-ignore format: one option a line would hide what matters: no B-frames, a keyframe every two seconds.
  const words = ['-y', '-v', 'error', '-framerate', String(RATE), '-i', join(folder, '%04d.png'),
    '-filter_complex', blended, '-map', '[v]', '-frames:v', String(SECONDS * RATE), '-c:v', 'libx264', '-preset', 'veryslow', '-profile:v', 'main',
    '-crf', '24', '-bf', '0', '-g', String(2 * RATE), '-keyint_min', String(2 * RATE), '-sc_threshold', '0', '-an', '-flvflags', 'no_duration_filesize', out]
  execFileSync(ffmpeg, words, { stdio: 'inherit' })
}

await drawSlates()
