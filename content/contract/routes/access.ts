import { z } from 'zod'
import {
  accountEntry,
  credentials,
  identity,
  password,
  personName,
  role,
  user,
  username,
} from '../../schema/access.ts'
import { done, route } from '../route.ts'

const byName = z.strictObject({ username })

/** Signing in and the accounts. */
export const accessRoutes = {
  signIn: route({
    method: 'POST',
    url: '/api/session',
    summary: 'Sign in; answers with a cookie.',
    access: 'public',
    body: credentials,
    reply: identity,
  }),
  whoAmI: route({
    method: 'GET',
    url: '/api/session',
    summary: 'Who is signed in.',
    access: 'public',
    reply: z.strictObject({ identity: identity.nullable() }),
  }),
  signOut: route({
    method: 'DELETE',
    url: '/api/session',
    summary: 'Sign out.',
    access: 'public',
    reply: done,
  }),
  changePassword: route({
    method: 'PUT',
    url: '/api/session/password',
    summary: 'Change one’s own password; ends the other sessions.',
    access: ['staff', 'editor', 'host'],
    body: z.strictObject({ current: z.string().min(1).max(200), next: password }),
    reply: done,
  }),
  listUsers: route({
    method: 'GET',
    url: '/api/users',
    summary: 'All accounts.',
    access: ['admin'],
    reply: z.array(user),
  }),
  addUser: route({
    method: 'POST',
    url: '/api/users',
    summary: 'Open an account.',
    access: ['admin'],
    body: z.strictObject({ username, password, role, name: personName.default('') }),
    reply: user,
    status: 201,
  }),
  changeUser: route({
    method: 'PATCH',
    url: '/api/users/:username',
    summary: 'Give another name, role or password; a new password ends the sessions.',
    access: ['admin'],
    params: byName,
    body: z.strictObject({
      name: personName.optional(),
      role: role.optional(),
      password: password.optional(),
    }),
    reply: user,
  }),
  listAccountActs: route({
    method: 'GET',
    url: '/api/account-acts',
    summary: 'Who opened, changed and closed which account, newest first.',
    access: ['admin'],
    reply: z.array(accountEntry),
  }),
  removeUser: route({
    method: 'DELETE',
    url: '/api/users/:username',
    summary: 'Close an account.',
    access: ['admin'],
    params: byName,
    reply: done,
  }),
} as const
