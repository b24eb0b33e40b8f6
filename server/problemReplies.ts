import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Problem, problemWords } from '#content/contract/problems.ts'
import type { Locale } from '#content/schema/localized.ts'
import { isDiskFull } from './isDiskFull.ts'

/** The language a page asks in; Chinese unless it says English first. */
export const languageOf = (request: FastifyRequest): Locale => languageIn(request.headers['accept-language'])

const languageIn = (acceptLanguage: string | null | undefined): Locale =>
  /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'zh'

/** What whoever runs the server has to mend. */
const OURS: ReadonlySet<string> = new Set(['server/broken', 'server/disk-full'])

/** What PostgreSQL says of a number that no column holds (class 22, `numeric_value_out_of_range`). */
const OUT_OF_RANGE = '22003'

/** The one place that turns what went wrong into `{code, message, detail}`. */
export function replyWithProblems(app: FastifyInstance) {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemFrom(error, request)
    if (OURS.has(problem.code)) request.log.error({ err: error }, 'request failed')
    else request.log.info({ code: problem.code, detail: problem.detail }, 'request refused')
    // A cache must not keep telling others what went wrong for one.
    return reply
      .code(problem.status)
      .header('cache-control', 'no-store')
      .send(bodyOf(problem, languageOf(request)))
  })
  app.setNotFoundHandler((request, reply) => {
    const problem = new Problem('request/not-found')
    return reply.code(problem.status).send(bodyOf(problem, languageOf(request)))
  })
}

const bodyOf = (problem: Problem, language: Locale) => ({
  code: problem.code,
  message: problemWords(problem.code, language, problem.detailIn(language)),
  detail: problem.detailIn(language),
})

/** The same answer as text, where another protocol than ours replies. */
export const problemText = (problem: Problem, acceptLanguage: string | null): string =>
  JSON.stringify(bodyOf(problem, languageIn(acceptLanguage)))

function problemFrom(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation
    const place = first?.instancePath.slice(1).replaceAll('/', '.') ?? ''
    const words =
      first && wordsOf({ ...first.params, code: first.keyword, message: first.message }, languageOf(request))
    const code = /^exhibit\b/.test(place) ? 'exhibit/invalid' : 'request/invalid'
    return new Problem(code, [place, words].filter(Boolean).join(': '))
  }
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new Problem('request/too-large', megabytes(request.routeOptions.bodyLimit ?? 0))
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new Problem('request/unsupported-type', request.headers['content-type'] ?? '')
  if (error.statusCode === 429) return new Problem('request/too-many')
  if (error.statusCode && error.statusCode < 500) return new Problem('request/invalid', error.message)
  // No version and no number of anything is as large as that.
  if (error.code === OUT_OF_RANGE) return new Problem('request/invalid', error.message)
  return new Problem(isDiskFull(error) ? 'server/disk-full' : 'server/broken', '', { cause: error })
}

const chinese = z.locales.zhCN().localeError

/** What the schema found, in the page's language; a message of our own stays as it is. */
function wordsOf(issue: { code: string; message: string | undefined }, language: Locale): string | undefined {
  if (language === 'en' || issue.code === 'custom') return issue.message
  const said = chinese(issue as Parameters<typeof chinese>[0])
  return typeof said === 'string' ? said : (said?.message ?? issue.message)
}

const megabytes = (bytes: number) => `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`
