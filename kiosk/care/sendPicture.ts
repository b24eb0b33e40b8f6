import { call } from '#content/contract/call.ts'
import { routes } from '#content/contract/routes.ts'
import { pictureOfPage } from './pictureOfPage.ts'

/** Sends the picture that staff asked for. @throws Problem where the hall does not take it */
export async function sendPicture(id: string, ticket: string): Promise<void> {
  await call(routes.sendScreenPicture, { params: { id, ticket }, body: await pictureOfPage() })
}
