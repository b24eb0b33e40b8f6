import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { pictureUrl } from '#content/contract/pictureUrl.ts'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Screen } from '#content/schema/screen.ts'
import type { ScreenSettings } from '#content/schema/screenSettings.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { sayTime } from '../sayTime.ts'
import { askHall } from './askHall.ts'
import './command-bar.ts'
import './command-list.ts'
import { plateFields, plateIn } from './plateFields.ts'
import { screenHealthList } from './screenHealthList.ts'
import { screensStyles } from './screensStyles.ts'
import { nameOf, type ScreensView } from './screensView.ts'
import './settings-form.ts'

/** Everything about one screen: its picture now, how it is, its plate, its settings, what it can be made to do. Tells `screen-close`. */
@customElement('screen-sheet')
export class ScreenSheet extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    screensStyles,
    css`
      /* Where a reader begins; nothing can be done with it. */
      h3:focus {
        outline: none;
      }
      .picture {
        height: min(60vh, 520px);
      }
      .top {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
        gap: 28px;
      }
      dl {
        display: grid;
        gap: 6px;
        margin: 0;
      }
      dl div {
        display: flex;
        justify-content: space-between;
        gap: 16px;
        border-bottom: 1px solid var(--line);
      }
      dt {
        color: var(--faint);
      }
      dd {
        margin: 0;
        font-weight: 600;
        text-align: end;
      }
    `,
  ]
  @property({ attribute: false }) view!: ScreensView
  @property({ attribute: false }) screen!: Screen
  @property() locale: Locale = 'zh'
  /** The picture that was there when a new one was asked for; undefined while none is awaited. */
  @state() private awaited: string | null | undefined

  protected override firstUpdated() {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus()
    // Whoever opens it wants to see what is there now.
    if (this.screen.paired && this.screen.connected) this.#takePicture()
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('screen') && this.awaited !== undefined && this.screen.pictureAt !== this.awaited)
      this.awaited = undefined
  }

  protected override render() {
    const say = screensWords(this.locale)
    const { screen, view, locale } = this
    const name = nameOf(screen, locale)
    return html`<article class="stack" data-sheet=${screen.id}>
      <div><button type="button" data-act="back" @click=${this.#close}>${say('sheet.back')}</button></div>
      <div class="sheet stack">
        <h3 tabindex="-1">${name}</h3>
        <div class="top">
          ${screen.paired ? this.#picture(name) : html`<p>${say('sheet.unpairedAbout')}</p>`}
          <div class="stack"><h4>${say('sheet.health')}</h4>${screenHealthList(screen, view, locale)}</div>
        </div>
        <h4>${say('sheet.commands')}</h4>
        <command-bar .target=${{ screen: screen.id }} .name=${name} .locale=${locale}></command-bar>
        <command-list .view=${view} .only=${screen.id} .locale=${locale}></command-list>
      </div>
      ${screen.paired ? this.#paired() : nothing}
      <div><button type="button" class="grave" data-act="forget" @click=${this.#forget}>${say(screen.paired ? 'sheet.forget' : 'sheet.remove')}</button></div>
    </article>`
  }

  #picture(name: string) {
    const say = screensWords(this.locale)
    const { id, pictureAt, connected } = this.screen
    const waiting = this.awaited !== undefined
    return html`<div class="stack" data-picture=${pictureAt ?? ''}>
      <h4>${say('sheet.picture')}</h4>
      ${
        pictureAt
          ? html`<img class="picture" src=${pictureUrl(id, pictureAt)} alt=${say('list.picture', { name, time: sayTime(pictureAt, this.locale) })} />`
          : html`<div class="picture nothing">${say(waiting ? 'sheet.waitPicture' : 'list.noPicture')}</div>`
      }
      <div class="row"><button type="button" data-act="picture" ?disabled=${!connected} @click=${this.#takePicture}>${say('sheet.takePicture')}</button>
        <span class="hint" role="status">${waiting ? say('sheet.waitPicture') : pictureAt ? sayTime(pictureAt, this.locale) : ''}</span></div>
    </div>`
  }

  #paired() {
    const say = screensWords(this.locale)
    const { screen, view, locale } = this
    return html`<form class="sheet" data-form="plate" @submit=${this.#savePlate}>
        <h4>${say('sheet.plate')}</h4>
        ${plateFields({ view, locale, screen })}
        <div><button type="submit" class="primary">${say('plate.save')}</button></div>
      </form>
      <section class="sheet stack"><h4>${say('sheet.settings')}</h4><p class="faint">${say('sheet.settingsAbout')}</p>
        <settings-form .settings=${screen.settings} .view=${view} .locale=${locale} @settings-save=${this.#saveSettings}></settings-form></section>`
  }

  readonly #close = () => this.dispatchEvent(new CustomEvent('screen-close'))

  readonly #takePicture = () => {
    this.awaited = this.screen.pictureAt
    const target = { screen: this.screen.id }
    askHall(this, { work: (ask) => ask(routes.sendCommand, { body: { target, kind: 'picture' } }) })
  }

  readonly #savePlate = (event: SubmitEvent) => {
    event.preventDefault()
    const { id } = this.screen
    const body = plateIn(event.target as HTMLFormElement)
    askHall(this, {
      work: (ask) => ask(routes.changeScreen, { params: { id }, body }),
      told: screensWords(this.locale)('plate.saved'),
    })
  }

  readonly #saveSettings = ({ detail: settings }: CustomEvent<ScreenSettings>) => {
    const { id } = this.screen
    askHall(this, {
      work: (ask) => ask(routes.changeScreen, { params: { id }, body: { settings } }),
      told: screensWords(this.locale)('set.saved'),
    })
  }

  readonly #forget = () => {
    const say = screensWords(this.locale)
    const { id, paired } = this.screen
    const name = nameOf(this.screen, this.locale)
    const question = paired
      ? { title: say('sheet.forgetAsk', { name }), why: say('sheet.forgetWhy'), yes: say('sheet.forget') }
      : { title: say('sheet.removeAsk'), why: say('sheet.removeWhy'), yes: say('sheet.remove') }
    askHall(this, {
      question: { ...question, no: say('sheet.keep'), grave: true },
      work: (ask) => ask(routes.forgetScreen, { params: { id } }),
      done: this.#close,
    })
  }
}
