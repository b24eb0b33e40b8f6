import { svg } from 'lit'

/** A calm horizon in the house's colours: a pale sun, far hills, water and reeds. Fills its box from the bottom. */
export const posterArt = svg`<svg class="art" viewBox="0 0 1600 900" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
  <defs>
    <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="var(--color-mist)" />
      <stop offset=".62" stop-color="var(--color-petal)" />
      <stop offset="1" stop-color="var(--color-paper)" />
    </linearGradient>
    <linearGradient id="lake" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="var(--color-water)" stop-opacity=".5" />
      <stop offset="1" stop-color="var(--color-water)" />
    </linearGradient>
  </defs>
  <rect width="1600" height="900" fill="url(#sky)" />
  <circle cx="1130" cy="430" r="240" fill="var(--color-white)" opacity=".8" />
  <path d="M0 640C180 560 330 590 520 610S900 520 1110 570s330 10 490-30v360H0Z" fill="var(--color-mist)" />
  <path d="M0 690c220-60 420-10 640-20s420-70 620-40 240 40 340 30v240H0Z" fill="color-mix(in srgb, var(--color-jade) 24%, var(--color-mist))" />
  <rect y="716" width="1600" height="184" fill="url(#lake)" />
  <path d="M920 760h420M980 790h300M1030 824h200" stroke="var(--color-white)" stroke-width="5" opacity=".6" stroke-linecap="round" />
  <g fill="none" stroke="color-mix(in srgb, var(--color-jade) 70%, var(--color-leaf))" stroke-width="6" stroke-linecap="round">
    <path d="M60 900q10-150-24-250M110 900q0-190 34-300M150 900q20-130 74-200M210 900q-6-160-46-230M250 900q14-120 60-170M20 900q30-110 70-150M300 900q4-80 40-130" />
    <path d="M1560 900q-6-150 26-230M1510 900q-4-120-44-190M1470 900q10-90 40-130M1430 900q-6-60-36-96" />
  </g>
  <g fill="none" stroke="var(--color-ink)" stroke-width="4" opacity=".55" stroke-linecap="round" stroke-linejoin="round">
    <path d="M1220 150q22-22 40 0 18-22 42-2M1330 190q18-18 32 0 14-18 34-2M1430 130q16-16 28 0 12-16 30-2M1290 240q14-14 24 0 10-14 26-2" />
  </g>
</svg>`
