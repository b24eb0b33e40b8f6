import { html, nothing } from 'lit'
import type { Locale } from '#content/schema/localized.ts'
import { type Rotation, rotations, type Screen, type ScreenDuty, screenDuty } from '#content/schema/screen.ts'
import { screensWords } from '#content/strings/screensWords.ts'
import { nameOf, type ScreensView } from './screensView.ts'

interface Given {
  readonly view: ScreensView
  readonly locale: Locale
  /** The screen whose plate it is; none while it is paired. */
  readonly screen?: Screen
}

/** The fields of what staff say of a screen. */
export function plateFields({ view, locale, screen }: Given) {
  const say = screensWords(locale)
  const plate = screen?.paired
  const seen = view.screens.filter(
    ({ id, paired }) => paired && paired.duty !== 'mirror' && id !== screen?.id,
  )
  const groups = view.groups.filter(({ everyone }) => !everyone)
  return html`<div class="columns">
      <div><label for="name">${say('plate.name')}</label>
        <input id="name" name="name" required maxlength="40" placeholder=${say('plate.nameHint')} .value=${plate?.name ?? ''} /></div>
      <div><label for="place">${say('plate.place')}</label>
        <input id="place" name="place" maxlength="80" placeholder=${say('plate.placeHint')} .value=${plate?.place ?? ''} /></div>
      <div><label for="duty">${say('plate.duty')}</label>
        <select id="duty" name="duty">${screen ? nothing : html`<option value="" selected>${say('duty.asOpened')}</option>`}${screenDuty.options.map(
          (duty) =>
            html`<option value=${duty} ?selected=${duty === plate?.duty}>${say(`duty.${duty}`)}</option>`,
        )}</select></div>
      ${
        seen.length > 0
          ? html`<div><label for="mirrors">${say('plate.mirrors')}</label>
              <select id="mirrors" name="mirrors"><option value="">—</option>${seen.map(
                (one) =>
                  html`<option value=${one.id} ?selected=${one.id === plate?.mirrors}>${nameOf(one, locale)}</option>`,
              )}</select></div>`
          : nothing
      }
      <div><label for="rotation">${say('plate.rotation')}</label>
        <select id="rotation" name="rotation" aria-describedby="rotation-hint">${rotations.map(
          (turn) =>
            html`<option value=${turn} ?selected=${turn === (plate?.rotation ?? 0)}>${say(`plate.rotation${turn}`)}</option>`,
        )}</select><p class="hint" id="rotation-hint">${say('plate.rotationHint')}</p></div>
    </div>
    <fieldset><legend>${say('plate.groups')}</legend>${
      groups.length > 0
        ? groups.map(
            (group) =>
              html`<label class="tick"><input type="checkbox" name="groups" value=${group.id} .checked=${screen?.groups.includes(group.id) ?? false} />${group.name}</label>`,
          )
        : html`<p class="hint">${say('plate.noGroups')}</p>`
    }</fieldset>`
}

/** What was filled in. */
export function plateIn(form: HTMLFormElement) {
  const said = new FormData(form)
  const word = (name: string) => String(said.get(name) ?? '')
  const duty = word('duty') as ScreenDuty
  return {
    name: word('name'),
    place: word('place'),
    rotation: Number(word('rotation')) as Rotation,
    duty,
    mirrors: duty === 'mirror' ? word('mirrors') || null : null,
    groups: said.getAll('groups').map(String),
  }
}
