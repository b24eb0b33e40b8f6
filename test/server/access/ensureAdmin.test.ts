import { expect, test } from 'vitest'
import { ensureAdmin } from '../../../server/access/ensureAdmin.ts'
import { isPassword } from '../../../server/access/passwords.ts'
import { openTestDatabase } from '../../support/testDatabase.ts'

const now = () => new Date(0)

test('a new hall gets an admin whose made-up password is told once', async () => {
  const { database, close } = await openTestDatabase('tcp')
  const told = await ensureAdmin({ database, now, adminPassword: undefined })
  expect(told?.length).toBeGreaterThanOrEqual(20)
  const admin = await database.selectFrom('users').selectAll().executeTakeFirstOrThrow()
  expect([admin.username, admin.role]).toEqual(['admin', 'admin'])
  expect(admin.password_hash).toMatch(/^\$argon2id\$/)
  expect(await isPassword(told ?? '', admin.password_hash)).toBe(true)
  expect(await ensureAdmin({ database, now, adminPassword: undefined })).toBeUndefined()
  await close()
})

test('a password that the operator chose is not told', async () => {
  const { database, close } = await openTestDatabase()
  expect(await ensureAdmin({ database, now, adminPassword: 'chosen by hand' })).toBeUndefined()
  const admin = await database.selectFrom('users').selectAll().executeTakeFirstOrThrow()
  expect(await isPassword('chosen by hand', admin.password_hash)).toBe(true)
  await close()
})

test('two servers that open a new hall at once make one admin, and one of them tells the password', async () => {
  const { database, close } = await openTestDatabase()
  const told = await Promise.all([1, 2].map(() => ensureAdmin({ database, now, adminPassword: undefined })))
  const passwords = told.filter((password) => password !== undefined)
  expect(passwords).toHaveLength(1)
  const admin = await database.selectFrom('users').selectAll().executeTakeFirstOrThrow()
  expect(await isPassword(passwords[0] ?? '', admin.password_hash)).toBe(true)
  await close()
})
