import { routes } from '#content/contract/routes.ts'
import type { Serve } from '../serve.ts'
import type { SessionStore } from './sessionStore.ts'
import type { UserStore } from './userStore.ts'

/** The accounts, for admins. */
export function serveUsers(
  serve: Serve,
  { users, sessions }: { users: UserStore; sessions: SessionStore },
): void {
  serve(routes.listUsers, () => users.list())
  serve(routes.addUser, ({ body }) => users.add(body.username, body.password, body.role))
  serve(routes.changeUser, async ({ params, body }) => {
    const changed = await users.change(params.username, body)
    // Whoever knew the old password must not stay in with it.
    if (body.password !== undefined) await sessions.endAll(params.username)
    return changed
  })
  serve(routes.removeUser, async ({ params }) => {
    await users.remove(params.username)
    return { done: true as const }
  })
}
