import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import ip2region from 'ip2region'
import { isbot } from 'isbot'
import type { Device, Place } from '#content/schema/honesty.ts'

/** What a visit says of itself in the ledger: enough to recount the rules of honesty, and no person in it. */
export interface VisitFacts {
  readonly place: Place
  readonly device: Device
  /** A province, or a country outside China; empty where the table does not know. */
  readonly region: string
  readonly agent: 'person' | 'bot'
  readonly host: 'ordinary' | 'dataCentre'
  /** The address and its network as keyed hashes: the same address is the same word, and leads back to nobody. */
  readonly address: string
  readonly network: string
}

export interface Visitor {
  readonly address: string
  readonly userAgent: string
  readonly place: Place
}

/** A CommonJS module with a `default`: some loaders hand over the module, some what is in it. */
const AddressTable =
  (ip2region as typeof ip2region & { readonly default?: typeof ip2region }).default ?? ip2region

/** Owners of addresses that are rented to servers, as the table names them. */
const DATA_CENTRES =
  /云|阿里巴巴|腾讯|百度|华为|亚马逊|谷歌|微软|甲骨文|阿卡迈|机房|数据中心|IDC|Equinix|StackPath|Hurricane|Ctrls|Hetzner|OVH|DigitalOcean|Linode|Vultr/i
const HOME = '中国'
const HASH_LETTERS = 16

/** Makes the facts of a visit; `secret` keys the hashes of addresses. */
export function createVisitorFacts(secret: string) {
  const table = new AddressTable()
  const hash = (words: string) =>
    createHmac('sha256', secret).update(words).digest('base64url').slice(0, HASH_LETTERS)

  return ({ address: said, userAgent, place }: Visitor): VisitFacts => {
    // An IPv4 address in the clothes of IPv6 is the same address.
    const address = said.replace(/^::ffff:/i, '')
    const { country = '', province = '', isp = '' } = table.search(address) ?? {}
    return {
      place,
      device: place === 'web' ? deviceOf(userAgent) : 'screen',
      region: country === HOME ? regionName(province) : country,
      agent: userAgent === '' || isbot(userAgent) ? 'bot' : 'person',
      host: DATA_CENTRES.test(isp) ? 'dataCentre' : 'ordinary',
      address: hash(address),
      network: hash(networkOf(address)),
    }
  }
}

/** 上海市 and 上海 are one place. */
const regionName = (province: string) => province.replace(/(省|市|(壮族|回族|维吾尔)?自治区|特别行政区)$/, '')

/** The first three bytes of an IPv4 address, the first three groups of an IPv6 one. */
function networkOf(address: string): string {
  return isIPv6(address)
    ? `${address.split(':').slice(0, 3).join(':')}/48`
    : `${address.split('.').slice(0, 3).join('.')}/24`
}

/** Rough on purpose: a table of five rows needs no list of ten thousand models. */
export function deviceOf(userAgent: string): Device {
  if (/\b(Smart-?TV|SmartTV|HbbTV|Web0S|Tizen.*TV|AppleTV|BRAVIA|MiTV|AFT[A-Z])/i.test(userAgent))
    return 'television'
  if (/iPad|Tablet|PlayBook|Silk(?!.*Mobile)|Android(?!.*Mobile)/i.test(userAgent)) return 'tablet'
  if (/Mobi|iPhone|iPod|HarmonyOS|Windows Phone/i.test(userAgent)) return 'phone'
  return /Windows|Macintosh|X11|Linux|CrOS/i.test(userAgent) ? 'computer' : 'unknown'
}
