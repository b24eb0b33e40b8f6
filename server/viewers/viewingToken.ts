import { createHmac, timingSafeEqual } from 'node:crypto'
import { Problem } from '#content/contract/problems.ts'

/** What a viewing token says: who watches (a random number, not a person), which broadcast, and since when. */
export interface ViewingClaims {
  /** The same after a reload of the page and in the replay. */
  readonly viewer: string
  readonly broadcast: string
  /** In ms since 1970. It also tells one load of the playlist from the next. */
  readonly issued: number
}

/** Long enough for the longest programme with its breaks. */
export const TOKEN_MS = 12 * 3600_000
/** Bytes of a UUID, and where the parts begin: viewer, broadcast, issued, signature. */
const UUID_BYTES = 16
const ISSUED_AT = 2 * UUID_BYTES
const ISSUED_BYTES = 6
const SIGNATURE_AT = ISSUED_AT + ISSUED_BYTES
const SIGNATURE_BYTES = 10
/** 48 bytes are 64 characters of base64url: the most a CMCD session id may have (CTA-5004-B, `sid`). */
const TOKEN = /^[\w-]{64}$/

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex')
const uuidAt = (bytes: Buffer, at: number) =>
  bytes.toString('hex', at, at + UUID_BYTES).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** HMAC-SHA256 cut to 80 bits, the least that RFC 2104 allows: each guess has to be tried on the server. */
const signatureOf = (said: Buffer, secret: string) =>
  createHmac('sha256', secret).update(said).digest().subarray(0, SIGNATURE_BYTES)

/** 64 characters of base64url. */
export function signToken({ viewer, broadcast, issued }: ViewingClaims, secret: string): string {
  const since = Buffer.alloc(ISSUED_BYTES)
  since.writeUIntBE(issued, 0, ISSUED_BYTES)
  const said = Buffer.concat([bytesOf(viewer), bytesOf(broadcast), since])
  return Buffer.concat([said, signatureOf(said, secret)]).toString('base64url')
}

/** Who a token speaks for, whatever its age. @throws Problem `viewer/token-invalid` */
export function readSigned(token: string, secret: string): ViewingClaims {
  const bytes = Buffer.from(TOKEN.test(token) ? token : '', 'base64url')
  const said = bytes.subarray(0, SIGNATURE_AT)
  const signature = bytes.subarray(SIGNATURE_AT)
  if (signature.length !== SIGNATURE_BYTES || !timingSafeEqual(signature, signatureOf(said, secret)))
    throw new Problem('viewer/token-invalid')
  return {
    viewer: uuidAt(bytes, 0),
    broadcast: uuidAt(bytes, UUID_BYTES),
    issued: bytes.readUIntBE(ISSUED_AT, ISSUED_BYTES),
  }
}

/** @throws Problem `viewer/token-invalid`, `viewer/token-expired` */
export function readToken(token: string, secret: string, now: Date): ViewingClaims {
  const claims = readSigned(token, secret)
  if (now.getTime() >= claims.issued + TOKEN_MS) throw new Problem('viewer/token-expired')
  return claims
}
