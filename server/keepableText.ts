/** Half a character: one sign of a pair without the other, as where a program has cut an emoji in two. */
const HALF = /\p{Cs}/gu

/**
 * What was sent, with every text as PostgreSQL can keep it: without the zeros that some programs leave in what is copied
 * out of them, and with the sign for “no such character” where half of one stands.
 */
export function keepableText<Sent>(sent: Sent): Sent {
  if (typeof sent === 'string') return sent.replaceAll('\0', '').replace(HALF, '\ufffd') as Sent
  if (Array.isArray(sent)) return sent.map(keepableText) as Sent
  if (!isPlain(sent)) return sent
  return Object.fromEntries(Object.entries(sent).map(([key, part]) => [key, keepableText(part)])) as Sent
}

/** Bytes and streams are taken as they are. */
const isPlain = (sent: unknown): sent is Record<string, unknown> =>
  typeof sent === 'object' && sent !== null && Object.getPrototypeOf(sent) === Object.prototype
