import { html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { pages } from '../contract/routes.ts'
import { HallPage } from '../design/hallPage.ts'
import '../design/sign-in.ts'
import type { SignInGate } from '../design/sign-in.ts'
import { tokenStyles } from '../design/tokenStyles.ts'
import type { Identity } from '../schema/access.ts'
import { type Locale, locale as locales } from '../schema/localized.ts'
import { editorWords } from '../strings/editorWords.ts'
import { editorStyles } from './editorStyles.ts'
import { hallEditorStyles } from './hallEditorStyles.ts'
import { roomAt, roomsOf } from './rooms.ts'

/** The editors' page: who may come in, and the rooms behind its door. */
@customElement('hall-editor')
export class HallEditor extends HallPage {
  static override styles = [tokenStyles, editorStyles, hallEditorStyles]

  @state() private identity: Identity | null = null
  @state() private at = location.hash
  @query('sign-in-gate') private readonly gate!: SignInGate

  override connectedCallback() {
    super.connectedCallback()
    window.addEventListener('hashchange', this.#walked)
    this.addEventListener('sign-in-needed', () => void this.gate.check())
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    window.removeEventListener('hashchange', this.#walked)
  }

  protected override titleWords = () => editorWords(this.locale)('page.title')

  protected override render() {
    const { identity, locale } = this
    return html`<sign-in-gate .roles=${['editor']} .locale=${locale} @identity-change=${this.#admitted} @locale-change=${this.speak}>
      ${identity ? this.#room(identity) : nothing}
    </sign-in-gate>`
  }

  #room(identity: Identity) {
    const { room, open } = roomAt(this.at, identity)
    return html`${this.#head(identity, room.id)}${room.view({ locale: this.locale, identity, open })}`
  }

  #head(identity: Identity, here: string) {
    const say = editorWords(this.locale)
    return html`<header>
      <div><h1>${say('page.title')}</h1><p>${say('page.lead')}</p></div>
      <div class="who">
        <span>${identity.username}</span>
        <button type="button" @click=${() => this.gate.signOut()}>${say('page.signOut')}</button>
        <a href=${pages.doors}>${say('page.toDoors')}</a>
        ${locales.options.map(
          (language) =>
            html`<button type="button" lang=${language === 'zh' ? 'zh-CN' : 'en'} aria-pressed=${language === this.locale} @click=${() => this.#say(language)}>${language === 'zh' ? '中文' : 'English'}</button>`,
        )}
      </div>
      <nav class="rooms" aria-label=${say('page.rooms')}>
        ${roomsOf(identity).map(({ id, title }) => html`<a href="#${id}" aria-current=${id === here ? 'page' : 'false'}>${say(title)}</a>`)}
      </nav>
    </header>`
  }

  #say(locale: Locale) {
    this.speak(new CustomEvent('locale-change', { detail: { locale } }))
  }

  readonly #walked = () => {
    this.at = location.hash
  }

  readonly #admitted = ({ detail }: CustomEvent<{ identity: Identity | null }>) => {
    this.identity = detail.identity
  }
}
