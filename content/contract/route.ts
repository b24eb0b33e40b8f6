import { z } from 'zod'
import type { Role } from '../schema/access.ts'

export interface Route<
  Params extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With `:name` for each of `params`. */
  readonly url: string
  readonly summary: string
  /** `public`, or the roles that may call it; see `mayActAs` for who else may. */
  readonly access: 'public' | readonly Role[]
  readonly params: Params
  readonly body: Body
  readonly reply: Reply
  /** The status of a success; 200 where not said. */
  readonly status: number
  /** True where the body is the bytes of a file rather than JSON. */
  readonly binary: boolean
}
export type ParamsOf<R extends Route> = z.output<R['params']>
export type BodyOf<R extends Route> = z.output<R['body']>
export type BodySentTo<R extends Route> = z.input<R['body']>
export type ReplyOf<R extends Route> = z.output<R['reply']>

type Said<P extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = Pick<
  Route,
  'method' | 'url' | 'summary' | 'access'
> &
  Partial<Pick<Route, 'status' | 'binary'>> & { params?: P; body?: B; reply: R }

const nothing = z.undefined()

/** A line of the table; fills in what most routes leave out. */
export const route = <
  R extends z.ZodType,
  P extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
>(
  said: Said<P, B, R>,
): Route<P, B, R> => ({
  status: 200,
  binary: false,
  ...said,
  params: said.params ?? (nothing as unknown as P),
  body: said.body ?? (nothing as unknown as B),
})

/** What a call answers that has nothing else to say. */
export const done = z.strictObject({ done: z.literal(true) })

export const byId = z.strictObject({ id: z.uuid() })
