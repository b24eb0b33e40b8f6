import { routes } from '#content/contract/routes.ts'
import type { Identity } from '#content/schema/access.ts'
import type { Serve } from '../serve.ts'
import { sessionIn } from './sessionCookie.ts'
import type { SessionStore } from './sessionStore.ts'
import type { UserStore } from './userStore.ts'

/** The accounts, for admins; all that is done to them is in the log. */
export function serveUsers(
  serve: Serve,
  { users, sessions, now }: { users: UserStore; sessions: SessionStore; now: () => Date },
): void {
  const hand = (identity: Identity | null) => ({ by: identity?.username ?? '', at: now() })
  serve(routes.listUsers, () => users.list())
  serve(routes.listAccountActs, () => users.acts())
  serve(routes.addUser, ({ body, identity }) => users.add(body, hand(identity)))
  serve(routes.changeUser, async ({ params: { username }, body, identity, request }) => {
    const changed = await users.change(username, body, hand(identity))
    // Whoever knew the old password must not stay in with it; whoever changes their own has just proved who they are.
    if (body.password !== undefined) {
      const own = identity?.username === username ? sessionIn(request) : undefined
      await sessions.endAll(username, own)
    }
    return changed
  })
  serve(routes.removeUser, async ({ params, identity }) => {
    await users.remove(params.username, hand(identity))
    return { done: true as const }
  })
}
