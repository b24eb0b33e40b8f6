import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { Problem } from '#content/contract/problems.ts'

/** What a viewing token says: who it is (a random number, not a person), for which broadcast, from when. */
const claims = z.strictObject({
  token: z.uuid(),
  broadcast: z.uuid(),
  issued: z.number().int(),
  expires: z.number().int(),
})
export type ViewingClaims = z.output<typeof claims>

/** Long enough for the longest programme with its breaks. */
export const TOKEN_MS = 12 * 3600_000

const signatureOf = (body: string, secret: string) => createHmac('sha256', secret).update(body).digest()

/** `<claims>.<HMAC-SHA256>`, both base64url. */
export function signToken(said: ViewingClaims, secret: string): string {
  const body = Buffer.from(JSON.stringify(said)).toString('base64url')
  return `${body}.${signatureOf(body, secret).toString('base64url')}`
}

/** @throws Problem `viewer/token-invalid`, `viewer/token-expired` */
export function readToken(token: string, secret: string, now: Date): ViewingClaims {
  const [body = '', signature = '', ...rest] = token.split('.')
  const wanted = signatureOf(body, secret)
  const given = Buffer.from(signature, 'base64url')
  if (rest.length > 0 || given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new Problem('viewer/token-invalid')
  const said = claimsOf(body)
  if (said.expires <= now.getTime()) throw new Problem('viewer/token-expired')
  return said
}

/** @throws Problem `viewer/token-invalid`, also where something of ours signed what is no viewing token */
function claimsOf(body: string): ViewingClaims {
  try {
    return claims.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
  } catch (cause) {
    throw new Problem('viewer/token-invalid', '', { cause })
  }
}
