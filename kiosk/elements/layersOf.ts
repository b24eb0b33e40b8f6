import { html, nothing } from 'lit'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Source } from '#content/schema/source.ts'
import type { HandOver } from '../handOver/programme.ts'
import { type Comfort, wishesIn } from '../session/comfort.ts'
import { secondsLeft } from '../session/nextSession.ts'
import type { Session } from '../session/session.ts'
import './hall-attract.ts'
import './hall-comfort.ts'
import './hall-controls.ts'
import './hall-exhibit.ts'
import './hall-home.ts'
import './hall-hotspots.ts'
import './hall-idle.ts'
import './hall-quiz.ts'
import './hall-sources.ts'
import type { Staged } from './hall-stage.ts'
import './hall-steps.ts'
import './hall-strip.ts'
import './hall-thanks.ts'
import { keysOf } from './textsOf.ts'

interface Seen {
  readonly session: Session
  /** The exhibit on the screen, or the one the tour shows. */
  readonly exhibit: Exhibit | undefined
  readonly exhibits: readonly Exhibit[]
  readonly sources: readonly Source[]
  readonly still: boolean
  readonly staged: Staged | undefined
  readonly inputs: unknown
  /** Where the panel of the controls lies on the screen. */
  readonly panel: DOMRect | undefined
  /** How the hall shows this screen by itself. */
  readonly hall: Comfort
  /** ms */
  readonly now: number
  /** What a visitor's phone may go on with. */
  readonly handOver: HandOver | undefined
}

/** What lies over the picture for a session: its screen, the strip, and the sheet or question above them. */
export function layersOf(seen: Seen) {
  const { screen, locale, comfort } = seen.session
  if (screen === 'attract')
    return html`<hall-attract ?still=${seen.still} .locale=${locale} .exhibit=${seen.exhibit}></hall-attract>`
  const reading = screen === 'exhibit' && seen.exhibit
  return html`
    ${screenOf(seen)}
    <hall-strip
      ?still=${seen.still}
      .locale=${locale}
      .quiz=${screen === 'exhibit'}
      .sources=${reading ? keysOf(reading) : []}
      .wished=${wishesIn(comfort, seen.hall) > 0}
    ></hall-strip>
    ${sheetOf(seen)}
    ${comfort.steps ? html`<hall-steps .locale=${locale} .seconds=${comfort.stepSeconds}></hall-steps>` : nothing}
  `
}

function screenOf(seen: Seen) {
  const { session, exhibits, exhibit, still, handOver } = seen
  const { locale } = session
  if (session.screen === 'home')
    return html`<hall-home
      ?still=${still}
      .locale=${locale}
      .exhibits=${exhibits}
      .walk=${session.walk}
      .reach=${session.comfort.reach || session.comfort.steps}
      .handOver=${handOver}
    ></hall-home>`
  if (session.screen === 'thanks')
    return html`<hall-thanks
      ?still=${still}
      .locale=${locale}
      .exhibit=${session.exhibit}
      .right=${session.right}
      .of=${session.of}
      .handOver=${handOver}
    ></hall-thanks>`
  if (!exhibit) return nothing
  if (session.screen === 'quiz')
    return html`<hall-quiz
      ?still=${still}
      .locale=${locale}
      .exhibit=${exhibit}
      .question=${session.question}
      .answers=${session.answers}
    ></hall-quiz>`
  return exhibitOf(seen)
}

function exhibitOf({ session, exhibit, still, staged, inputs, panel }: Seen) {
  const { locale } = session
  // Until the picture is there, nobody knows what room it leaves: figures come with it, and never go again.
  const on = staged && staged.name === exhibit?.scene ? staged : undefined
  return html`
    <hall-exhibit
      ?still=${still}
      .locale=${locale}
      .exhibit=${exhibit}
      .brief=${!on || (on.module.wholePicture ?? false)}
      .words=${on?.module.words ?? {}}
      .panel=${on && panel}
      .reach=${session.comfort.reach}
    ></hall-exhibit>
    ${
      on
        ? html`<hall-hotspots
              ?still=${still}
              .locale=${locale}
              .exhibit=${exhibit}
              .words=${on.module.words ?? {}}
              .panel=${panel}
              .reach=${session.comfort.reach}
            ></hall-hotspots>
            <hall-controls
              .staged=${on}
              .exhibit=${exhibit}
              .locale=${locale}
              .inputs=${inputs ?? on.module.start}
            ></hall-controls>`
        : nothing
    }
  `
}

function sheetOf({ session, sources, exhibit, now, hall, still }: Seen) {
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
        ? html`<hall-comfort ?still=${still} .locale=${locale} .comfort=${comfort} .hall=${hall}></hall-comfort>`
        : nothing
    }
    ${asking ? html`<hall-idle .modeless=${comfort.steps} .locale=${locale} .seconds=${secondsLeft(session, now)}></hall-idle>` : nothing}
  `
}
