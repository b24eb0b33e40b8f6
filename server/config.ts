import { resolve } from 'node:path'
import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)
/** An empty variable is one that was not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const environment = z.object({
  PORT: z.preprocess((value) => (value === '' ? undefined : value), port.default(8080)),
  HOST: z.string().min(1).default('0.0.0.0'),
  RTMP_PORT: z.preprocess((value) => (value === '' ? undefined : value), port.default(1935)),
  SRT_PORT: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number().int().min(1024).max(65_528).default(9710),
  ),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  REDIS_URL: optional(z.url({ protocol: /^rediss?$/ })),
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
  DATA_DIR: 'a folder that this user may write',
  DATABASE_URL: 'an address like postgres://user:password@host:5432/name',
  REDIS_URL: 'an address like redis://host:6379',
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
  /** Absolute. */
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly redisUrl: string | undefined
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
  return {
    port: data.PORT,
    host: data.HOST,
    rtmpPort: data.RTMP_PORT,
    srtPort: data.SRT_PORT,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    redisUrl: data.REDIS_URL,
    publicUrl: data.PUBLIC_URL,
    adminPassword: data.ADMIN_PASSWORD,
    ffmpeg: data.FFMPEG,
  }
}
