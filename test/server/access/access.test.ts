import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountEntry } from '#content/schema/access.ts'
import { type AccessApp, cookieOf, openAccessApp, PASSWORD } from '../../support/accessApp.ts'

let hall: AccessApp
let admin: string
beforeAll(async () => {
  hall = await openAccessApp()
  admin = await hall.signedInAs('root-admin', 'admin')
})
afterAll(() => hall.close())

const ownSite = (cookie: string) => ({ cookie, 'sec-fetch-site': 'same-origin' })
const whoIs = async (cookie: string) =>
  (await hall.app.inject({ url: '/api/session', headers: { cookie } })).json().identity
const asAdmin = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object) =>
  hall.app.inject({ method, url, headers: ownSite(admin), ...(payload ? { payload } : {}) })

test('who signs in is known by the cookie until signing out', async () => {
  const cookie = await hall.signedInAs('lan', 'editor')
  expect(await whoIs(cookie)).toEqual({ username: 'lan', role: 'editor' })
  await hall.app.inject({ method: 'DELETE', url: '/api/session', headers: ownSite(cookie) })
  expect(await whoIs(cookie)).toBeNull()
})

test('the cookie is out of reach of scripts and other sites, and not Secure on plain http', async () => {
  const { headers } = await hall.signIn('root-admin', PASSWORD)
  expect(headers['set-cookie']).toMatch(
    /^hall_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/,
  )
})

test('behind https the cookie is Secure', async () => {
  const secure = await openAccessApp({ publicUrl: 'https://hall.example.cn' })
  await secure.signedInAs('lan', 'staff')
  const { headers } = await secure.signIn('lan', PASSWORD)
  expect(headers['set-cookie']).toContain('; Secure')
  await secure.close()
})

test('a wrong password and an unknown name get the same answer', async () => {
  const wrong = await hall.signIn('root-admin', 'not the password')
  const unknown = await hall.signIn('nobody-here', 'not the password')
  expect([wrong.statusCode, wrong.body]).toEqual([401, unknown.body])
  expect(wrong.json().code).toBe('access/wrong-password')
})

test('after ten wrong passwords in a minute even the right one has to wait, from any address', async () => {
  await hall.signedInAs('target', 'staff')
  const from = (n: number) => `10.1.0.${n}`
  for (let n = 0; n < 10; n++)
    expect((await hall.signIn('target', `wrong ${n}`, from(n))).statusCode).toBe(401)
  const blocked = await hall.signIn('target', PASSWORD, '10.1.1.1')
  expect([blocked.statusCode, blocked.json().code]).toEqual([429, 'request/too-many'])
  hall.clock.now += 60_001
  expect((await hall.signIn('target', PASSWORD, '10.1.1.1')).statusCode).toBe(200)
})

test('one address that tries many names is slowed down', async () => {
  for (let n = 0; n < 10; n++) await hall.signIn(`name-${n}`, 'wrong', '10.2.0.1')
  expect((await hall.signIn('root-admin', PASSWORD, '10.2.0.1')).statusCode).toBe(429)
  expect((await hall.signIn('root-admin', PASSWORD, '10.2.0.2')).statusCode).toBe(200)
})

test('a session ends after twelve hours without use, and use prolongs it', async () => {
  const hours = (n: number) => n * 3600_000
  const begin = hall.clock.now
  const cookie = await hall.signedInAs('late', 'staff')
  hall.clock.now = begin + hours(11)
  expect(await whoIs(cookie)).not.toBeNull()
  hall.clock.now = begin + hours(22)
  expect(await whoIs(cookie)).not.toBeNull()
  hall.clock.now = begin + hours(22) + hours(12) + 1
  expect(await whoIs(cookie)).toBeNull()
  admin = cookieOf(await hall.signIn('root-admin', PASSWORD, '10.3.0.1'))
})

test('a changed password ends the other sessions and keeps this one', async () => {
  const first = await hall.signedInAs('mei', 'host')
  const second = cookieOf(await hall.signIn('mei', PASSWORD))
  const change = (current: string) =>
    hall.app.inject({
      method: 'PUT',
      url: '/api/session/password',
      headers: ownSite(second),
      payload: { current, next: 'another long password' },
    })
  expect((await change('not mine')).json().code).toBe('access/wrong-password')
  expect((await change(PASSWORD)).statusCode).toBe(200)
  expect(await whoIs(first)).toBeNull()
  expect(await whoIs(second)).toEqual({ username: 'mei', role: 'host' })
  expect((await hall.signIn('mei', 'another long password')).statusCode).toBe(200)
})

test('an admin opens, changes and closes accounts', async () => {
  const opened = await asAdmin('POST', '/api/users', {
    username: 'new-one',
    password: PASSWORD,
    role: 'staff',
  })
  expect([opened.statusCode, opened.json().role]).toEqual([201, 'staff'])
  const again = await asAdmin('POST', '/api/users', {
    username: 'new-one',
    password: PASSWORD,
    role: 'staff',
  })
  expect(again.json().code).toBe('access/user-exists')
  const cookie = cookieOf(await hall.signIn('new-one', PASSWORD))
  expect((await asAdmin('PATCH', '/api/users/new-one', { role: 'editor' })).json().role).toBe('editor')
  expect(await whoIs(cookie)).toEqual({ username: 'new-one', role: 'editor' })
  expect((await asAdmin('PATCH', '/api/users/new-one', { password: 'changed by admin' })).statusCode).toBe(
    200,
  )
  expect(await whoIs(cookie)).toBeNull()
  const renamed = await asAdmin('PATCH', '/api/users/new-one', { name: '林芳', role: 'editor' })
  expect(renamed.json()).toMatchObject({ username: 'new-one', name: '林芳', role: 'editor' })
  expect((await asAdmin('DELETE', '/api/users/new-one')).statusCode).toBe(200)
  expect((await asAdmin('DELETE', '/api/users/new-one')).json().code).toBe('access/user-not-found')
  // What was done is in the log, and what changed nothing is not.
  const acts = (await asAdmin('GET', '/api/account-acts')).json<AccountEntry[]>()
  expect(
    acts
      .filter(({ username }) => username === 'new-one')
      .map(({ by, act, about }) => [by, act, about])
      .reverse(),
  ).toEqual([
    ['root-admin', 'opened', 'staff'],
    ['root-admin', 'role', 'editor'],
    ['root-admin', 'password', ''],
    ['root-admin', 'renamed', '林芳'],
    ['root-admin', 'closed', ''],
  ])
})

test('an admin who gives themselves a new password stays in, and their other sessions end', async () => {
  const [here, there] = [
    await hall.signedInAs('boss', 'admin'),
    cookieOf(await hall.signIn('boss', PASSWORD)),
  ]
  const changed = await hall.app.inject({
    ...{ method: 'PATCH', url: '/api/users/boss', payload: { password: 'another long password' } },
    headers: { cookie: here },
  })
  expect([changed.statusCode, await whoIs(there)]).toEqual([200, null])
  expect(await whoIs(here)).toEqual({ username: 'boss', role: 'admin' })
  await asAdmin('DELETE', '/api/users/boss')
})

test('the last admin can neither leave nor become something else', async () => {
  expect((await asAdmin('DELETE', '/api/users/root-admin')).json().code).toBe('access/last-admin')
  expect((await asAdmin('PATCH', '/api/users/root-admin', { role: 'staff' })).json().code).toBe(
    'access/last-admin',
  )
  expect(await whoIs(admin)).toEqual({ username: 'root-admin', role: 'admin' })
})

test('accounts are closed to strangers and to those who are no admin', async () => {
  const staff = await hall.signedInAs('guard', 'staff')
  expect((await hall.app.inject({ url: '/api/users' })).json().code).toBe('access/sign-in-first')
  expect((await hall.app.inject({ url: '/api/users', headers: { cookie: staff } })).json().code).toBe(
    'access/not-allowed',
  )
})

test('a page of another site cannot act in somebody’s name, a script of the operator can', async () => {
  const signOut = (headers: Record<string, string>) =>
    hall.app.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { host: 'hall.local:8080', ...headers },
    })
  const refused = await signOut({ cookie: admin, origin: 'https://evil.example' })
  expect([refused.statusCode, refused.json().code]).toEqual([403, 'request/foreign-origin'])
  expect((await signOut({ cookie: admin, 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
  expect(await whoIs(admin)).not.toBeNull()
  expect((await signOut({ origin: 'http://hall.local:8080' })).statusCode).toBe(200)
  expect((await signOut({ cookie: admin })).statusCode).toBe(200)
  expect(await whoIs(admin)).toBeNull()
})
