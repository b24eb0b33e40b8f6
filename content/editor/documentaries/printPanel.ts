import { html, nothing } from 'lit'
import { sayLength } from '../../player/sayLength.ts'
import type { DocumentaryDraft } from '../../schema/documentaryDraft.ts'
import type { Locale } from '../../schema/localized.ts'
import { documentaryWords } from '../../strings/documentaryWords.ts'
import { sayBytes, sayPrint } from './sayPrint.ts'

interface Wishes {
  readonly locale: Locale
  readonly busy: boolean
  readonly acts: Readonly<Record<'cancel' | 'retry' | 'remove', () => unknown>>
}

/** How far a film's print is, what was done to it on the way, and what can be done about it. */
export function printPanel({ print, shownSince }: DocumentaryDraft, { locale, busy, acts }: Wishes) {
  const say = documentaryWords(locale)
  const { facts, state } = print
  const isUnderWay = state === 'waiting' || state === 'working' || state === 'paused'
  const act = (name: keyof Wishes['acts'], style = '') =>
    html`<button type="button" class=${style} data-act=${name} ?disabled=${busy} @click=${acts[name]}>${say(`act.${name}`)}</button>`
  return html`<div class="print" data-print=${state}>
    <p role="status" class=${state === 'failed' ? 'fault' : ''}>${sayPrint(print, locale)}</p>
    ${isUnderWay ? html`<progress max="1" .value=${print.done} aria-label=${sayPrint(print, locale)}></progress>` : nothing}
    ${facts ? html`<p>${say('print.facts', { length: sayLength(facts.seconds), width: facts.width, height: facts.height, size: sayBytes(facts.bytes) })}</p>` : nothing}
    ${facts?.notices.length ? html`<ul>${facts.notices.map((notice) => html`<li>${say(`notice.${notice}`)}</li>`)}</ul>` : nothing}
    <div class="acts">
      ${isUnderWay ? act('cancel') : nothing}
      ${state === 'failed' || state === 'cancelled' ? act('retry', 'main') : nothing}
      ${shownSince ? nothing : act('remove')}
    </div>
  </div>`
}
