import { html, nothing } from 'lit'
import type { Documentary } from '#content/schema/documentary.ts'
import type { Edition } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Film } from '#content/schema/film.ts'
import type { HallPlan } from '#content/schema/hallPlan.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Source } from '#content/schema/source.ts'
import type { Attending } from '../companion/companionship.ts'
import '../companion/mascot-touch.ts'
import type { Papers } from '../controls/sayPapers.ts'
import { documentaryOn } from '../documentary/documentaryOn.ts'
import type { FilmRun } from '../film/filmRun.ts'
import type { HandOver } from '../handOver/programme.ts'
import type { TakeHome } from '../handOver/takeHome.ts'
import { type Comfort, wishesIn } from '../session/comfort.ts'
import { secondsLeft } from '../session/nextSession.ts'
import type { Session } from '../session/session.ts'
import type { Sounding } from '../sound/soundSeat.ts'
import './hall-attract.ts'
import './hall-controls.ts'
import './hall-exhibit.ts'
import './hall-home.ts'
import './hall-hotspots.ts'
import './hall-idle.ts'
import { isHung, isOn, type Staged } from './staged.ts'
import './hall-steps.ts'
import './hall-strip.ts'
import type { ThrowKey } from '../steer/throwing.ts'
import { keysOf } from './textsOf.ts'

interface Seen {
  readonly session: Session
  /** The exhibit on the screen, or the one the tour shows. */
  readonly exhibit: Exhibit | undefined
  readonly exhibits: readonly Exhibit[]
  readonly sources: readonly Source[]
  readonly films: readonly Film[]
  readonly plan: HallPlan | undefined
  readonly documentaries: readonly Documentary[]
  /** The film that is on. */
  readonly run: FilmRun | undefined
  readonly still: boolean
  readonly staged: Staged | undefined
  readonly inputs: unknown
  /** Where the panel of the controls lies on the screen, and what lies apart from it. */
  readonly papers: Papers | undefined
  /** How the hall shows this screen by itself. */
  readonly hall: Comfort
  /** ms */
  readonly now: number
  /** Where the mascot can be touched, and what she says. */
  readonly mascot: Attending
  /** What a visitor's phone may go on with. */
  readonly handOver: HandOver | undefined
  readonly sticker: TakeHome | undefined
  readonly sounding: Sounding
  /** How the exhibit goes to the wall of the hall, where there is one. */
  readonly thrown: ThrowKey | undefined
}

/** What an edition has beside its exhibits for the layers. */
export const shownIn = (edition: Edition | null) => ({
  sources: edition?.sources ?? [],
  films: edition?.films ?? [],
  documentaries: edition?.documentaries ?? [],
  plan: edition?.plan,
})

/** What lies over the picture for a session: its screen, the strip, and the sheet or question above them. */
export function layersOf(seen: Seen) {
  const { screen, locale, comfort } = seen.session
  if (screen === 'attract')
    return html`${seen.exhibit ? plateOf(seen, seen.exhibit) : nothing}<hall-attract ?still=${seen.still} ?waiting=${!seen.staged} .locale=${locale} .exhibit=${seen.exhibit}></hall-attract>`
  const reading = screen === 'exhibit' && seen.exhibit
  const { box } = seen.mascot
  return html`
    ${box ? html`<mascot-touch .box=${box} .locale=${locale}></mascot-touch>` : nothing}
    ${screenOf(seen)}
    <hall-strip
      ?still=${seen.still}
      .locale=${locale}
      .quiz=${screen === 'exhibit'}
      .sources=${reading ? keysOf(reading) : []}
      .film=${screen === 'home' ? (seen.films[0]?.id ?? '') : ''}
      .films=${screen === 'home' && seen.documentaries.length > 0}
      .plan=${screen === 'home' && seen.plan !== undefined}
      .wished=${wishesIn(comfort, seen.hall) > 0}
      .sounding=${seen.sounding}
    ></hall-strip>
    ${sheetOf(seen)}
    ${comfort.steps ? html`<hall-steps .locale=${locale} .seconds=${comfort.stepSeconds}></hall-steps>` : nothing}
  `
}

function screenOf(seen: Seen) {
  const { session, exhibits, exhibit, still, handOver, mascot } = seen
  const { locale } = session
  const said = mascot.line?.[locale]
  if (session.screen === 'home')
    return html`<hall-home
      ?still=${still}
      .said=${said}
      .locale=${locale}
      .exhibits=${exhibits}
      .walk=${session.walk}
      .reach=${session.comfort.reach || session.comfort.steps}
      .handOver=${handOver}
    ></hall-home>`
  if (session.screen === 'thanks')
    return html`<hall-thanks
      ?still=${still}
      .said=${said}
      .locale=${locale}
      .exhibit=${session.exhibit}
      .right=${session.right}
      .of=${session.of}
      .handOver=${handOver}
      .sticker=${seen.sticker}
    ></hall-thanks>`
  if (session.screen === 'films') return shelfOf(seen)
  const documentary = documentaryOn(session, seen.documentaries)
  if (documentary)
    return html`<kiosk-documentary .documentary=${documentary} .locale=${locale} .sounding=${seen.sounding}></kiosk-documentary>`
  if (session.screen === 'film')
    return seen.run ? html`<film-player .run=${seen.run} .locale=${locale}></film-player>` : nothing
  if (!exhibit) return nothing
  if (session.screen === 'quiz')
    return html`<hall-quiz
      ?still=${still}
      .said=${said}
      .locale=${locale}
      .exhibit=${exhibit}
      .question=${session.question}
      .answers=${session.answers}
    ></hall-quiz>`
  return exhibitOf(seen)
}

function shelfOf({ session, films, documentaries, still }: Seen) {
  void import('../documentary/film-shelf.ts')
  return html`<film-shelf ?still=${still} .locale=${session.locale} .films=${films} .documentaries=${documentaries}></film-shelf>`
}

function exhibitOf(seen: Seen) {
  const { session, exhibit, still, staged, inputs, papers, mascot, thrown } = seen
  const { locale } = session
  // Until the picture is there, nobody knows what room it leaves: figures come with it, and never go again.
  const on = isOn(staged, exhibit) ? staged : undefined
  return html`
    ${exhibit ? plateOf(seen, exhibit, on && (inputs ?? on.module.start)) : nothing}
    <hall-exhibit
      ?still=${still}
      .said=${mascot.line?.[locale]}
      .locale=${locale}
      .exhibit=${exhibit}
      .brief=${!on || (on.module.wholePicture ?? false)}
      .words=${on?.module.words ?? {}}
      .panel=${on && papers?.[0]}
      .reach=${session.comfort.reach}
    ></hall-exhibit>
    ${
      on
        ? html`<div class="picture"><hall-hotspots
              ?still=${still}
              .locale=${locale}
              .exhibit=${exhibit}
              .words=${on.module.words ?? {}}
              .papers=${papers}
              .reach=${session.comfort.reach}
              .mascot=${mascot.box}
              ?more=${session.comfort.reach && thrown !== undefined}
            >${session.comfort.reach ? keyOf(thrown, locale, true) : nothing}</hall-hotspots>
            <hall-controls
              .staged=${on}
              .exhibit=${exhibit}
              .locale=${locale}
              .inputs=${inputs ?? on.module.start}
              .reach=${session.comfort.reach || session.comfort.steps}
            ></hall-controls></div>
            ${session.comfort.reach ? nothing : keyOf(thrown, locale, false)}`
        : nothing
    }
  `
}

/** Throws the exhibit to the wall: above the picture, or down in the row of its words where a visitor can reach no further. */
const keyOf = (thrown: ThrowKey | undefined, locale: Locale, reach: boolean) =>
  thrown ? html`<throw-key .key=${thrown} .locale=${locale} ?reach=${reach}></throw-key>` : nothing

/** What hangs behind the stage; its element comes with the scene `paper`. */
function plateOf({ session, still, papers, staged }: Seen, exhibit: Exhibit, inputs?: unknown) {
  if (!isHung(exhibit, staged)) return nothing
  const [panel] = papers ?? []
  return html`<hall-plate
    ?still=${still}
    .exhibit=${exhibit}
    .locale=${session.locale}
    .inputs=${inputs}
    .foot=${inputs && panel ? innerHeight - panel.top : undefined}
  ></hall-plate>`
}

function mapOf({ session: { locale, comfort }, plan, exhibits }: Seen) {
  void import('../plan/hall-map.ts')
  return html`<hall-map .locale=${locale} .plan=${plan} .exhibits=${exhibits} .modeless=${comfort.steps}></hall-map>`
}

function sheetOf(seen: Seen) {
  const { session, sources, exhibit, now, hall, still, sounding } = seen
  const { locale, sheet, asking, comfort } = session
  return html`
    ${
      sheet?.kind === 'sources'
        ? html`<hall-sources
            ?still=${still}
            .locale=${locale}
            .keys=${sheet.keys}
            .sources=${sources}
            .exhibit=${exhibit}
            .modeless=${comfort.steps}
          ></hall-sources>`
        : nothing
    }
    ${
      sheet?.kind === 'comfort'
        ? html`<hall-comfort ?still=${still} .locale=${locale} .comfort=${comfort} .hall=${hall} .sounding=${sounding}></hall-comfort>`
        : nothing
    }
    ${sheet?.kind === 'plan' ? mapOf(seen) : nothing}
    ${asking ? html`<hall-idle .modeless=${comfort.steps} .locale=${locale} .seconds=${secondsLeft(session, now)}></hall-idle>` : nothing}
  `
}
