import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '../contract/call.ts'
import { routes } from '../contract/routes.ts'
import '../design/confirm-dialog.ts'
import type { ConfirmDialog } from '../design/confirm-dialog.ts'
import { tokenStyles } from '../design/tokenStyles.ts'
import { isApprover } from '../editing/mayDecide.ts'
import type { Identity } from '../schema/access.ts'
import type { EditingEntry, EditingHouse, Schedule } from '../schema/editing.ts'
import type { EditionContent, Publication } from '../schema/edition.ts'
import type { Locale } from '../schema/localized.ts'
import type { PartDraft } from '../schema/partDraft.ts'
import { editorWords } from '../strings/editorWords.ts'
import { workflowWords } from '../strings/workflowWords.ts'
import './authoring/edition-transfer.ts'
import { Doing } from './desk/doing.ts'
import { RoomNews } from './desk/roomNews.ts'
import './edition-history.ts'
import './editions/editing-house.ts'
import './editions/editing-log.ts'
import './editions/edition-compare.ts'
import './editions/roll-back-dialog.ts'
import type { RollBackDialog } from './editions/roll-back-dialog.ts'
import './editions/schedule-list.ts'
import { editorStyles } from './editorStyles.ts'
import './parts/part-list.ts'
import type { PartMove } from './parts/part-review.ts'
import { roomColumns } from './roomColumns.ts'

/** The room of the editions: what waits for its time, what the hall has shown, the way back, who decides, and the log. */
@customElement('edition-desk')
export class EditionDesk extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    roomColumns,
    css`
      .told,
      .fault {
        grid-column: 1 / -1;
        min-height: 1.7em;
        margin: 0;
        line-height: 1.7;
      }
    `,
  ]

  @property() locale: Locale = 'zh'
  @property({ attribute: false }) identity!: Identity
  @state() private parts: readonly PartDraft[] = []
  @state() private publications: readonly Publication[] = []
  @state() private schedules: readonly Schedule[] = []
  @state() private entries: readonly EditingEntry[] = []
  @state() private house: EditingHouse | undefined
  @state() private told = ''
  @query('roll-back-dialog') private readonly preview!: RollBackDialog
  @query('confirm-dialog') private readonly sure!: ConfirmDialog
  readonly #doing = new Doing(this)
  readonly #load = () => this.#doing.attempt(this.#read)

  constructor() {
    super()
    new RoomNews(this, this.#load)
  }

  protected override render() {
    const { locale, identity, house } = this
    const { busy } = this.#doing
    const mayPublish = isApprover(this.identity.role)
    return html`<main>
        <p class="told" role="status">${this.told}</p>
        ${this.#doing.fault()}
        <div class="column">
          <part-list .parts=${this.parts} .identity=${identity} .house=${house} .locale=${locale} @part-moved=${this.#moved}></part-list>
          <schedule-list .schedules=${this.schedules} .mayPublish=${mayPublish} .busy=${busy} .locale=${locale} @schedule-move=${this.#move} @schedule-cancel=${this.#cancel}></schedule-list>
          <edition-history .publications=${this.publications} .mayPublish=${mayPublish} .locale=${locale} .busy=${busy} @edition-preview=${this.#see}></edition-history>
        </div>
        <div class="column">
          <edition-transfer .edition=${this.publications.find(({ current }) => current)?.edition} .locale=${locale}></edition-transfer>
          <edition-compare .publications=${this.publications} .locale=${locale}></edition-compare>
          ${house ? html`<editing-house .house=${house} .identity=${identity} .locale=${locale} @house-changed=${this.#load}></editing-house>` : nothing}
          <editing-log .entries=${this.entries} .locale=${locale}></editing-log>
        </div>
      </main>
      <roll-back-dialog .mayPublish=${mayPublish} .locale=${locale} @back-confirmed=${this.#back}></roll-back-dialog>
      <confirm-dialog></confirm-dialog>`
  }

  readonly #read = async () => {
    const { locale } = this
    const [parts, publications, schedules, entries, house] = await Promise.all([
      call(routes.listParts, { locale }),
      call(routes.listPublications, { locale }),
      call(routes.listSchedules, { locale }),
      call(routes.listEditingActs, { locale }),
      call(routes.editingHouse, { locale }),
    ])
    Object.assign(this, { parts, publications, schedules, entries, house })
  }

  readonly #moved = async ({ detail }: CustomEvent<PartMove>) => {
    if (await this.#load()) this.told = detail.told
  }

  readonly #see = ({ detail: edition }: CustomEvent<string>) =>
    this.#doing.attempt(async () => {
      const current = this.publications.find((one) => one.current)?.edition ?? edition
      const read = (id: string): Promise<EditionContent> =>
        call(routes.readEdition, { params: { edition: id }, locale: this.locale })
      const [before, after] = await Promise.all([read(current), read(edition)])
      await this.preview.open({ edition, before: before.exhibits, after: after.exhibits })
    })

  readonly #back = ({ detail: { edition, at } }: CustomEvent<{ edition: string; at: string | undefined }>) =>
    this.#doing.attempt(async () => {
      const sent = { params: { edition }, locale: this.locale }
      if (at) await call(routes.scheduleRollBack, { ...sent, body: { at } })
      else await call(routes.rollBack, sent)
      await this.#read()
      this.told = at
        ? workflowWords(this.locale)('publish.scheduled')
        : editorWords(this.locale)('history.done')
    })

  readonly #move = ({ detail: { id, at } }: CustomEvent<{ id: string; at: string }>) =>
    this.#doing.attempt(async () => {
      await call(routes.moveSchedule, { params: { id }, body: { at }, locale: this.locale })
      await this.#read()
    })

  readonly #cancel = async ({ detail: { id } }: CustomEvent<{ id: string }>) => {
    const say = workflowWords(this.locale)
    const question = {
      title: say('times.cancelAsk'),
      why: say('times.cancelWhy'),
      yes: say('times.cancel'),
      no: say('times.keep'),
    }
    if (!(await this.sure.ask(question))) return
    await this.#doing.attempt(async () => {
      await call(routes.cancelSchedule, { params: { id }, locale: this.locale })
      await this.#read()
    })
  }
}
