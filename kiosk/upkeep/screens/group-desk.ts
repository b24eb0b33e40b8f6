import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { ScreenGroup, ScreenSettings } from '#content/schema/screenSettings.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { askHall } from './askHall.ts'
import './command-bar.ts'
import { screensStyles } from './screensStyles.ts'
import { nameOf, type ScreensView } from './screensView.ts'
import './settings-form.ts'

/** Groups of screens and the whole hall: who is in them, how they are set, what they can be made to do. */
@customElement('group-desk')
export class GroupDesk extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    screensStyles,
    css`
      .new {
        align-items: end;
      }
    `,
  ]
  @property({ attribute: false }) view!: ScreensView
  @property() locale: Locale = 'zh'

  protected override render() {
    const say = screensWords(this.locale)
    return html`<div class="stack">
      <p class="faint">${say('group.about')}</p>
      ${this.view.groups.map((group) => this.#group(group))}
      <form class="row new" data-form="group" @submit=${this.#add}>
        <div><label for="new">${say('group.new')}</label><input id="new" name="name" required maxlength="40" /></div>
        <button type="submit">${say('group.add')}</button>
      </form>
    </div>`
  }

  #group(group: ScreenGroup) {
    const say = screensWords(this.locale)
    const name = group.everyone ? say('group.everyone') : group.name
    const count = group.everyone ? say('group.all') : say('group.count', { count: group.screens.length })
    return html`<details class="sheet" data-group=${group.id} data-everyone=${group.everyone}>
      <summary>${name} <span class="faint">· ${count}</span></summary>
      <div class="stack">
        ${group.everyone ? nothing : this.#members(group)}
        <command-bar .target=${{ group: group.id }} .name=${name} .locale=${this.locale}></command-bar>
        <settings-form .settings=${group.settings} .view=${this.view} .locale=${this.locale}
          @settings-save=${({ detail }: CustomEvent<ScreenSettings>) => this.#change(group.id, { settings: detail })}></settings-form>
        ${
          group.everyone
            ? nothing
            : html`<div><button type="button" class="grave" data-act="delete-group" @click=${() => this.#delete(group)}>${say('group.delete')}</button></div>`
        }
      </div>
    </details>`
  }

  #members(group: ScreenGroup) {
    const say = screensWords(this.locale)
    const paired = this.view.screens.filter((screen) => screen.paired)
    return html`<form @submit=${(event: SubmitEvent) => this.#saveMembers(event, group)}>
      <div><label for="name-${group.id}">${say('group.name')}</label><input id="name-${group.id}" name="name" required maxlength="40" .value=${group.name} /></div>
      <fieldset><legend>${say('group.screens')}</legend>${
        paired.length > 0
          ? paired.map(
              (screen) =>
                html`<label class="tick"><input type="checkbox" name="screens" value=${screen.id} .checked=${group.screens.includes(screen.id)} />${nameOf(screen, this.locale)}</label>`,
            )
          : html`<p class="hint">${say('group.noScreens')}</p>`
      }</fieldset>
      <div><button type="submit">${say('plate.save')}</button></div>
    </form>`
  }

  readonly #add = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.target as HTMLFormElement
    const name = String(new FormData(form).get('name') ?? '')
    askHall(this, { work: (ask) => ask(routes.addGroup, { body: { name } }), done: () => form.reset() })
  }

  #saveMembers(event: SubmitEvent, { id }: ScreenGroup) {
    event.preventDefault()
    const said = new FormData(event.target as HTMLFormElement)
    this.#change(id, { name: String(said.get('name') ?? ''), screens: said.getAll('screens').map(String) })
  }

  #change(id: string, body: { name?: string; screens?: string[]; settings?: ScreenSettings }) {
    askHall(this, {
      work: (ask) => ask(routes.changeGroup, { params: { id }, body }),
      told: screensWords(this.locale)('set.saved'),
    })
  }

  #delete({ id, name }: ScreenGroup) {
    const say = screensWords(this.locale)
    askHall(this, {
      question: {
        ...{ title: say('group.deleteAsk', { name }), why: say('group.deleteWhy') },
        ...{ yes: say('group.delete'), no: say('sheet.keep'), grave: true },
      },
      work: (ask) => ask(routes.deleteGroup, { params: { id } }),
    })
  }
}
