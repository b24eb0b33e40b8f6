import { routes } from '#content/contract/routes.ts'
import { type Health, health } from '#content/schema/screen.ts'

/** How the machines are. An unfit hall answers 503 and still says what is wrong, so this is no ordinary call. */
export async function readHealth(): Promise<Health> {
  const { url } = routes.health
  const answer = await fetch(url).then(
    (response) => response.json() as Promise<unknown>,
    () => undefined,
  )
  return health.safeParse(answer).data ?? { fit: false, database: false, disk: false, encoder: false }
}
