import type { Edition } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { wishedIn } from '../session/comfort.ts'
import type { Session } from '../session/session.ts'

/** Marks on the root what is shown and how, for styles and for whoever watches the page. */
export function markScreen(
  root: HTMLElement,
  { screen, locale, comfort }: Session,
  exhibit: Exhibit | undefined,
  edition: Edition | null,
) {
  root.dataset.screen = screen
  root.dataset.comfort = wishedIn(comfort)
  root.dataset.exhibit = exhibit?.id ?? ''
  root.dataset.edition = edition?.id ?? ''
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en'
}
