import { z } from 'zod'

/** `chief`: an editor who also approves what others wrote, and publishes. */
export const role = z.enum(['admin', 'host', 'chief', 'editor', 'staff'])
export type Role = z.output<typeof role>

/** Whether a role may do what is open to `roles`: an admin may do all, a chief editor whatever an editor may. */
export const mayActAs = (role: Role, roles: readonly Role[]): boolean =>
  role === 'admin' || roles.includes(role) || (role === 'chief' && roles.includes('editor'))

export const username = z
  .string()
  .trim()
  .regex(/^[a-z0-9._-]{2,32}$/)
export const password = z.string().min(10).max(200)

export const credentials = z.strictObject({
  username: z.string().min(1).max(64),
  password: z.string().min(1).max(200),
})

/** Who is signed in. */
export const identity = z.strictObject({ username, role })
export type Identity = z.output<typeof identity>

/** What somebody is called; whoever has no name goes by their username, which stays for good. */
export const personName = z.string().trim().max(40)

export const user = z.strictObject({ username, name: personName, role, createdAt: z.iso.datetime() })
export type User = z.output<typeof user>

/** What can be done to an account. */
export const accountAct = z.enum(['opened', 'renamed', 'role', 'password', 'closed'])
export type AccountAct = z.output<typeof accountAct>

/** A line of the log of accounts; `about` is the name or the role from then on. */
export const accountEntry = z.strictObject({
  number: z.number().int(),
  at: z.iso.datetime(),
  by: z.string(),
  act: accountAct,
  username: z.string(),
  about: z.string(),
})
export type AccountEntry = z.output<typeof accountEntry>
