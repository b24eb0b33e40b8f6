import { lookup } from 'node:dns/promises'
import { type IncomingMessage, request as plain } from 'node:http'
import { request as secure } from 'node:https'
import { BlockList, isIPv6 } from 'node:net'

const PATIENCE_MS = 8_000
const MOST_TURNS = 5

/** Addresses inside a house: the hall asks the public net and nobody else, whatever an editor writes (RFC 6890). */
const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits)
// Of IPv6 only what is routed between houses is outside.
const outside6 = new BlockList()
outside6.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address belongs to the public net. */
export const isPublicAddress = (ip: string): boolean =>
  isIPv6(ip) ? outside6.check(ip, 'ipv6') : !inside.check(ip)

/**
 * Asks a web address and follows where it sends one. Resolves with the HTTP status it ends with; with null where there is no
 * such host; with undefined where nobody can say: no answer in time, no network, an address inside a house.
 */
export async function reachAddress(address: URL, turns = MOST_TURNS): Promise<number | null | undefined> {
  try {
    const [found] = await lookup(address.hostname, { all: true })
    if (!found || !isPublicAddress(found.address)) return undefined
    const reply = await ask(address, found)
    const { statusCode, headers } = reply
    reply.destroy()
    const sentOn = headers.location && statusCode && statusCode >= 300 && statusCode < 400
    if (!sentOn) return statusCode
    const { location = '' } = headers
    const next = URL.canParse(location, address) ? new URL(location, address) : undefined
    return next && /^https?:$/.test(next.protocol) && turns > 0 ? reachAddress(next, turns - 1) : undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTFOUND' ? null : undefined
  }
}

/** The name was looked up already: asked twice, it might say something else. */
const ask = (address: URL, found: { readonly address: string; readonly family: number }) =>
  new Promise<IncomingMessage>((answered, failed) => {
    const request = (address.protocol === 'https:' ? secure : plain)(
      address,
      {
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: { 'user-agent': 'Mozilla/5.0 (compatible; Greenhall)', accept: 'text/html,*/*' },
        lookup: (_name, options, tell) => {
          if (options.all) tell(null, [found])
          else tell(null, found.address, found.family)
        },
      },
      answered,
    )
    request.on('error', failed)
    request.end()
  })
