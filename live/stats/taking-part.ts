import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { PollFigures, RoomFigures } from '#content/schema/roomFigures.ts'
import { figuresWords } from '#content/strings/figuresWords.ts'
import { statsWords } from '#content/strings/statsWords.ts'
import { sayCount } from '../viewer/sayTime.ts'
import './chart-figure.ts'
import type { ChartOption } from './charts/createChart.ts'
import { talkChart } from './charts/talkChart.ts'
import './figure-list.ts'
import type { NamedFigure } from './figure-list.ts'
import { sayHour } from './formatFigures.ts'
import './share-table.ts'

/** What the audience of a broadcast said and did: messages, likes, questions, and how the polls ended. */
@customElement('taking-part')
export class TakingPart extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    css`
      :host {
        display: grid;
        gap: 28px;
      }
      .polls {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 25rem), 1fr));
        gap: 40px 56px;
        align-items: start;
      }
      @media print {
        :host {
          display: block;
        }
        :host > * + * {
          margin-top: 16px;
        }
        h2 {
          break-after: avoid;
        }
        .polls {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          gap: 20px 28px;
        }
      }
    `,
  ]
  @property() locale: Locale = 'zh'
  @property({ attribute: false }) room!: RoomFigures
  #talk!: ChartOption

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('room') || changed.has('locale')) this.#talk = talkChart(this.room.talk, this.locale)
  }

  protected override render() {
    const [say, name] = [statsWords(this.locale), figuresWords(this.locale)]
    const { talk, polls } = this.room
    return html`<h2>${say('room.title')}</h2>
      <figure-list .figures=${this.#figures()}></figure-list>
      <p class="faint">${name('how.messages')}</p>
      ${
        talk.length > 1
          ? html`<chart-figure wide .locale=${this.locale} .height=${180} heading=${say('room.talk')} note=${say('room.talkNote')}
              label=${say('room.talkLabel', { messages: sayCount(this.room.messages, this.locale) })} .option=${this.#talk}
              .table=${{
                columns: [say('table.time'), name('room.messages')],
                rows: talk.map(({ at, messages }) => [
                  sayHour(at, this.locale),
                  sayCount(messages, this.locale),
                ]),
              }}></chart-figure>`
          : nothing
      }
      ${polls.length > 0 ? html`<div class="polls">${polls.map((poll) => this.#poll(poll))}</div>` : nothing}`
  }

  #figures(): NamedFigure[] {
    const [say, name] = [statsWords(this.locale), figuresWords(this.locale)]
    const count = (value: number) => sayCount(value, this.locale)
    const { messages, writers, held, refused, removed, likes, questions, answered, reservations } = this.room
    const kept = held + refused + removed
    return [
      {
        key: 'messages',
        name: name('room.messages'),
        value: count(messages),
        more: say('room.writers', { writers: count(writers) }),
      },
      ...(kept > 0
        ? [{ key: 'kept-back', name: say('room.keptBack'), value: count(kept), more: this.#keptBack() }]
        : []),
      { key: 'likes', name: name('room.likes'), value: count(likes) },
      {
        key: 'questions',
        name: name('room.questions'),
        value: count(questions),
        ...(questions > 0 ? { more: say('room.answered', { answered: count(answered) }) } : {}),
      },
      { key: 'reservations', name: name('room.reservations'), value: count(reservations) },
    ]
  }

  #keptBack() {
    const name = figuresWords(this.locale)
    return (['held', 'refused', 'removed'] as const)
      .filter((standing) => this.room[standing] > 0)
      .map((standing) => `${name(`room.${standing}`)} ${sayCount(this.room[standing], this.locale)}`)
      .join(this.locale === 'zh' ? '，' : ', ')
  }

  #poll({ question, kind, answers, choices }: PollFigures) {
    const say = statsWords(this.locale)
    const note = say(`room.${kind}`, { answers: sayCount(answers, this.locale) })
    return html`<share-table .locale=${this.locale} heading=${question} unit=${say('room.votes')} note=${note}
      .parts=${choices.map(({ words, answers: count, right }) => ({ name: right ? say('room.right', { words }) : words, count }))}></share-table>`
  }
}
