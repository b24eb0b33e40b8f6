import type { Words } from '../translate.ts'
import type { zh } from '../zh/riverlight.ts'

export const en: Words<typeof zh> = {
  mode: 'What this page tells',
  'mode.time': 'How long',
  'mode.power': 'How much',
  'mode.colour': 'Which light',
  'mode.shield': 'Where to',
  hour: 'Hour of this evening',
  'hour.start': '18:30',
  'hour.end': '24:00',
  earlier: '1 h earlier',
  energy: 'MWh',
  'energy.label': 'at {watts} W',
  'energy.saved': '{percent} % less',
  assumed: 'assumed',
  watts: 'Power of each lamp, watts',
  kelvin: 'Colour temperature, kelvin',
  'kelvin.warm': '2200 K',
  'kelvin.cold': '6500 K',
  shield: 'Angle of the shield',
  'shield.open': 'Bare 0°',
  'shield.shut': 'Cut off 90°',
  stars: 'stars',
  'stars.label': 'in view',
  illustrative: 'illustrative',
}
