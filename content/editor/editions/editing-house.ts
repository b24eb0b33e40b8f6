import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { call } from '../../contract/call.ts'
import { Problem, problemWords } from '../../contract/problems.ts'
import { routes } from '../../contract/routes.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { Identity, Role } from '../../schema/access.ts'
import { type EditingHouse as House, type OwnText, ownText } from '../../schema/editing.ts'
import type { Locale } from '../../schema/localized.ts'
import { accessWords } from '../../strings/accessWords.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { editorStyles } from '../editorStyles.ts'

/** Who works on exhibits and by which rule; an administrator may change both. Tells `house-changed`. */
@customElement('editing-house')
export class EditingHouse extends LitElement {
  static override styles = [
    tokenStyles,
    editorStyles,
    css`
      h2 {
        font-size: 22px;
        margin-bottom: 12px;
      }
      section {
        display: grid;
        gap: 12px;
        padding: 16px;
        border-radius: 14px;
        background: var(--color-white);
      }
      label {
        display: grid;
        gap: 4px;
        font-size: 14px;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
        display: grid;
        gap: 6px;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 14px;
        align-items: center;
        justify-content: space-between;
        min-height: 44px;
      }
      li select {
        width: auto;
      }
      p {
        margin: 0;
        font-size: 15px;
        line-height: 1.6;
      }
    `,
  ]

  @property({ attribute: false }) house!: House
  @property({ attribute: false }) identity!: Identity
  @property() locale: Locale = 'zh'
  @state() private problem: Problem | undefined

  protected override render() {
    const say = workflowWords(this.locale)
    const admin = this.identity.role === 'admin'
    const { ownText: rule, people } = this.house
    return html`<h2>${say('house.title')}</h2>
      <section>
        ${this.problem ? html`<p class="fault" role="alert" data-code=${this.problem.code}>${problemWords(this.problem.code, this.locale, this.problem.detail)}</p>` : nothing}
        ${
          admin
            ? html`<label>${say('house.rule')}<select name="ownText" @change=${this.#rule}>
                ${ownText.options.map((one) => html`<option value=${one} ?selected=${one === rule}>${say(`house.${one}`)}</option>`)}
              </select></label>`
            : html`<p>${say('house.rule')}: ${say(`house.${rule}`)}</p>`
        }
        <p><strong>${say('house.people')}</strong><br />${say('house.lead')}</p>
        <ul>${people.map(({ username, role }) => html`<li><span>${username}</span>${this.#role(username, role, admin)}</li>`)}</ul>
      </section>`
  }

  #role(username: string, role: Role, admin: boolean) {
    const say = accessWords(this.locale)
    if (!admin || role === 'admin') return html`<span>${say(`role.${role}`)}</span>`
    return html`<select aria-label=${workflowWords(this.locale)('house.role', { who: username })} @change=${(event: Event) => this.#change(username, (event.target as HTMLSelectElement).value as Role)}>
      ${(['editor', 'chief'] as const).map((one) => html`<option value=${one} ?selected=${one === role}>${say(`role.${one}`)}</option>`)}
    </select>`
  }

  readonly #rule = (event: Event) =>
    this.#attempt(async () => {
      const body = { ownText: (event.target as HTMLSelectElement).value as OwnText }
      await call(routes.setOwnText, { body, locale: this.locale })
    })

  #change(username: string, role: Role) {
    return this.#attempt(async () => {
      await call(routes.changeUser, { params: { username }, body: { role }, locale: this.locale })
    })
  }

  async #attempt(work: () => Promise<void>) {
    try {
      await work()
      this.problem = undefined
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      this.problem = error
    }
    this.dispatchEvent(new CustomEvent('house-changed'))
  }
}
