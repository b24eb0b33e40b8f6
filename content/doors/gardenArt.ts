import { svg } from 'lit'

const blossoms = [
  [300, 96, -24],
  [372, 58, 8],
  [448, 92, 30],
  [250, 168, -52],
  [500, 166, 48],
  [350, 142, -6],
  [430, 160, 20],
  [300, 214, -36],
] as const

const flower = ([x, y, turn]: readonly [
  number,
  number,
  number,
]) => svg`<g transform="translate(${x} ${y}) rotate(${turn})">
  <path d="M0 34C-34 20-34-22-14-44 0-26 4-2 0 34Z" fill="var(--color-petal)" />
  <path d="M0 34C34 20 34-22 14-44 0-26-4-2 0 34Z" fill="var(--color-white)" />
  <path d="M0 36C-16 14-14-30 0-56 14-30 16 14 0 36Z" fill="var(--color-white)" stroke="var(--color-petal)" stroke-width="2" />
  <path d="M-9 34h18l-9 12Z" fill="var(--color-jade)" />
</g>`

/** A yulan magnolia in bloom on a floating island: the city's flower, drawn in the house's colours. */
export const gardenArt = svg`<svg class="art" viewBox="0 0 760 600" aria-hidden="true">
  <circle cx="400" cy="270" r="236" fill="var(--color-mist)" />
  <ellipse cx="390" cy="560" rx="250" ry="22" fill="var(--color-ink)" opacity=".08" />
  <path d="M96 440c40 96 170 122 290 122s250-26 290-122Z" fill="var(--color-clay)" opacity=".75" />
  <path d="M112 470c60 60 170 74 276 74s216-14 270-74c-60 34-170 44-270 44s-216-10-276-44Z" fill="var(--color-ink)" opacity=".14" />
  <ellipse cx="386" cy="440" rx="290" ry="58" fill="var(--color-leaf)" />
  <ellipse cx="386" cy="432" rx="276" ry="48" fill="color-mix(in srgb, var(--color-leaf) 70%, var(--color-mist))" />
  <ellipse cx="420" cy="440" rx="150" ry="20" fill="var(--color-jade)" opacity=".25" />
  <g fill="none" stroke="color-mix(in srgb, var(--color-clay) 55%, var(--color-ink))" stroke-linecap="round">
    <path d="M380 440c10-80-14-130 4-210" stroke-width="26" />
    <path d="M384 300c-30-50-92-70-130-120" stroke-width="13" />
    <path d="M384 270c10-70 70-90 114-100" stroke-width="13" />
    <path d="M386 250c-10-60-60-90-84-144M388 240c0-70-10-110-14-172M402 232c20-60 26-90 44-130" stroke-width="9" />
    <path d="M330 240c-10-20-24-24-30-28M424 220c4-30 6-40 8-56" stroke-width="6" />
  </g>
  ${blossoms.map(flower)}
  <g fill="var(--color-petal)" stroke="var(--color-blush)" stroke-opacity=".35">
    <ellipse cx="300" cy="430" rx="16" ry="7" transform="rotate(-12 300 430)" /><ellipse cx="470" cy="446" rx="15" ry="6" transform="rotate(14 470 446)" />
    <ellipse cx="250" cy="452" rx="12" ry="5" /><ellipse cx="560" cy="330" rx="13" ry="6" transform="rotate(40 560 330)" /><ellipse cx="210" cy="320" rx="12" ry="6" transform="rotate(-30 210 320)" />
  </g>
  <g fill="none" stroke="var(--color-jade)" stroke-width="4" stroke-linecap="round">
    <path d="M170 440q-4-24-14-34M180 442q0-28 8-40M600 434q2-26 14-36M588 438q-4-26-12-34M530 458q0-20 8-30M240 462q-2-20-10-28" />
  </g>
</svg>`
