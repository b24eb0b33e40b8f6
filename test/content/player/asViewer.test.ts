import { expect, test } from 'vitest'
import { Problem, type ProblemCode } from '#content/contract/problems.ts'
import { asViewer } from '#content/player/asViewer.ts'

const pass = (token: string) => ({ token, reportSeconds: 10, viewSeconds: 10 })
const passes = { current: async () => pass('old'), renew: async () => pass('new'), stop: () => {} }
/** A server that refuses these tokens, and notes all it was shown. */
const serverThatRefuses = (refused: Record<string, ProblemCode>) => {
  const shown: string[] = []
  const work = async (token: string) => {
    shown.push(token)
    const code = refused[token]
    if (code) throw new Problem(code)
    return `done with ${token}`
  }
  return { shown, work }
}

test('a viewer whose pass is over goes on with a new one', async () => {
  const { shown, work } = serverThatRefuses({ old: 'viewer/token-expired' })
  expect(await asViewer(passes, work)).toBe('done with new')
  expect(shown).toEqual(['old', 'new'])
})

test('a new pass is asked for once only, and for nothing else', async () => {
  const twice = serverThatRefuses({ old: 'viewer/token-invalid', new: 'viewer/token-invalid' })
  await expect(asViewer(passes, twice.work)).rejects.toMatchObject({ code: 'viewer/token-invalid' })
  expect(twice.shown).toEqual(['old', 'new'])
  const closed = serverThatRefuses({ old: 'poll/closed' })
  await expect(asViewer(passes, closed.work)).rejects.toMatchObject({ code: 'poll/closed' })
  expect(closed.shown).toEqual(['old'])
})
