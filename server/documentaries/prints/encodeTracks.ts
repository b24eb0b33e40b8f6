import { Problem } from '#content/contract/problems.ts'
import { pictureWords, soundWords } from './encoderWords.ts'
import { placeSegment, readSegment, splitFragments } from './fragments.ts'
import type { Rung } from './ladder.ts'
import { type PrintPlan, segmentsOf } from './planPrint.ts'
import type { Rendition } from './printFolder.ts'
import { runEncoder } from './runEncoder.ts'

interface Encoding {
  readonly ffmpeg: string
  readonly original: string
  readonly signal: AbortSignal
  readonly plan: PrintPlan
}
type Told = (done: number) => void

/** Encodes one rendition from the first segment that is missing. */
export async function encodePictures(
  encoding: Encoding & { readonly rung: Rung; readonly threads: number },
  rendition: Rendition,
  told: Told,
): Promise<void> {
  const { plan, rung, original, threads, ffmpeg, signal } = encoding
  if (await rendition.isDone()) return told(1)
  const count = segmentsOf(plan)
  const begun = await rendition.segments()
  let number = begun
  told(number / count)
  const take = async (out: AsyncIterable<Buffer>) => {
    for await (const { kind, bytes } of splitFragments(out)) {
      if (kind === 'init') {
        if (begun === 0) await rendition.keepInit(bytes)
        continue
      }
      const at = number * plan.segmentFrames * plan.rate.den
      await rendition.keepSegment(number, placeSegment(bytes, number, at))
      number += 1
      told(Math.min(1, number / count))
    }
  }
  const words = pictureWords(plan, rung, original, begun, threads)
  mustBeWhole(await runEncoder(words, { ffmpeg, signal, take }), number)
  await rendition.keepDone()
}

/** The sound takes little time: it is made anew where it was not finished. */
export async function encodeSound(
  encoding: Encoding & { readonly gain: number },
  rendition: Rendition,
  told: Told,
): Promise<void> {
  const { plan, original, gain, ffmpeg, signal } = encoding
  if (await rendition.isDone()) return told(1)
  let number = 0
  let at = 0
  const take = async (out: AsyncIterable<Buffer>) => {
    for await (const { kind, bytes } of splitFragments(out)) {
      if (kind === 'init') {
        await rendition.keepInit(bytes)
        continue
      }
      await rendition.keepSegment(number, placeSegment(bytes, number, at))
      at += readSegment(bytes).duration
      number += 1
    }
  }
  const heard = (seconds: number) => told(Math.min(1, seconds / plan.seconds))
  mustBeWhole(await runEncoder(soundWords(plan, original, gain), { ffmpeg, signal, take, heard }), number)
  await rendition.keepDone()
}

/** @throws Problem `documentary/encoder-failed` with the last thing that ffmpeg said */
function mustBeWhole(
  { succeeded, said }: { readonly succeeded: boolean; readonly said: string },
  segments: number,
) {
  if (succeeded && segments > 0) return
  const last = said
    .split('\n')
    .map((line) => line.trim())
    .findLast((line) => line !== '' && !/^\w+=/.test(line))
  throw new Problem('documentary/encoder-failed', last ?? '')
}
