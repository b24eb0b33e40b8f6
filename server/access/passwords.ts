import { hash, verify } from '@node-rs/argon2'

/** Argon2id with 19 MiB and 2 passes: the least that OWASP's password storage sheet names. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> => hash(password, COST)

let decoy: Promise<string> | undefined

/** Whether it is the password. Where there is no such user it takes as long, so that names cannot be guessed by time. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const right = await verify(kept ?? (await decoy), password)
  return right && kept !== undefined
}
