import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { keepableText } from './keepableText.ts'
import { replyWithProblems } from './problemReplies.ts'

/** The bare HTTP server of the hall: the schemas check what comes and goes, failures answer from their table. */
export function createHttp(
  log: FastifyBaseLogger,
  trustedProxies: readonly string[] = ['loopback'],
): FastifyInstance {
  const app = fastify({
    loggerInstance: log,
    // Behind a proxy `request.ip` is the viewer's address, not the proxy's; nobody else's word for it is taken.
    trustProxy: [...trustedProxies],
    // A line for each of 830 reports a second would bury the lines that matter; the metrics count them.
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { ignoreTrailingSlash: false },
    // Open keep-alive connections must not hold up a stop.
    forceCloseConnections: true,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  // Bytes of files and recordings are taken as they are; a browser calls an .ogg or .mp4 a video.
  app.addContentTypeParser(
    /^(image\/|audio\/|video\/|application\/octet-stream)/,
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  )
  // Players report in CMCD; a page that is left can only send plain text.
  app.addContentTypeParser(
    /^(application\/cmcd|text\/plain)/,
    { parseAs: 'string' },
    (_request, body, done) => done(null, body),
  )
  app.addHook('preValidation', async (request) => {
    request.body = keepableText(request.body)
  })
  replyWithProblems(app)
  return app
}
