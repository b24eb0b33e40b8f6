import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { call } from '../../contract/call.ts'
import { routes } from '../../contract/routes.ts'
import '../../design/confirm-dialog.ts'
import type { ConfirmDialog } from '../../design/confirm-dialog.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Identity } from '../../schema/access.ts'
import { ADDRESSES_AT_ONCE, type AddressState, type HallSources } from '../../schema/hallSources.ts'
import type { Locale } from '../../schema/localized.ts'
import type { Source } from '../../schema/source.ts'
import { sourceWords } from '../../strings/sourceWords.ts'
import '../desk/clash-dialog.ts'
import { editorStyles } from '../editorStyles.ts'
import { nameInPart } from '../parts/nameInPart.ts'
import '../parts/part-review.ts'
import { partDeskStyles } from '../parts/partDeskStyles.ts'
import { PartWriting } from '../parts/partWriting.ts'
import './source-row.ts'
import type { SourceRow } from './source-row.ts'
import { sourceFaults } from './sourceFaults.ts'
import { type SourceFilter, searchSources, sourceFilters, sourcesOfKind } from './sourceList.ts'

/** The room of the sources: where the sentences of the hall come from, who cites them, and whether their addresses still answer. */
@customElement('sources-desk')
export class SourcesDesk extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    partDeskStyles,
    css`
      .missing {
        padding: 12px 18px;
        border: 2px solid var(--color-clay);
        border-radius: 18px;
        display: grid;
        gap: 8px;
      }
    `,
  ]

  @property() locale: Locale = 'zh'
  @property({ attribute: false }) identity!: Identity
  @state() private asked = ''
  @state() private filter: SourceFilter = 'all'
  @state() private states: ReadonlyMap<string, AddressState> = new Map()
  /** How many addresses have been asked, while they are. */
  @state() private checked: number | undefined
  @query('confirm-dialog') private readonly sure!: ConfirmDialog
  readonly #writing = new PartWriting<readonly Source[], HallSources>(this, {
    part: 'sources',
    read: () => call(routes.readSources, { locale: this.locale }),
    save: ({ version, written }) =>
      call(routes.saveSources, { body: { version, written: [...written] }, locale: this.locale }),
    isWhole: (written) => written.every((one) => sourceFaults(one, written).length === 0),
    apart: (written) => Object.fromEntries(written.map((one) => [one.key, one])),
    together: (pieces) => Object.values(pieces as Record<string, Source>),
  })

  protected override render() {
    const say = sourceWords(this.locale)
    const { draft, house, saving, moved, told, doing, meeting, hall, written = [] } = this.#writing
    if (!hall) return html`<main><p role="status">${say('loading')}</p>${doing.fault()}</main>`
    const seen = { written, cited: hall.cited, states: this.states }
    const found = searchSources(sourcesOfKind(this.filter, seen), this.asked, hall.cited)
    return html`<main>
        <p>${say('lead')}</p>
        ${draft ? html`<part-review .draft=${draft} .identity=${this.identity} .house=${house} .saving=${saving} .locale=${this.locale} @part-moved=${moved}></part-review>` : nothing}
        <p role="status" ?hidden=${!told}>${told}</p>
        ${doing.fault()} ${this.#missing(hall)}
        <div class="row">
          <input type="search" aria-label=${say('search')} placeholder=${say('searchHint')} .value=${this.asked} @input=${(event: Event) => (this.asked = (event.target as HTMLInputElement).value)} />
          <button type="button" data-act="add" @click=${() => this.#add('')}>${say('add')}</button>
          <button type="button" data-act="check" ?disabled=${this.checked !== undefined} @click=${this.#check}>${this.checked === undefined ? say('check') : say('checking', { count: this.checked })}</button>
        </div>
        <div class="row" role="group" aria-label=${say('filter')}>
          ${sourceFilters.map((one) => html`<button type="button" data-filter=${one} aria-pressed=${this.filter === one} @click=${() => (this.filter = one)}>${say(`filter.${one}`)} ${sourcesOfKind(one, seen).length}</button>`)}
        </div>
        ${found.length === 0 ? html`<p role="status">${say('none')}</p>` : nothing}
        ${repeat(
          found,
          (source) => written.indexOf(source),
          (source) => this.#row(source, hall),
        )}
      </main>
      <clash-dialog .meeting=${meeting} .nameOf=${nameInPart} .locale=${this.locale} @clash-settled=${({ detail }: CustomEvent<unknown>) => this.#writing.settle(detail)}></clash-dialog>
      <confirm-dialog></confirm-dialog>`
  }

  #row(source: Source, { cited, written: kept }: HallSources) {
    const { written = [], draft } = this.#writing
    const { key } = source
    const fresh = !kept.some((one) => one.key === key)
    return html`<source-row .source=${source} .cited=${cited[key] ?? []} .faults=${sourceFaults(source, written)} .state=${this.states.get(key)} .changed=${fresh || Object.hasOwn(draft?.now ?? {}, key)} .fresh=${fresh} .locale=${this.locale}
      @source-edit=${({ detail }: CustomEvent<Source | null>) => this.#edit(source, detail)}></source-row>`
  }

  /** What is cited and not listed is named first, with a place to write it. */
  #missing({ missing, cited }: HallSources) {
    const say = sourceWords(this.locale)
    const { written = [] } = this.#writing
    const lacking = missing.filter((key) => !written.some((one) => one.key === key))
    if (lacking.length === 0) return nothing
    return html`<section class="missing" role="alert" data-missing>
      ${lacking.map(
        (
          key,
        ) => html`<p>${say('missing', { key, titles: (cited[key] ?? []).map(({ title }) => title[this.locale]).join(this.locale === 'zh' ? '、' : ', ') })}
          <button type="button" @click=${() => this.#add(key)}>${say('write', { key })}</button></p>`,
      )}
    </section>`
  }

  async #add(key: string) {
    Object.assign(this, { asked: '', filter: 'all' })
    this.#writing.write([{ key, name: { zh: '', en: '' } }, ...(this.#writing.written ?? [])])
    await this.updateComplete
    const row = this.renderRoot.querySelector<SourceRow>('source-row')
    await row?.updateComplete
    row?.renderRoot.querySelector<HTMLElement>(key ? 'textarea' : 'input')?.focus()
  }

  async #edit(source: Source, next: Source | null) {
    const say = sourceWords(this.locale)
    const { written = [], hall } = this.#writing
    const { key } = source
    // A row that nobody has saved yet is simply gone.
    const asks = !next && hall?.written.some((one) => one.key === key)
    const question = {
      title: say('removeAsk', { key }),
      why: say('removeWhy', { name: source.name[this.locale] }),
      yes: say('remove'),
      no: say('keep'),
    }
    if (asks && !(await this.sure.ask(question))) return
    if (next?.url !== source.url) this.states = new Map([...this.states].filter(([one]) => one !== key))
    this.#writing.write(written.flatMap((one) => (one === source ? (next ?? []) : one)))
  }

  readonly #check = async () => {
    const keys = (this.#writing.hall?.written ?? []).flatMap(({ key, url }) => (url ? [key] : []))
    this.checked = 0
    await this.#writing.doing.attempt(async () => {
      for (let at = 0; at < keys.length && this.isConnected; at += ADDRESSES_AT_ONCE) {
        const body = { keys: keys.slice(at, at + ADDRESSES_AT_ONCE) }
        const answers = await call(routes.checkSources, { body, locale: this.locale })
        this.states = new Map([...this.states, ...answers.map(({ key, state }) => [key, state] as const)])
        this.checked = Math.min(at + ADDRESSES_AT_ONCE, keys.length)
      }
    })
    this.checked = undefined
  }
}
