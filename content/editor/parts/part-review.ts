import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { routes } from '../../contract/routes.ts'
import '../../design/confirm-dialog.ts'
import type { ConfirmDialog } from '../../design/confirm-dialog.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import { approvesByPublishing, isApprover } from '../../editing/mayDecide.ts'
import type { Identity } from '../../schema/access.ts'
import type { EditingHouse } from '../../schema/editing.ts'
import type { MissingGlyphs } from '../../schema/fontPart.ts'
import type { Locale } from '../../schema/localized.ts'
import type { PartDraft } from '../../schema/partDraft.ts'
import { editorWords } from '../../strings/editorWords.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import '../compare/difference-list.ts'
import { Doing } from '../desk/doing.ts'
import type { BarAct } from '../desk/draft-bar.ts'
import '../desk/draft-bar.ts'
import '../desk/words-dialog.ts'
import type { WordsDialog } from '../desk/words-dialog.ts'
import type { Writing } from '../desk/writing.ts'
import { editorStyles } from '../editorStyles.ts'
import '../publishing/publish-dialog.ts'
import type { PublishDialog, Publishing } from '../publishing/publish-dialog.ts'
import { nameInPart } from './nameInPart.ts'

/** What was done to a part: the words that say so, where there are any, and whether the draft was thrown away. */
export interface PartMove {
  readonly told: string
  readonly discarded: boolean
}

/**
 * Where a part of the edition stands, what of it differs from the hall, and all that can be decided about it. Tells
 * `part-moved` once something was; see `PartMove`.
 */
@customElement('part-review')
export class PartReview extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      :host {
        display: grid;
        gap: 4px;
      }
      summary {
        cursor: pointer;
        min-height: 40px;
        line-height: 40px;
        font-size: 15px;
      }
      details > div {
        max-height: 60vh;
        overflow-y: auto;
      }
      draft-bar {
        background: transparent;
      }
      .publish {
        justify-self: start;
        margin-top: 8px;
      }
    `,
  ]

  @property({ attribute: false }) draft!: PartDraft
  @property({ attribute: false }) identity!: Identity
  @property({ attribute: false }) house: EditingHouse | undefined
  /** How far what was written on the page has got. */
  @property({ attribute: false }) saving: Writing['saving'] = 'saved'
  @property() locale: Locale = 'zh'
  @state() private missing: readonly MissingGlyphs[] = []
  @query('words-dialog') private readonly words!: WordsDialog
  @query('confirm-dialog') private readonly sure!: ConfirmDialog
  @query('publish-dialog') private readonly publishing!: PublishDialog
  readonly #doing = new Doing(this)

  protected override render() {
    const { draft, identity, locale, house } = this
    const say = workflowWords(locale)
    return html`<draft-bar .draft=${draft} .identity=${identity} .saving=${this.saving} .problem=${undefined} .ahead=${this.saving !== 'saved'} .busy=${this.#doing.busy} .locale=${locale} @bar-act=${({ detail }: CustomEvent<BarAct>) => this.#act(detail)}></draft-bar>
      ${this.#doing.fault()}
      ${
        draft.changed
          ? html`<details><summary>${say('publish.differences')}</summary><div tabindex="0" role="region" aria-label=${say('publish.differences')}><difference-list .was=${draft.was} .now=${draft.now} .nameOf=${nameInPart} .locale=${locale}></difference-list></div></details>`
          : nothing
      }
      ${isApprover(identity.role) && draft.changed ? html`<button type="button" class="publish main" data-act="publish" ?disabled=${this.#doing.busy || this.saving !== 'saved'} @click=${this.#askToPublish}>${editorWords(locale)('act.publish')}</button>` : nothing}
      <publish-dialog .parts=${[draft]} .identity=${identity} .approves=${house ? approvesByPublishing(identity, house) : () => false} .missing=${this.missing} .locale=${locale} @publish-confirmed=${this.#publish}></publish-dialog>
      <words-dialog .locale=${locale}></words-dialog>
      <confirm-dialog></confirm-dialog>`
  }

  async #act(act: BarAct) {
    const say = workflowWords(this.locale)
    const { part, version } = this.draft
    if (act === 'undo' || act === 'redo') return
    if (act === 'discard') {
      const yes = await this.sure.ask({
        title: editorWords(this.locale)('act.discard'),
        why: say('part.discardWhy'),
        yes: editorWords(this.locale)('act.discard'),
        no: editorWords(this.locale)('act.cancel'),
      })
      if (yes)
        await this.#do(
          () => call(routes.discardPart, { params: { part }, body: { version }, locale: this.locale }),
          { discarded: true },
        )
      return
    }
    const words = await this.words.askFor(act)
    if (words !== undefined)
      await this.#do(() =>
        call(routes.reviewPart, { params: { part }, body: { version, act, words }, locale: this.locale }),
      )
  }

  readonly #askToPublish = () =>
    this.#doing.attempt(async () => {
      this.missing = await call(routes.listMissingGlyphs, { locale: this.locale })
      await this.updateComplete
      this.publishing.open()
    })

  readonly #publish = ({ detail: { at, exhibits: _, ...body } }: CustomEvent<Publishing>) =>
    this.#do(
      () =>
        at
          ? call(routes.schedulePublishing, { body: { ...body, at }, locale: this.locale })
          : call(routes.publish, { body, locale: this.locale }),
      {
        told: at ? workflowWords(this.locale)('publish.scheduled') : editorWords(this.locale)('publish.done'),
      },
    )

  async #do(work: () => Promise<unknown>, { told = '', discarded = false }: Partial<PartMove> = {}) {
    const detail: PartMove = { told, discarded }
    const done = await this.#doing.attempt(async () => void (await work()))
    if (done) this.dispatchEvent(new CustomEvent('part-moved', { detail }))
  }
}
