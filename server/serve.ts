import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Problem } from '#content/contract/problems.ts'
import type { BodyOf, ParamsOf, ReplyOf, Route } from '#content/contract/route.ts'
import { type Identity, mayActAs } from '#content/schema/access.ts'

export interface Call<R extends Route> {
  readonly params: ParamsOf<R>
  readonly body: BodyOf<R>
  /** Who asks. Never null on a route that is not public. */
  readonly identity: Identity | null
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** Registers one route of the table; the only way a capability adds HTTP. */
export type Serve = <R extends Route>(
  route: R,
  answer: (call: Call<R>) => ReplyOf<R> | Promise<ReplyOf<R>>,
  limits?: { bodyLimit?: number },
) => void

/** Whether somebody with this identity may call the route. @throws Problem `access/…` */
export function admit(route: Route, identity: Identity | null): void {
  if (route.access === 'public') return
  if (!identity) throw new Problem('access/sign-in-first')
  if (!mayActAs(identity.role, route.access)) throw new Problem('access/not-allowed')
}

/** The role is checked before the body is read, so that a stranger cannot make us parse. */
export const createServe =
  (app: FastifyInstance, identify: (request: FastifyRequest) => Promise<Identity | null>): Serve =>
  (route, answer, limits = {}) => {
    const identities = new WeakMap<FastifyRequest, Identity | null>()
    app.withTypeProvider<ZodTypeProvider>().route({
      method: route.method,
      url: route.url,
      ...(limits.bodyLimit ? { bodyLimit: limits.bodyLimit } : {}),
      schema: {
        summary: route.summary,
        description: route.access === 'public' ? 'Public.' : `Roles: admin, ${route.access.join(', ')}.`,
        ...(route.params instanceof z.ZodUndefined ? {} : { params: route.params }),
        ...(route.body instanceof z.ZodUndefined || route.binary ? {} : { body: route.body }),
        response: { [route.status]: route.reply },
      },
      onRequest: async (request) => {
        const identity = await identify(request)
        admit(route, identity)
        identities.set(request, identity)
      },
      handler: async (request, reply) => {
        const call = {
          params: request.params,
          body: request.body,
          identity: identities.get(request) ?? null,
          request,
          reply,
        }
        const answered = await answer(call as never)
        if (reply.statusCode === 200) reply.code(route.status)
        return reply.send(answered as never)
      },
    })
  }
