import { html, svg } from 'lit'

const icons = {
  play: svg`<path d="M18 11v42l35-21z" />`,
  pause: svg`<path d="M17 12h11v40H17zM36 12h11v40H36z" />`,
  before: svg`<path d="M14 12h7v40h-7zM52 12v40L24 32z" />`,
  after: svg`<path d="M43 12h7v40h-7zM12 12v40l28-20z" />`,
  quieter: svg`<path d="M12 28h40v8H12z" />`,
  louder: svg`<path d="M12 28h16V12h8v16h16v8H36v16h-8V36H12z" />`,
}

/** A round key of a film's desk. */
export const filmKey = (name: keyof typeof icons, words: string, act: () => void) =>
  html`<button type="button" class="round" data-film=${name} aria-label=${words} title=${words} @click=${act}>
      <svg viewBox="0 0 64 64" aria-hidden="true">${icons[name]}</svg>
    </button>`
