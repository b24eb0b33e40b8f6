import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { pageStyles } from '#content/design/pageStyles.ts'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import type { Locale } from '#content/schema/localized.ts'
import { hostWords } from '#content/strings/hostWords.ts'
import { sayTime } from '../viewer/sayTime.ts'
import { sayRate } from './air-watch.ts'
import './copy-line.ts'
import { figureListStyles } from './figureListStyles.ts'
import './srt-panel.ts'

/** Where to push to, and what arrives. The key is hidden until it is asked for. */
@customElement('ingest-panel')
export class IngestPanel extends LitElement {
  static override styles = [
    tokenStyles,
    pageStyles,
    figureListStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 32px;
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
      }
      summary {
        min-height: 48px;
        padding: 10px 0;
        font: 600 22px/1.4 var(--font-serif);
        cursor: pointer;
      }
      srt-panel {
        margin-top: 28px;
      }
    `,
  ]
  @property({ attribute: false }) broadcast!: HostedBroadcast
  @property() locale: Locale = 'zh'
  @state() private revealed = false

  protected override willUpdate(changed: Map<string, unknown>) {
    const before = changed.get('broadcast') as HostedBroadcast | undefined
    if (before && before.id !== this.broadcast.id) this.revealed = false
  }

  protected override render() {
    return html`${this.#arriving()} ${this.#push()}`
  }

  #arriving() {
    const say = hostWords(this.locale)
    const { live, status } = this.broadcast
    if (status === 'ended') return nothing
    const fact = (name: string, value: string, kind = '') =>
      html`<div><dt>${name}</dt><dd class=${kind}>${value}</dd></div>`
    return html`<section data-arriving=${live !== null}>
      <h3>${say('live.title')}</h3>
      ${
        live
          ? html`<dl>
              ${fact(say('live.rate'), sayRate(live.kilobitsPerSecond), 'figure')}
              ${fact(say('live.size'), live.width && live.height ? `${live.width} × ${live.height}` : '–')}
              ${fact(say('live.video'), live.video ?? say('live.none'))}
              ${fact(say('live.audio'), live.audio ?? say('live.none'))}
              ${fact(say('live.from'), live.from)}
              ${fact(say('live.since'), sayTime(live.since, this.locale))}
              ${fact(say('live.fps'), live.framesPerSecond === null ? '–' : live.framesPerSecond.toFixed(1))}
              ${fact(say('live.keyframes'), live.keyframeSeconds === null ? '–' : `${live.keyframeSeconds.toFixed(1)} s`)}
              ${fact(say('live.drift'), live.driftMs === null ? '–' : `${live.driftMs} ms`)}
              ${fact(say('live.dropped'), String(live.droppedFrames))}
              ${fact(say('live.behind'), `${(live.behindMs / 1000).toFixed(1)} s`)}
            </dl>`
          : html`<p class="faint">${say('live.nothing')}</p>`
      }
    </section>`
  }

  #push() {
    const say = hostWords(this.locale)
    const { streamKey, backupKey, ingestUrl, obsServer, status } = this.broadcast
    if (status === 'ended') return nothing
    const line = (label: string, value: string, secret: boolean) =>
      html`<copy-line .label=${label} .value=${value} .locale=${this.locale} ?secret=${secret && !this.revealed}></copy-line>`
    // Once a host is seen, where to push to is looked up seldom.
    const seen = this.broadcast.live !== null && status !== 'planned'
    return html`<details ?open=${!seen}>
      <summary>${say('push.title')}</summary>
      <section>
      <p class="faint">${say('push.lead')}</p>
      ${line(say('push.server'), obsServer, false)} ${line(say('push.key'), streamKey, true)} ${line(say('push.backup'), backupKey, true)}
      <p class="faint">${say('push.backupHint')}</p>
      ${this.revealed ? html`${line(say('push.url'), ingestUrl, true)} ${line(say('push.ffmpeg'), ffmpegLine(ingestUrl), true)}` : html`<p class="faint">${say('push.hidden')}</p>`}
      <div><button type="button" data-act="reveal" aria-pressed=${this.revealed} @click=${this.#reveal}>${say(this.revealed ? 'push.hide' : 'push.reveal')}</button></div>
      </section>
      <srt-panel .broadcast=${this.broadcast} .locale=${this.locale} ?revealed=${this.revealed}></srt-panel>
    </details>`
  }

  readonly #reveal = () => {
    this.revealed = !this.revealed
  }
}

/** A moving test picture with a tone, in the formats the hall takes. */
const ffmpegLine = (url: string) =>
  `ffmpeg -re -f lavfi -i testsrc2=size=1280x720:rate=25 -f lavfi -i sine=frequency=440 -c:v libx264 -preset veryfast -pix_fmt yuv420p -g 50 -b:v 2000k -c:a aac -b:a 128k -f flv ${url}`
