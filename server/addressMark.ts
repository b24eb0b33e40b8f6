import { createHmac } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

/** Where a request came from, as a word that is always the same for one address and leads back to nobody. */
export type AddressMark = (request: Pick<FastifyRequest, 'ip'>) => string

const LETTERS = 16

/** `secret` is the hall's own, the same on every node; without it a mark could be found by trying all addresses. */
export const createAddressMark =
  (secret: string): AddressMark =>
  ({ ip }) =>
    createHmac('sha256', secret).update(ip).digest('base64url').slice(0, LETTERS)
