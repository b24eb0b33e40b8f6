import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readSigned, readToken, signToken, TOKEN_MS } from '../../../server/viewers/viewingToken.ts'

const SECRET = 'the secret of the hall'
const issued = Date.UTC(2026, 10, 23)
const claims = { viewer: randomUUID(), broadcast: randomUUID(), issued }
const at = (ms: number) => new Date(issued + ms)
const spoilt = (token: string, byte: number) => {
  const bytes = Buffer.from(token, 'base64url')
  bytes.writeUInt8(bytes.readUInt8(byte) ^ 1, byte)
  return bytes.toString('base64url')
}

test('a token says what was signed, in the 64 characters that CMCD gives a session', () => {
  const token = signToken(claims, SECRET)
  expect(token).toMatch(/^[\w-]{64}$/)
  expect(readToken(token, SECRET, at(1))).toEqual(claims)
})

test('one changed bit anywhere makes a token invalid', () => {
  const token = signToken(claims, SECRET)
  for (let byte = 0; byte < 48; byte += 1)
    expect(() => readToken(spoilt(token, byte), SECRET, at(1))).toThrow(
      expect.objectContaining({ code: 'viewer/token-invalid' }),
    )
})

test.each([
  ['signed with another secret', signToken(claims, 'guessed')],
  [
    'with the claims of one and the signature of another',
    signToken({ ...claims, broadcast: randomUUID() }, SECRET).slice(0, 48) +
      signToken(claims, SECRET).slice(48),
  ],
  ['cut short', signToken(claims, SECRET).slice(0, 60)],
  ['with more behind it', `${signToken(claims, SECRET)}AAAA`],
  ['of nothing', ''],
  ['of garbage', '💧.💧'],
  ['of chance', randomBytes(48).toString('base64url')],
])('a token %s is not valid', (_how, token) => {
  expect(() => readToken(token, SECRET, at(1))).toThrow(
    expect.objectContaining({ code: 'viewer/token-invalid' }),
  )
})

test('a token ends with its time, and still says whose it was', () => {
  const token = signToken(claims, SECRET)
  expect(readToken(token, SECRET, at(TOKEN_MS - 1))).toEqual(claims)
  expect(() => readToken(token, SECRET, at(TOKEN_MS))).toThrow(
    expect.objectContaining({ code: 'viewer/token-expired' }),
  )
  expect(readSigned(token, SECRET)).toEqual(claims)
})
