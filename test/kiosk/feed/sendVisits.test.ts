import { describe, expect, test } from 'vitest'
import { Problem } from '#content/contract/problems.ts'
import type { ExhibitVisit } from '#content/schema/exhibitVisit.ts'
import { keptVisits, MOST_KEPT } from '../../../kiosk/feed/keptVisits.ts'
import { sendVisits } from '../../../kiosk/feed/sendVisits.ts'

/** A browser's store, as far as the list needs one. */
function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}
const visit = (number: number): ExhibitVisit => ({
  id: `visit-${number}`,
  screen: 'screen',
  exhibit: 'cherry',
  language: 'zh',
  beganAt: '2026-05-01T02:00:00.000Z',
  seconds: 30,
  touches: 4,
  answers: [],
  touched: [{ part: 'rail', times: 1 }],
  lastTouched: 'rail',
  left: 'home',
})
const kept = (many: number, store = memory()) => {
  const list = keptVisits(store)
  for (let number = 0; number < many; number += 1) list.add(visit(number))
  return list
}

describe('visits that wait for the network', () => {
  test('are still there after a restart, and leave the list only when the hall has them', async () => {
    const store = memory()
    kept(3, store)
    const again = keptVisits(store)
    await expect(sendVisits(again, () => Promise.reject(new Problem('request/offline')))).rejects.toThrow()
    expect(again.all()).toHaveLength(3)
    const sent: string[][] = []
    await sendVisits(again, async (visits) => void sent.push(visits.map(({ id }) => id)))
    expect(sent).toEqual([['visit-0', 'visit-1', 'visit-2']])
    expect(again.all()).toEqual([])
  })

  test('go a hundred at a time; one that is added meanwhile is not forgotten', async () => {
    const list = kept(150)
    const sizes: number[] = []
    await sendVisits(list, async (visits) => {
      if (sizes.length === 0) list.add(visit(150))
      sizes.push(visits.length)
    })
    expect(sizes).toEqual([100, 51])
    expect(list.all()).toEqual([])
  })

  test('one that the hall will never take holds up no other', async () => {
    const list = kept(3)
    const taken: string[] = []
    await sendVisits(list, async (visits) => {
      if (visits.some(({ id }) => id === 'visit-1')) throw new Problem('request/invalid')
      taken.push(...visits.map(({ id }) => id))
    })
    expect(taken).toEqual(['visit-0', 'visit-2'])
    expect(list.all()).toEqual([])
  })

  test('never fill the store: of too many the oldest go', () => {
    const store = memory()
    store.setItem('greenhall.visits', JSON.stringify(Array.from({ length: MOST_KEPT }, (_, n) => visit(n))))
    const list = keptVisits(store)
    list.add(visit(MOST_KEPT))
    expect(list.all()).toHaveLength(MOST_KEPT)
    expect(list.all()[0]?.id).toBe('visit-1')
  })

  test('a half-written list is begun anew', () => {
    const store = memory()
    store.setItem('greenhall.visits', '[{"id":')
    expect(keptVisits(store).all()).toEqual([])
  })
})
