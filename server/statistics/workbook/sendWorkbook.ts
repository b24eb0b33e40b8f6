import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Locale, locale as locales } from '#content/schema/localized.ts'
import type { Sheet } from './sheet.ts'
import { writeWorkbook } from './writeWorkbook.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Asked {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly at: Date
}
interface Book {
  readonly title: string
  readonly sheets: readonly Sheet[]
}

/** Sends sheets as a file to keep, in the language of `?locale`; Chinese unless it says otherwise. */
export async function sendWorkbook({ request, reply, at }: Asked, bookIn: (locale: Locale) => Book) {
  const asked = locales.safeParse((request.query as { locale?: unknown }).locale)
  const { title, sheets } = bookIn(asked.success ? asked.data : 'zh')
  const bytes = await writeWorkbook(sheets, { title, at })
  reply
    .type(XLSX)
    .header('cache-control', 'no-store')
    // RFC 6266: the name in any language, and one that every client reads.
    .header(
      'content-disposition',
      `attachment; filename="greenhall.xlsx"; filename*=UTF-8''${encodeURIComponent(`${fileName(title)}.xlsx`)}`,
    )
  return bytes
}

/** A title as the name of a file on any system. */
export const fileName = (title: string) =>
  title
    .replace(/[\s\p{Cc}\\/:*?"<>|']+/gu, ' ')
    .replace(/[\s.]+$/, '')
    .trim() || 'greenhall'
