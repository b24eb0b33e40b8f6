import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { routes } from '#content/contract/routes.ts'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { CommandDetail, CommandKind, CommandTarget } from '#content/schema/screenCommand.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { askHall } from './askHall.ts'
import { screensStyles } from './screensStyles.ts'

const KINDS = ['identify', 'message', 'reload', 'restart'] as const
const MESSAGE_SECONDS = [15, 30, 60, 300, 1800] as const

/** What a screen or a group can be made to do, with a question before what interrupts a visitor. */
@customElement('command-bar')
export class CommandBar extends LitElement {
  static override styles = [tokenStyles, pageStyles, screensStyles]
  @property({ attribute: false }) target!: CommandTarget
  /** What the target is called. */
  @property() name = ''
  @property() locale: Locale = 'zh'
  @state() private writing = false

  protected override render() {
    const say = screensWords(this.locale)
    return html`<div class="stack">
      <div class="row" role="group" aria-label=${say('sheet.commands')}>${KINDS.map(
        (kind) =>
          html`<button type="button" data-command=${kind} @click=${() => this.#choose(kind)}>${say(`command.${kind}`)}</button>`,
      )}</div>
      ${this.writing ? this.#message() : nothing}
    </div>`
  }

  #message() {
    const say = screensWords(this.locale)
    return html`<form data-form="message" @submit=${this.#send}>
      <div class="columns">
        <div><label for="zh">${say('command.messageZh')}</label><input id="zh" name="zh" lang="zh-CN" maxlength="120" required /></div>
        <div><label for="en">${say('command.messageEn')}</label><input id="en" name="en" lang="en" maxlength="240" required /></div>
        <div><label for="seconds">${say('command.seconds')}</label><select id="seconds" name="seconds">${MESSAGE_SECONDS.map(
          (seconds) =>
            html`<option value=${seconds}>${seconds < 60 ? say('command.secondsOption', { count: seconds }) : say('command.minutesOption', { count: seconds / 60 })}</option>`,
        )}</select></div>
      </div>
      <div class="row"><button type="submit" class="primary">${say('command.send')}</button>
        <button type="button" @click=${this.#toggle}>${say('command.cancel')}</button></div>
    </form>`
  }

  readonly #toggle = () => {
    this.writing = !this.writing
  }

  #choose(kind: (typeof KINDS)[number]) {
    if (kind === 'message') return this.#toggle()
    this.#ask(kind, {})
  }

  #ask(kind: CommandKind, detail: CommandDetail) {
    const say = screensWords(this.locale)
    const { target, name } = this
    const question =
      kind === 'reload' || kind === 'restart'
        ? {
            ...{ title: say(`command.${kind}Ask`, { name }), why: say(`command.${kind}Why`) },
            ...{ yes: say(`command.${kind}`), no: say('command.cancel') },
          }
        : undefined
    askHall(this, {
      ...(question ? { question } : {}),
      work: (ask) => ask(routes.sendCommand, { body: { target, kind, detail } }),
      told: say('command.sent'),
      done: () => {
        this.writing = false
      },
    })
  }

  readonly #send = (event: SubmitEvent) => {
    event.preventDefault()
    const said = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<string, string>
    const words = { zh: said.zh ?? '', en: said.en ?? '' }
    this.#ask('message', { message: { words, seconds: Number(said.seconds) } })
  }
}
