import { expect, test } from 'vitest'
import { dayTime, openSpan, tourItem } from '#content/schema/screenSettings.ts'
import { brightnessAt } from '#content/screens/brightnessAt.ts'
import { mergeSettings } from '#content/screens/mergeSettings.ts'
import { onTour } from '#content/screens/onTour.ts'
import { CODE_LETTERS, codeFrom, spokenCode, typedCode } from '#content/screens/pairingCodes.ts'

test('a page is as bright as the last step of the day says, past midnight as the evening left it', () => {
  const steps = [
    { from: '18:00', percent: 60 },
    { from: '08:00', percent: 100 },
    { from: '21:30', percent: 30 },
  ]
  const at = (time: string) => brightnessAt(steps, new Date(`2026-11-27T${time}:00+08:00`))
  expect(['03:00', '07:59', '08:00', '17:59', '18:00', '21:30'].map(at)).toEqual([30, 30, 100, 100, 60, 30])
  expect(brightnessAt(undefined, new Date())).toBe(100)
})

test('of each setting the nearest that says something holds', () => {
  const own = { volume: 0, playlist: undefined }
  expect(
    mergeSettings([own, { playlist: ['film:a'], rest: 'black' }, { volume: 90, rest: 'night' }]),
  ).toEqual({
    volume: 0,
    playlist: ['film:a'],
    rest: 'black',
  })
})

test('a playlist leaves out what the edition no longer has, and one of which nothing is left shows everything', () => {
  const edition = { exhibits: [{ id: 'cherry' }, { id: 'soil' }], films: [{ id: 'green' }] }
  const toured = (playlist: string[] | undefined) => [
    onTour('exhibit', edition.exhibits, playlist, edition).map(({ id }) => id),
    onTour('film', edition.films, playlist, edition).map(({ id }) => id),
  ]
  expect(toured(undefined)).toEqual([['cherry', 'soil'], ['green']])
  expect(toured(['exhibit:soil', 'exhibit:gone'])).toEqual([['soil'], []])
  expect(toured(['film:green'])).toEqual([[], ['green']])
  expect(toured(['exhibit:gone'])).toEqual([['cherry', 'soil'], ['green']])
})

test('a code has no letter that looks or sounds like another, and every letter is as likely', () => {
  expect(CODE_LETTERS).not.toMatch(/[01258BILOSUVZ]/)
  const counts = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1) {
    const letter = codeFrom(Array.from({ length: 6 }, () => byte))?.[0]
    if (letter) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  expect(new Set(counts.values())).toEqual(new Set([11]))
  expect(counts.size).toBe(CODE_LETTERS.length)
  expect(codeFrom([255, 255, 0])).toBeUndefined()
})

test('a code can be typed as it is read aloud', () => {
  expect(spokenCode('ACD347')).toBe('ACD 347')
  expect(['acd 347', ' ACD-347 ', 'a c d 3 4 7'].map(typedCode)).toEqual(['ACD347', 'ACD347', 'ACD347'])
})

test('times, spans and names of a playlist are checked', () => {
  expect(['09:30', '24:00', '24:01', '9:30', '23:60'].map((said) => dayTime.safeParse(said).success)).toEqual(
    [true, true, false, false, false],
  )
  expect(openSpan.safeParse({ opens: '17:00', closes: '17:00' }).success).toBe(false)
  expect(
    ['exhibit:a-b', 'film:a', 'film:A', 'quiz:a', 'exhibit:a:b'].map(
      (said) => tourItem.safeParse(said).success,
    ),
  ).toEqual([true, true, false, false, false])
})
