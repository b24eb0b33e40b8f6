import { css, html } from 'lit'
import { customElement } from 'lit/decorators.js'
import { pages } from '../contract/routes.ts'
import { HallPage } from '../design/hallPage.ts'
import '../design/page-head.ts'
import { pageFrame } from '../design/pageFrame.ts'
import { pageStyles } from '../design/pageStyles.ts'
import { tokenStyles } from '../design/tokenStyles.ts'
import { doorsWords } from '../strings/doorsWords.ts'
import { gardenArt } from './gardenArt.ts'

const visitors = ['kiosk', 'wall', 'live'] as const
const staff = ['host', 'stats', 'editor', 'upkeep', 'docs'] as const
const addresses = { ...pages, docs: '/api/docs' } as const

/** `/`: every door of the hall, who it is for, in one calm page. */
@customElement('doors-page')
export class DoorsPage extends HallPage {
  static override styles = [
    tokenStyles,
    pageFrame,
    pageStyles,
    css`
      .hero {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr);
        align-items: center;
        gap: 24px 48px;
        margin: 8px 0 40px;
      }
      h1 {
        font-size: clamp(64px, 10vw, 132px);
        letter-spacing: 0.06em;
        line-height: 1.1;
      }
      h1:lang(en) {
        font-size: clamp(52px, 7.4vw, 104px);
        letter-spacing: 0;
      }
      .art {
        width: 100%;
      }
      ul {
        list-style: none;
        margin: 18px 0 0;
        padding: 0;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
        gap: 0 clamp(28px, 4vw, 56px);
      }
      li a {
        display: block;
        height: 100%;
        padding: 20px 0 24px;
        border-top: 1px solid var(--line);
        text-decoration: none;
      }
      .name {
        font: 600 26px/1.4 var(--font-serif);
      }
      li a:hover .name {
        text-decoration: underline 2px var(--color-jade);
        text-underline-offset: 8px;
      }
      section {
        margin-top: 40px;
      }
      @media (max-width: 52rem) {
        .hero {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ]

  protected override titleWords = () => doorsWords(this.locale)('page.title')

  protected override render() {
    const say = doorsWords(this.locale)
    const door = (name: (typeof visitors | typeof staff)[number]) =>
      html`<li><a href=${addresses[name]}><span class="name">${say(`${name}.name`)}</span>
        <p class="faint">${say(`${name}.lead`)}</p></a></li>`
    return html`<div class="page">
      <page-head .locale=${this.locale} @locale-change=${this.speak}></page-head>
      <main>
        <div class="hero">
          <div>
            <h1 lang=${this.locale === 'zh' ? 'zh-CN' : 'en'}>${say('page.title')}</h1>
            <p class="lead">${say('page.lead')}</p>
          </div>
          ${gardenArt}
        </div>
        <section><h2>${say('visitors.title')}</h2><ul>${visitors.map(door)}</ul></section>
        <section><h2>${say('staff.title')}</h2><p class="faint">${say('staff.lead')}</p><ul>${staff.map(door)}</ul></section>
      </main>
    </div>`
  }
}
