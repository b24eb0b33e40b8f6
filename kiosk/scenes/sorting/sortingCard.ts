import { html, nothing } from 'lit'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import { controlsWords } from '#content/strings/controlsWords.ts'
import type { Game } from './sortingGame.ts'
import type { SortingSay } from './sortingSay.ts'

/** More would not be read. */
const SHOWN = 4

/** What becomes of one stream. */
export type Panel = Exhibit['panels'][number]

interface Needs {
  readonly game: Game | undefined
  /** The score of the round before, where there was one. */
  readonly before: number | undefined
  readonly panels: readonly Panel[]
  readonly open: Panel | undefined
  /** Whether the open panel shows its second layer. */
  readonly deep: boolean
  readonly words: SortingSay
  readonly locale: Locale
  readonly start: () => void
  readonly tell: (panel: Panel | undefined) => void
  readonly dig: () => void
  readonly sources: (keys: readonly string[]) => void
}

/** Between rounds: how to play, what was learnt, and where each of the four streams goes. */
export function sortingCard(needs: Needs) {
  const { game, open } = needs
  const [kind, words] = open
    ? (['story', story(needs, open)] as const)
    : game
      ? (['result', result(game, needs)] as const)
      : (['how', howTo(needs)] as const)
  return html`<section class="card ${kind}">${words}</section> ${streams(needs)}`
}

const goButton = (label: string, start: () => void) =>
  html`<button type="button" class="main" data-act="start" @click=${start}>${label}</button>`

const sourceButton = (label: string, show: () => void) =>
  html`<button type="button" class="source" @click=${show}>${label}</button>`

function howTo({ words: { say }, start }: Needs) {
  return html`<p>${say('start.how')}</p>
    ${goButton(say('start.go'), start)}`
}

function story({ words: { say }, locale, deep, dig, tell, sources }: Needs, panel: Panel) {
  const { title, text, more, sources: keys } = panel
  const shared = controlsWords(locale)
  const name = title[locale]
  return html`<h2>${name}</h2>
    <p aria-live="polite">${(deep && more ? more : text)[locale]}</p>
    <div class="row">
      ${
        more
          ? html`<button type="button" class="source" data-act="more" aria-expanded=${deep}
              aria-label=${deep ? nothing : shared('moreOf', { title: name })} @click=${dig}>${shared(deep ? 'back' : 'more')}</button>`
          : nothing
      }
      ${sourceButton(say('sources'), () => sources(keys))}
      <button type="button" class="main" data-act="close" @click=${() => tell(undefined)}>${say('close')}</button>
    </div>`
}

function result({ home, score, bestStreak, missed }: Game, needs: Needs) {
  const { words, before, start, sources } = needs
  const { say } = words
  const more = before === undefined ? 0 : score - before
  const learnt = missed.slice(0, SHOWN)
  return html`<h2>${home > 0 ? say('end.title', { count: home }) : say('end.none')}</h2>
    <p>${say('end.score', { score, streak: bestStreak })} ${more > 0 ? html`<em>${say('end.better', { more })}</em>` : nothing}</p>
    <p>${learnt.length > 0 ? say('end.learnt') : home > 0 ? say('end.perfect') : nothing}</p>
    ${learnt.length > 0 ? learntList(learnt, needs) : nothing}
    <div class="row">
      ${learnt.length > 0 ? sourceButton(say('sources'), () => sources([...new Set(learnt.flatMap((item) => item.sources))])) : nothing}
      ${goButton(say('end.again'), start)}
    </div>`
}

const learntList = (learnt: Game['missed'], { words: { say, named, note } }: Needs) =>
  html`<ul>
    ${learnt.map(
      (item) => html`<li>
        <b>${named(item.name)}</b><span class="chip ${item.stream}">${say(`stream.${item.stream}`)}</span>
        <small>${note(item) || say(`why.${item.stream}`)}</small>
      </li>`,
    )}
  </ul>`

/** Panels carry the name of their stream. */
const streamOf = ({ id }: Panel) => id as 'recyclable' | 'hazardous' | 'wet' | 'residual'

function streams({ panels, open, words: { say }, tell }: Needs) {
  const known = panels.filter(({ id }) => ['recyclable', 'hazardous', 'wet', 'residual'].includes(id))
  if (known.length === 0) return nothing
  return html`<div class="streams" role="group" aria-label=${say('after')}>
    <span>${say('after')}</span>
    ${known.map(
      (panel) => html`<button
        type="button"
        class="chip ${panel.id}"
        data-panel=${panel.id}
        aria-pressed=${panel === open}
        @click=${() => tell(panel === open ? undefined : panel)}
      >
        ${say(`stream.${streamOf(panel)}`)}
      </button>`,
    )}
  </div>`
}
