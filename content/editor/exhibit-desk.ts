import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '../contract/call.ts'
import { routes } from '../contract/routes.ts'
import '../design/confirm-dialog.ts'
import type { ConfirmDialog } from '../design/confirm-dialog.ts'
import { tokenStyles } from '../design/tokenStyles.ts'
import { approvesByPublishing, isApprover } from '../editing/mayDecide.ts'
import type { Identity } from '../schema/access.ts'
import type { EditingHouse } from '../schema/editing.ts'
import type { ExhibitDraft } from '../schema/edition.ts'
import type { Exhibit } from '../schema/exhibit.ts'
import type { MissingGlyphs } from '../schema/fontPart.ts'
import type { Locale } from '../schema/localized.ts'
import type { PartDraft } from '../schema/partDraft.ts'
import { editorWords } from '../strings/editorWords.ts'
import { workflowWords } from '../strings/workflowWords.ts'
import './authoring/exhibit-list.ts'
import './authoring/new-exhibit.ts'
import './desk/clash-dialog.ts'
import { Company } from './desk/company.ts'
import type { BarAct } from './desk/draft-bar.ts'
import './desk/draft-bar.ts'
import { Doing } from './desk/doing.ts'
import { PageKeys } from './desk/pageKeys.ts'
import './desk/draft-side.ts'
import { shortcutOf } from './desk/shortcutOf.ts'
import './desk/words-dialog.ts'
import type { WordsDialog } from './desk/words-dialog.ts'
import { Writing } from './desk/writing.ts'
import { editorStyles } from './editorStyles.ts'
import './exhibit-form.ts'
import './exhibit-narration.ts'
import { exhibitDeskStyles } from './exhibitDeskStyles.ts'
import { faultsIn } from './faultsIn.ts'
import { HotspotPlacing } from './preview/hotspotPlacing.ts'
import type { PublishDialog, Publishing } from './publishing/publish-dialog.ts'
import './publishing/publish-dialog.ts'

/** The room of the exhibits: their list on the left, words in the middle, what they become on the right. */
@customElement('exhibit-desk')
export class ExhibitDesk extends LitElement {
  static override styles = [tokenStyles, editorStyles, exhibitDeskStyles]

  @property() locale: Locale = 'zh'
  @property({ attribute: false }) identity!: Identity
  /** The exhibit that the address asks for. */
  @property() open: string | undefined
  @state() private shown: readonly Exhibit[] = []
  /** What an edition has beside its exhibits. */
  @state() private parts: readonly PartDraft[] = []
  @state() private house: EditingHouse | undefined
  @state() private missing: readonly MissingGlyphs[] = []
  @state() private told = ''
  @query('words-dialog') private readonly words!: WordsDialog
  @query('confirm-dialog') private readonly sure!: ConfirmDialog
  readonly #doing = new Doing(this)
  readonly #writing = new Writing(this)
  readonly #spots = new HotspotPlacing(this, this.#writing)
  readonly #company = new Company(this, {
    look: async () => void (await this.#look()),
    moved: (exhibit) => void this.#doing.attempt(() => this.#writing.refresh(exhibit)),
  })

  constructor() {
    super()
    new PageKeys(this, (event) => this.#press(event))
  }

  get username() {
    return this.identity.username
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { drafts } = this.#writing
    if (changed.has('open') && this.open && drafts.length > 0) void this.#writing.choose(this.open)
  }

  protected override updated() {
    this.#company.isAt(this.#writing.chosen)
  }

  protected override render() {
    const say = editorWords(this.locale)
    const { drafts, draft, exhibit } = this.#writing
    const approved = [...drafts, ...this.parts].filter(({ state }) => state === 'approved').length
    const changed = [...drafts, ...this.parts].filter((one) => one.changed).length
    return html`<div class="head">
        <p class="told" role="status">${this.told}</p>
        ${
          isApprover(this.identity.role)
            ? html`<button type="button" class="main" data-act="publish" ?disabled=${this.#doing.busy} @click=${this.#askToPublish}>${changed ? say('act.publishCount', { count: approved || changed }) : say('act.publish')}</button>`
            : nothing
        }
        ${this.#doing.fault()}
      </div>
      ${drafts.length === 0 ? html`<p class="note" role="status">${say('page.loading')}</p>` : nothing}
      <main ?hidden=${drafts.length === 0}>
        <aside>
          <exhibit-list .drafts=${drafts} .chosen=${draft?.exhibit.id} .here=${this.#company.here.filter(({ username }) => username !== this.username)} .counts=${this.#company.counts} .locale=${this.locale}
            @exhibit-choose=${({ detail }: CustomEvent<string>) => this.#goTo(detail)} @drafts-changed=${this.#changed}>
            <new-exhibit .drafts=${drafts} .locale=${this.locale}></new-exhibit>
          </exhibit-list>
        </aside>
        ${draft && exhibit ? this.#open(draft, exhibit) : nothing}
      </main>
      <publish-dialog .drafts=${drafts} .shown=${this.shown} .identity=${this.identity} .parts=${this.parts} .approves=${this.house ? approvesByPublishing(this.identity, this.house) : () => false} .missing=${this.missing} .locale=${this.locale} @publish-confirmed=${this.#publish}></publish-dialog>
      <clash-dialog .meeting=${this.#writing.meeting} .locale=${this.locale} @clash-settled=${({ detail }: CustomEvent<Exhibit>) => this.#writing.settle(detail)}></clash-dialog>
      <words-dialog .locale=${this.locale}></words-dialog>
      <confirm-dialog></confirm-dialog>`
  }

  #open(draft: ExhibitDraft, exhibit: Exhibit) {
    const { locale } = this
    const { saving, problem, told, written } = this.#writing
    const faults = faultsIn(exhibit, locale)
    const { counts, said, count } = this.#company
    return html`<section class="words" @exhibit-edit=${({ detail }: CustomEvent<Exhibit>) => this.#writing.edit(detail)}>
        <draft-bar class="state" .draft=${draft} .identity=${this.identity} .saving=${saving} .problem=${problem} .told=${told} .ahead=${written !== undefined}
          .here=${this.#company.othersAt(exhibit.id, this.username)} .busy=${this.#doing.busy} .locale=${locale} @bar-act=${({ detail }: CustomEvent<BarAct>) => this.#act(detail)}></draft-bar>
        <exhibit-form .exhibit=${exhibit} .faults=${faults} .anchors=${this.#spots.anchors} .placing=${this.#spots.placing} .locale=${locale}></exhibit-form>
        <exhibit-narration .exhibit=${exhibit} .locale=${locale}></exhibit-narration>
      </section>
      <draft-side .draft=${draft} .exhibit=${exhibit} .shown=${this.shown.find(({ id }) => id === exhibit.id)} .people=${this.house?.people.map(({ username }) => username) ?? []}
        .unread=${counts.find((one) => one.exhibit === exhibit.id)?.unread ?? 0} .news=${said} .placing=${this.#spots.placing} .locale=${locale}
        @comments-read=${count} @version-back=${({ detail }: CustomEvent<number>) => this.#walk({ restore: detail })}></draft-side>`
  }

  readonly #look = () =>
    this.#doing.attempt(async () => {
      const { locale } = this
      const [edition, house, parts] = await Promise.all([
        call(routes.currentEdition, { locale }),
        call(routes.editingHouse, { locale }),
        call(routes.listParts, { locale }),
        this.#company.count(),
      ])
      this.shown = edition.exhibits
      Object.assign(this, { house, parts })
      if (this.#writing.drafts.length > 0) await this.#writing.refresh(null)
      else await this.#writing.load(this.open)
    })

  /** There are other exhibits than before, or they stand elsewhere. */
  async #changed({ detail }: CustomEvent<string | undefined>) {
    await this.#writing.flush()
    await this.#doing.attempt(() => this.#writing.refresh(null))
    if (detail) this.#goTo(detail)
  }

  #goTo(id: string) {
    location.hash = `exhibits/${id}`
  }

  #press(event: KeyboardEvent) {
    const asked = shortcutOf(event)
    if (!asked || this.#writing.meeting) return
    event.preventDefault()
    if (asked === 'save') void this.#writing.flush()
    else if (asked !== 'publish') void this.#walk({ act: asked })
    else if (isApprover(this.identity.role)) void this.#askToPublish()
  }

  async #act(act: BarAct) {
    if (act === 'undo' || act === 'redo') return this.#walk({ act })
    if (act === 'discard') return this.#discard()
    const words = await this.words.askFor(act)
    if (words !== undefined)
      await this.#change((params, version, locale) =>
        call(routes.reviewDraft, { params, body: { version, act, words }, locale }),
      )
  }

  #walk(how: { act: 'undo' | 'redo' } | { restore: number }) {
    return this.#change((params, version, locale) =>
      call(routes.walkDraft, { params, body: { version, ...how }, locale }),
    )
  }

  async #discard() {
    const say = editorWords(this.locale)
    const question = {
      title: say('act.discard'),
      why: say('act.discardAsk'),
      yes: say('act.discard'),
      no: say('act.cancel'),
    }
    if (await this.sure.ask(question))
      await this.#change((params, _version, locale) => call(routes.discardDraft, { params, locale }))
  }

  /** Saves what is written, then does something to the draft. */
  #change(work: (params: { id: string }, version: number, locale: Locale) => Promise<ExhibitDraft>) {
    return this.#doing.attempt(() =>
      this.#writing.change(({ exhibit: { id }, version }) => work({ id }, version, this.locale)),
    )
  }

  readonly #askToPublish = async () => {
    await this.#writing.flush()
    if (this.#writing.saving !== 'saved') return
    await this.#doing.attempt(async () => {
      this.missing = await call(routes.listMissingGlyphs, { locale: this.locale })
      await this.updateComplete
      this.renderRoot.querySelector<PublishDialog>('publish-dialog')?.open()
    })
  }

  readonly #publish = ({ detail }: CustomEvent<Publishing>) =>
    this.#doing.attempt(async () => {
      const { at, ...body } = detail
      if (at) await call(routes.schedulePublishing, { body: { ...body, at }, locale: this.locale })
      else await call(routes.publish, { body, locale: this.locale })
      await this.#look()
      this.told = at
        ? workflowWords(this.locale)('publish.scheduled')
        : editorWords(this.locale)('publish.done')
    })
}
