import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { parseJson } from './parseJson.ts'
import type { SegmentEvent } from './segmentLog.ts'

const count = z.int().min(0)
const segmentEvent: z.ZodType<SegmentEvent> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('segment'),
    number: count,
    at: z.number(),
    init: z.string(),
  }),
  z.object({ type: z.literal('part'), duration: z.number(), independent: z.boolean(), bytes: count }),
  z.object({ type: z.literal('complete') }),
])

/**
 * A rendition on disk: a file for each segment, grown part by part, and a journal with a line for each event, written
 * after the bytes it speaks of. So after a sudden end the journal never promises what is not there, and the recording
 * is what went out. Where others can reach the folder too, `mayWrite` is asked before each write.
 */
export async function openRenditionFiles(
  folder: string,
  failed: (error: unknown) => void,
  mayWrite?: () => Promise<boolean>,
) {
  await mkdir(folder, { recursive: true })
  const journalFile = join(folder, 'journal.ndjson')
  const events = await readJournal(journalFile)
  await cutLoose(folder, events)
  const journal = await open(journalFile, 'a')
  // A line that a sudden end cut short must not swallow the next.
  if (events.length > 0) await journal.write('\n')
  /** The segment that grows, and how much of it is whole; none where it could not be written. */
  let segment: { readonly handle: FileHandle; bytes: number } | undefined
  let work: Promise<unknown> = Promise.resolve()
  /** Lines that found no room on the disk; they are tried again with the next. */
  let waiting = ''

  const leave = async () => {
    const { handle } = segment ?? {}
    segment = undefined
    await handle?.close()
  }
  const begin = async (number: number) => {
    await leave()
    const handle = await open(join(folder, `${number}.m4s`), 'w')
    segment = { handle, bytes: 0 }
  }
  const append = async (growing: { readonly handle: FileHandle; bytes: number }, bytes: Buffer) => {
    try {
      await growing.handle.writeFile(bytes)
      growing.bytes += bytes.length
    } catch (error) {
      // Half a part would spoil what is whole.
      await growing.handle.truncate(growing.bytes).catch(() => {})
      await leave()
      throw error
    }
  }
  const note = async (event: SegmentEvent) => {
    const lines = `${waiting}${JSON.stringify(event)}\n`
    // Where a line was cut short the next begins anew.
    waiting = lines.startsWith('\n') ? lines : `\n${lines}`
    await journal.writeFile(lines)
    waiting = ''
  }
  const write = async (event: SegmentEvent, bytes?: Buffer) => {
    if (mayWrite && !(await mayWrite())) return
    if (event.type === 'segment') await begin(event.number).catch(failed)
    else if (event.type === 'complete') await leave()
    // What is not on the disk is not promised.
    else if (!segment) return
    else if (bytes) await append(segment, bytes)
    await note(event)
  }
  const enqueue = (task: () => Promise<unknown>) => {
    work = work.then(task).catch(failed)
    return work
  }

  return {
    /** What the journal held. */
    events,
    /** Notes an event and the bytes it brought; in order, never waited for by whoever is live. */
    add: (event: SegmentEvent, bytes?: Buffer) => void enqueue(() => write(event, bytes)),
    addInit: (name: string, bytes: Buffer) =>
      void enqueue(() => writeFile(join(folder, `${name}.mp4`), bytes)),
    /** Resolves when all is written. */
    close: () =>
      enqueue(async () => {
        await leave()
        await journal.close()
      }),
  }
}

export type RenditionFiles = Awaited<ReturnType<typeof openRenditionFiles>>

async function readJournal(file: string): Promise<SegmentEvent[]> {
  const events: SegmentEvent[] = []
  const stream = createReadStream(file)
  try {
    for await (const line of createInterface({ input: stream })) {
      const event = segmentEvent.safeParse(parseJson(line))
      if (event.success) events.push(event.data)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return events
}

/** Bytes that were written but never promised are cut off the last segment; one without any part is removed. */
async function cutLoose(folder: string, events: readonly SegmentEvent[]) {
  const begun = events.findLastIndex(({ type }) => type === 'segment')
  const head = events[begun]
  if (head?.type !== 'segment') return
  const bytes = events.slice(begun).reduce((sum, event) => sum + (event.type === 'part' ? event.bytes : 0), 0)
  const file = join(folder, `${head.number}.m4s`)
  await (bytes === 0 ? rm(file, { force: true }) : truncate(file, bytes))
}
