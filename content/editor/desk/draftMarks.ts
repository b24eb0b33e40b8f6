import { html, nothing } from 'lit'
import type { CommentCount, Presence } from '../../schema/editing.ts'
import type { ExhibitDraft } from '../../schema/edition.ts'
import type { Locale } from '../../schema/localized.ts'
import { workflowWords } from '../../strings/workflowWords.ts'

interface Known {
  readonly here: readonly Presence[]
  readonly counts: readonly CommentCount[]
  readonly locale: Locale
}

/** Where a draft stands, who is at it, and how much was said about it; in one line of the list. */
export function draftMarks({ exhibit: { id }, state }: ExhibitDraft, { here, counts, locale }: Known) {
  const say = workflowWords(locale)
  const names = [...new Set(here.flatMap((one) => (one.exhibit === id ? [one.username] : [])))]
  const count = counts.find(({ exhibit }) => exhibit === id)
  return html`<span class="marks">
    <span class="chip" data-state=${state}>${say(`state.${state}`)}</span>
    ${count?.open ? html`<span data-open=${count.open}>${say('list.comments', { count: count.open })}</span>` : nothing}
    ${count?.unread ? html`<strong data-unread=${count.unread}>${say(count.mentions ? 'list.called' : 'list.unread', { count: count.unread })}</strong>` : nothing}
    ${names.length > 0 ? html`<span data-here>${say('list.here', { who: names.join('、') })}</span>` : nothing}
  </span>`
}
