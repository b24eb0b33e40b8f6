import { describe, expect, test } from 'vitest'
import { draftState } from '#content/editing/draftState.ts'
import {
  type Decider,
  decisionToPublish,
  mayApprove,
  proveReason,
  whyNot,
} from '#content/editing/mayDecide.ts'
import type { Review } from '#content/schema/editing.ts'

const house = { approvers: ['mei', 'admin'], ownText: 'whenAlone' as const }
const mei: Decider = { username: 'mei', role: 'chief', ...house }
const lin: Decider = { username: 'lin', role: 'editor', ...house }
const admin: Decider = { username: 'admin', role: 'admin', ...house }
const of = (state: 'draft' | 'review' | 'approved', authors: readonly string[]) => ({
  ...{ state, authors },
})

test('a decision holds for the version it was made about', () => {
  const approved: Review = { act: 'approved', by: 'mei', at: '', words: '', version: 3 }
  expect(draftState(true, 3, approved)).toBe('approved')
  expect(draftState(true, 4, approved)).toBe('draft')
  expect(draftState(false, 3, approved)).toBe('shown')
  expect(draftState(true, 3, { ...approved, act: 'returned' })).toBe('draft')
  expect(draftState(true, 3, null)).toBe('draft')
})

describe('who may approve', () => {
  test('a chief editor what others wrote, and an editor nothing', () => {
    expect(mayApprove(mei, ['lin'])).toBe(true)
    expect(mayApprove(lin, ['wu'])).toBe(false)
  })
  test('their own text only while nobody else could, or where the hall allows it', () => {
    expect(mayApprove(mei, ['mei'])).toBe(false)
    expect(mayApprove({ ...mei, approvers: ['mei'] }, ['mei', 'lin'])).toBe(true)
    // The other who could has written in it too.
    expect(mayApprove(mei, ['mei', 'admin'])).toBe(true)
    expect(mayApprove({ ...mei, approvers: ['mei'], ownText: 'never' }, ['mei'])).toBe(false)
    expect(mayApprove({ ...mei, ownText: 'always' }, ['mei'])).toBe(true)
  })
})

test('what was not sent cannot be approved, and what is returned is returned with words', () => {
  const wish = { words: '', authors: ['lin'] }
  expect(whyNot(mei, { ...wish, act: 'approved', state: 'draft' })).toBe('review/not-sent')
  expect(whyNot(mei, { ...wish, act: 'approved', state: 'review' })).toBeUndefined()
  expect(whyNot(mei, { ...wish, act: 'approved', state: 'review', authors: ['mei'] })).toBe('review/own-text')
  expect(whyNot(mei, { ...wish, act: 'approved', state: 'approved' })).toBe('review/approved-already')
  expect(whyNot(mei, { ...wish, act: 'returned', state: 'review' })).toBe('review/words-missing')
  expect(whyNot(mei, { ...wish, act: 'returned', state: 'approved', words: '年份不对' })).toBeUndefined()
  expect(whyNot(lin, { ...wish, act: 'approved', state: 'review' })).toBe('access/not-allowed')
  expect(whyNot(lin, { ...wish, act: 'sent', state: 'draft' })).toBeUndefined()
  expect(whyNot(lin, { ...wish, act: 'sent', state: 'review' })).toBe('review/sent-already')
  expect(whyNot(lin, { ...wish, act: 'withdrawn', state: 'approved' })).toBeUndefined()
  expect(whyNot(lin, { ...wish, act: 'sent', state: 'shown' })).toBe('edition/nothing-changed')
})

test('what is approved may be published; what was only sent, by somebody who may approve it', () => {
  expect(decisionToPublish(mei, of('approved', ['mei']), '')).toBe('made')
  expect(decisionToPublish(mei, of('review', ['lin']), '')).toBe('approved')
  expect(decisionToPublish(mei, of('draft', ['lin']), '')).toBeUndefined()
  expect(decisionToPublish(mei, of('review', ['mei']), '')).toBeUndefined()
  expect(decisionToPublish({ ...mei, approvers: ['mei'] }, of('draft', ['mei']), '')).toBe('approved')
})

test('an administrator may skip the review with a reason, nobody else', () => {
  expect(decisionToPublish(admin, of('draft', ['lin']), '')).toBeUndefined()
  expect(decisionToPublish(admin, of('draft', ['lin']), '今天开馆')).toBe('skipped')
  expect(() => proveReason(mei, '今天开馆')).toThrow(
    expect.objectContaining({ code: 'review/only-admin-skips' }),
  )
})
