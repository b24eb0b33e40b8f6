import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { mediaUrl } from '../../contract/mediaUrl.ts'
import { tokenStyles } from '../../design/tokenStyles.ts'
import type { LibraryEntry } from '../../schema/library.ts'
import type { Locale } from '../../schema/localized.ts'
import { audioFacts, modelFacts, pictureFacts, subtitlesFacts } from '../../schema/mediaFacts.ts'
import { libraryWords } from '../../strings/libraryWords.ts'
import { mediaStyles } from './mediaStyles.ts'
import './model-preview.ts'
import { sayBytes, sayPart, sayTime } from './sayBytes.ts'
import { waveform } from './waveform.ts'

/** What the hall has found out about a file, in the words of its kind. */
@customElement('entry-facts')
export class EntryFacts extends LitElement {
  static override styles = [
    tokenStyles,
    mediaStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      ul {
        margin: 0;
        padding-left: 1.2em;
        line-height: 1.7;
      }
      audio {
        width: 100%;
      }
      .wave {
        color: var(--color-jade);
      }
      .wave svg {
        width: 100%;
        height: 72px;
      }
    `,
  ]

  @property({ attribute: false }) entry!: LibraryEntry
  @property() locale: Locale = 'zh'

  protected override render() {
    switch (this.entry.kind) {
      case 'picture':
        return this.#picture()
      case 'audio':
        return this.#audio()
      case 'model':
        return this.#model()
      case 'subtitles':
        return this.#subtitles()
      default:
        return nothing
    }
  }

  #picture() {
    const { data } = pictureFacts.safeParse(this.entry.facts)
    const largest = data?.avif.at(-1)
    if (!data || !largest) return nothing
    const say = libraryWords(this.locale)
    const spared = 1 - largest.bytes / this.entry.bytes
    return html`<p>${say('picture.size', { width: data.width, height: data.height })}</p>
      <p class="quiet">${say('picture.sizes', { sizes: data.avif.map(({ width }) => width).join(' · ') })}</p>
      ${spared > 0 ? html`<p class="quiet">${say('picture.saved', { bytes: sayBytes(largest.bytes), part: sayPart(spared) })}</p>` : nothing}`
  }

  #audio() {
    const { data } = audioFacts.safeParse(this.entry.facts)
    if (!data) return nothing
    const say = libraryWords(this.locale)
    return html`<div class="wave">${waveform(data.peaks)}</div>
      <audio controls preload="none" src=${mediaUrl(data.file)} aria-label=${say('audio.play')}></audio>
      <p>${say('audio.length', { time: sayTime(data.seconds), bytes: sayBytes(data.bytes) })}</p>`
  }

  #model() {
    const { data } = modelFacts.safeParse(this.entry.facts)
    if (!data) return nothing
    const say = libraryWords(this.locale)
    const { sent, kept, size, warnings } = data
    const count = new Intl.NumberFormat(this.locale)
    return html`<model-preview .src=${mediaUrl(data.file)} .locale=${this.locale}></model-preview>
      <p>${say('model.triangles', { sent: count.format(sent.triangles), kept: count.format(kept.triangles) })}</p>
      <p>${say('model.textures', { textures: kept.textures, px: kept.texturePx, materials: kept.materials })}</p>
      <p>${say('model.bytes', { sent: sayBytes(sent.bytes), kept: sayBytes(kept.bytes) })}</p>
      <p>${say('model.size', { size: size.map((side) => side.toFixed(2)).join(' × ') })}</p>
      ${warnings > 0 ? html`<p class="quiet">${say('model.warnings', { count: warnings })}</p>` : nothing}`
  }

  #subtitles() {
    const { data } = subtitlesFacts.safeParse(this.entry.facts)
    if (!data) return nothing
    const say = libraryWords(this.locale)
    const language = say(`language.${data.language}`)
    const cues = { count: data.cues, language, from: sayTime(data.from), until: sayTime(data.until) }
    return html`<p>${say('subtitles.cues', cues)}</p>
      ${data.encoding === 'utf-8' ? nothing : html`<p class="quiet">${say('subtitles.encoding', { encoding: data.encoding.toUpperCase() })}</p>`}
      ${
        data.faults.length > 0
          ? html`<h3>${say('subtitles.faults')}</h3>
            <ul>${data.faults.map(({ line, what }) => html`<li>${say('subtitles.line', { line, what: say(`fault.${what}`) })}</li>`)}</ul>`
          : nothing
      }`
  }
}
