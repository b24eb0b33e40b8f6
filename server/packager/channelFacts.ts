import { readFile, rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { RUNGS } from './ladder/rungs.ts'
import { parseJson } from './parseJson.ts'

/** What the playlist of playlists says of the first stretch, and for good: players never read it again. */
const channelFacts = z.object({
  videoCodec: z.string(),
  audioCodec: z.string(),
  width: z.number(),
  height: z.number(),
  rungs: z.array(z.enum(RUNGS)).default([]),
})
export type ChannelFacts = z.output<typeof channelFacts>

export async function readFacts(file: string): Promise<ChannelFacts | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  const found = channelFacts.safeParse(parseJson(text ?? ''))
  return found.success ? found.data : undefined
}

export async function writeFacts(file: string, facts: ChannelFacts): Promise<void> {
  const aside = `${file}.new`
  await writeFile(aside, JSON.stringify(facts))
  await rename(aside, file)
}
