import { html, nothing } from 'lit'
import { cardOf, questionOf, type Round } from './guideRound.ts'
import type { GuideSay } from './guideSay.ts'
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
  return html`${question(round, words, hands)} ${names(round, words, hands)}
    <div class="row foot">
      ${
        round.solved
          ? html`<button type="button" class="main wide" data-guide="next" @click=${hands.next}>${say(last ? 'finish' : 'next')}</button>`
          : html`<button type="button" data-guide="hint" ?disabled=${round.hinted} @click=${hands.hint}>${say('hint')}</button>`
      }
    </div>`
}

function question(round: Round, { ask, value }: GuideSay, { key }: Hands) {
  const asked = questionOf(round)
  if (!asked) return nothing
  return html`<div class="key" role="group" aria-label=${ask(asked.trait)}>
    <p class="asks">${ask(asked.trait)}</p>
    <div class="answers">
      ${asked.values.map(
        (one) =>
          html`<button type="button" data-key=${one} @click=${() => key(one)}>${value(asked.trait, one)}</button>`,
      )}
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
