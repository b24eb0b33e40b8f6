import { createHmac, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readToken, signToken, TOKEN_MS } from '../../../server/viewers/viewingToken.ts'

const SECRET = 'the secret of the hall'
const issued = Date.UTC(2026, 10, 23)
const claims = { token: randomUUID(), broadcast: randomUUID(), issued, expires: issued + TOKEN_MS }
const now = new Date(issued + 1000)
const bodyOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('a token says what was signed', () => {
  expect(readToken(signToken(claims, SECRET), SECRET, now)).toEqual(claims)
})

test.each([
  ['signed with another secret', signToken(claims, 'guessed')],
  [
    'with the claims of one and the signature of another',
    `${bodyOf({ ...claims, broadcast: randomUUID() })}.${signToken(claims, SECRET).split('.')[1]}`,
  ],
  ['without a signature', `${bodyOf(claims)}.`],
  ['with a third part', `${signToken(claims, SECRET)}.x`],
  ['of nothing', ''],
  ['of garbage', '💧.💧'],
])('a token %s is not valid', (_how, token) => {
  expect(() => readToken(token, SECRET, now)).toThrow(
    expect.objectContaining({ code: 'viewer/token-invalid' }),
  )
})

test('a signature over a shortened hash is not valid', () => {
  const body = bodyOf(claims)
  const short = createHmac('sha256', SECRET).update(body).digest().subarray(0, 8).toString('base64url')
  expect(() => readToken(`${body}.${short}`, SECRET, now)).toThrow()
})

test('a token ends with its time', () => {
  const token = signToken(claims, SECRET)
  expect(readToken(token, SECRET, new Date(claims.expires - 1))).toEqual(claims)
  expect(() => readToken(token, SECRET, new Date(claims.expires))).toThrow(
    expect.objectContaining({ code: 'viewer/token-expired' }),
  )
})

test.each([
  ['no JSON', '{"token":'],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['a number where the token belongs', JSON.stringify({ ...claims, token: 7 })],
  ['no expiry', JSON.stringify({ ...claims, expires: undefined })],
  ['more than a token says', JSON.stringify({ ...claims, role: 'admin' })],
])('well signed, but saying %s, it is an invalid token and no fault of the server', (_what, text) => {
  const body = Buffer.from(text).toString('base64url')
  const signature = createHmac('sha256', SECRET).update(body).digest('base64url')
  expect(() => readToken(`${body}.${signature}`, SECRET, now)).toThrow(
    expect.objectContaining({ code: 'viewer/token-invalid' }),
  )
})
