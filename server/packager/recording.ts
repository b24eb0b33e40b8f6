import { type ChildProcess, spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { durationOf, isGap, type Segment } from './segmentLog.ts'

/** Segments of one source: one set-up of the decoders, one clock. */
interface Run {
  readonly init: string
  readonly segments: readonly Segment[]
}

/** What was recorded, source by source; gaps are left out. */
export function runsOf(segments: readonly Segment[]): Run[] {
  const runs: { init: string; segments: Segment[] }[] = []
  for (const segment of segments.filter((one) => one.complete && !isGap(one))) {
    const last = runs.at(-1)
    if (last?.init === segment.init) last.segments.push(segment)
    else runs.push({ init: segment.init, segments: [segment] })
  }
  return runs
}

/**
 * Makes one MP4 of what was recorded, without encoding anything anew: each source becomes a piece of a transport
 * stream, which carries the set-up of its decoders within, and the pieces end to end become the file.
 */
export async function makeRecording(
  ffmpeg: string,
  folder: string,
  segments: readonly Segment[],
  file: string,
): Promise<{ readonly bytes: number }> {
  const aside = `${file}.new`
  const out = start(ffmpeg, [
    ...['-f', 'mpegts', '-i', 'pipe:0', '-map', '0:v:0', '-map', '0:a:0', '-c', 'copy'],
    ...['-movflags', '+faststart', '-y', '-f', 'mp4', aside],
  ])
  try {
    let at = 0
    for (const run of runsOf(segments)) {
      await pourRun(ffmpeg, folder, run, at, out.stdin)
      at += run.segments.reduce((sum, segment) => sum + durationOf(segment), 0)
    }
    out.stdin.end()
    await out.done
    await rename(aside, file)
  } finally {
    out.child.kill('SIGKILL')
    await rm(aside, { force: true })
  }
  return { bytes: (await stat(file)).size }
}

async function pourRun(ffmpeg: string, folder: string, { init, segments }: Run, at: number, into: Writable) {
  const piece = start(ffmpeg, [
    ...['-f', 'mp4', '-i', 'pipe:0', '-map', '0:v:0', '-map', '0:a:0', '-c', 'copy'],
    ...['-output_ts_offset', String(at), '-muxdelay', '0', '-muxpreload', '0', '-f', 'mpegts', 'pipe:1'],
  ])
  piece.child.stdout?.pipe(into, { end: false })
  try {
    await pour(join(folder, `${init}.mp4`), piece.stdin)
    for (const { number } of segments) await pour(join(folder, `${number}.m4s`), piece.stdin)
    piece.stdin.end()
    await piece.done
  } finally {
    piece.child.kill('SIGKILL')
  }
}

async function pour(file: string, into: Writable) {
  for await (const bytes of createReadStream(file))
    if (!into.write(bytes))
      await new Promise<void>((done) => void into.once('drain', done).once('close', done))
}

function start(ffmpeg: string, words: readonly string[]) {
  const child: ChildProcess = spawn(ffmpeg, ['-hide_banner', '-loglevel', 'error', ...words], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr?.on('data', (bytes) => {
    said = `${said}${bytes}`.slice(-500)
  })
  const stdin = child.stdin as Writable
  // Why it stopped reading is told by its end.
  stdin.on('error', () => {})
  const done = new Promise<void>((well, badly) => {
    child.once('error', badly)
    child.once('close', (code) =>
      code === 0 ? well() : badly(new Error(`ffmpeg ended with ${code}: ${said}`)),
    )
  })
  done.catch(() => {})
  return { child, stdin, done }
}
