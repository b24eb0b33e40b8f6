import { expect, test } from 'vitest'
import { groupCommit } from '../../server/groupCommit.ts'

test('what comes while a commit is under way goes together into the next', async () => {
  const groups: number[][] = []
  const { add } = groupCommit<number>(async (items) => {
    groups.push([...items])
    await new Promise((later) => setTimeout(later, 5))
  }, 3)
  await Promise.all([1, 2, 3, 4, 5].map(add))
  expect(groups).toEqual([[1], [2, 3, 4], [5]])
})

test('whoever is added the moment another is answered is not forgotten', async () => {
  const { add, settled } = groupCommit<number>(async (items) => {
    if (items.includes(2)) throw new Error('no room')
  }, 10)
  await add(1)
  await expect(add(2)).rejects.toThrow('no room')
  await add(3)
  await settled()
})
