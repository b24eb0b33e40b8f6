import { html, nothing, type TemplateResult } from 'lit'
import { cardOf, questionOf, type Round } from './guideRound.ts'
import type { GuideSay } from './guideSay.ts'
import type { KeyQuestion } from './keyOf.ts'
import type { Name } from './species.ts'

interface Hands {
  readonly picture: (name: Name) => HTMLCanvasElement
  readonly name: (name: Name) => void
  readonly key: (value: string) => void
  readonly hint: () => void
  readonly next: () => void
}

/** A round's paper: what the key asks, the names to choose from, and the way on. */
export function roundPaper(round: Round, words: GuideSay, hands: Hands) {
  const { say } = words
  const last = round.at === round.cards.length - 1
  const asked = questionOf(round)
  const hint = html`<button type="button" data-guide="hint" ?disabled=${round.hinted} @click=${hands.hint}>${say('hint')}</button>`
  return html`${asked ? question(asked, words, hands, hint) : nothing} ${names(round, words, hands)}
    ${
      round.solved
        ? html`<div class="row foot"><button type="button" class="main wide" data-guide="next" @click=${hands.next}>${say(last ? 'finish' : 'next')}</button></div>`
        : asked
          ? nothing
          : html`<div class="row foot">${hint}</div>`
    }`
}

function question(
  { trait, values }: KeyQuestion,
  { ask, value }: GuideSay,
  { key }: Hands,
  hint: TemplateResult,
) {
  return html`<div class="key" role="group" aria-label=${ask(trait)}>
    <div class="row"><p class="asks wide">${ask(trait)}</p>${hint}</div>
    <div class="answers">
      ${values.map((one) => html`<button type="button" data-key=${one} @click=${() => key(one)}>${value(trait, one)}</button>`)}
    </div>
  </div>`
}

function names(round: Round, { say, named }: GuideSay, hands: Hands) {
  const card = cardOf(round)
  // Look-alikes are told apart by looking out of the window, not by comparing pictures; these come with the answer.
  const pictured = round.level < 3 || round.solved
  return html`<div class="names" data-many=${(card?.options.length ?? 0) > 4} role="group" aria-label=${say('names')}>
    ${card?.options.map((name) => {
      const left = round.left.includes(name)
      const found = round.solved && name === card.name
      return html`<button type="button" data-name=${name} ?data-found=${found} ?disabled=${!left || round.solved}
        aria-label=${left ? named(name) : say('ruled', { name: named(name) })} @click=${() => hands.name(name)}>
        ${pictured ? hands.picture(name) : nothing}<span>${named(name)}</span>
      </button>`
    })}
  </div>`
}
