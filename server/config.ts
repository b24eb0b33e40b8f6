import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)
/** An empty variable is one that was not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

/** Addresses that mean every one of this machine. */
export const ANY_HOST = ['0.0.0.0', '::']
const PROXY_WORDS = ['loopback', 'linklocal', 'uniquelocal']
/** An address, a network such as 172.16.0.0/12, or a word that names some. */
const isProxy = (said: string) => {
  const [address = '', bits, ...more] = said.split('/')
  if (PROXY_WORDS.includes(said)) return true
  const most = isIP(address) === 4 ? 32 : 128
  return (
    isIP(address) !== 0 &&
    more.length === 0 &&
    (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most))
  )
}

const environment = z.object({
  PORT: z.preprocess((value) => (value === '' ? undefined : value), port.default(8080)),
  HOST: z.string().min(1).default('0.0.0.0'),
  RTMP_PORT: z.preprocess((value) => (value === '' ? undefined : value), port.default(1935)),
  SRT_PORT: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(1024).max(65_528).default(9710),
  ),
  HTTPS_PORT: z.preprocess((value) => (value === '' ? undefined : value), port.default(8443)),
  TLS_CERT: optional(z.string()),
  TLS_KEY: optional(z.string()),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  REDIS_URL: optional(z.url({ protocol: /^rediss?$/ })),
  NODE_HOST: optional(z.string().regex(/^[\w.:-]+$/)),
  TRUSTED_PROXIES: z.preprocess(
    (value) => (value === '' || value === undefined ? 'loopback' : value),
    z
      .string()
      .transform((said) => said.split(',').map((one) => one.trim()))
      .refine((proxies) => proxies.every(isProxy)),
  ),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  ADMIN_PASSWORD: optional(z.string().min(10)),
  FFMPEG: optional(z.string()),
})

/** What each variable must be, for the sentence that stops a wrong start. */
const expectations: Record<keyof z.output<typeof environment>, string> = {
  PORT: 'a port number from 0 to 65535',
  HOST: 'an address to listen on, such as 0.0.0.0',
  RTMP_PORT: 'a port number from 0 to 65535',
  SRT_PORT: 'a port number from 1024 to 65528, the first of eight',
  HTTPS_PORT: 'a port number from 0 to 65535',
  TLS_CERT: 'the path of a certificate as PEM',
  TLS_KEY: 'the path of its key as PEM',
  DATA_DIR: 'a folder that this user may write',
  DATABASE_URL: 'an address like postgres://user:password@host:5432/name',
  REDIS_URL: 'an address like redis://host:6379',
  NODE_HOST: 'the name or address under which the other servers reach this one',
  TRUSTED_PROXIES:
    'addresses, networks or the words loopback, linklocal and uniquelocal, with commas between',
  PUBLIC_URL: 'an address like https://hall.example.cn',
  ADMIN_PASSWORD: 'at least 10 characters',
  FFMPEG: 'the path of an ffmpeg 5 or newer',
}

/** Stops the start with one sentence that says what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

export interface Config {
  readonly port: number
  readonly host: string
  readonly rtmpPort: number
  /** The first of eight UDP ports, which are opened when a host asks for one. */
  readonly srtPort: number
  /** Where https answers, once the hall has a certificate. */
  readonly httpsPort: number
  /** A certificate of one's own and its key, as paths of PEM files; both or none. */
  readonly tlsCert: string | undefined
  readonly tlsKey: string | undefined
  /** Absolute. */
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly redisUrl: string | undefined
  /** Under which other servers of the same hall reach this one. */
  readonly nodeHost: string
  /** Whose word on a viewer's address is taken, as @fastify/proxy-addr reads it. */
  readonly trustedProxies: readonly string[]
  readonly publicUrl: string | undefined
  readonly adminPassword: string | undefined
  readonly ffmpeg: string | undefined
}

/** Reads the environment once. @throws ConfigError naming the first wrong variable. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(env)
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0]) as keyof typeof expectations
    // A password must not end up in a log.
    const said = name === 'ADMIN_PASSWORD' ? 'too short' : `“${env[name]}”`
    throw new ConfigError(
      `${name} is ${said}, but must be ${expectations[name]}. Set it right or unset it, then start again.`,
    )
  }
  const { data } = read
  if (data.REDIS_URL && !data.DATABASE_URL)
    throw new ConfigError(
      'REDIS_URL is set, but DATABASE_URL is not: servers that share one Redis have to share one database. Set DATABASE_URL or unset REDIS_URL, then start again.',
    )
  if (Boolean(data.TLS_CERT) !== Boolean(data.TLS_KEY))
    throw new ConfigError(
      'TLS_CERT and TLS_KEY belong together, but only one is set. Set or unset both, then start again.',
    )
  return {
    port: data.PORT,
    host: data.HOST,
    rtmpPort: data.RTMP_PORT,
    srtPort: data.SRT_PORT,
    httpsPort: data.HTTPS_PORT,
    tlsCert: data.TLS_CERT,
    tlsKey: data.TLS_KEY,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    redisUrl: data.REDIS_URL,
    nodeHost: data.NODE_HOST ?? (ANY_HOST.includes(data.HOST) ? hostname() : data.HOST),
    trustedProxies: data.TRUSTED_PROXIES,
    publicUrl: data.PUBLIC_URL,
    adminPassword: data.ADMIN_PASSWORD,
    ffmpeg: data.FFMPEG,
  }
}
