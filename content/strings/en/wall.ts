import type { Words } from '../translate.ts'
import type { zh } from '../zh/wall.ts'

/** Walls of several displays, in English. */
export const en: Words<typeof zh> = {
  'desk.about':
    'Several displays make one picture. Measure them and their frames, hang each screen in its place, and the picture runs on behind the frames.',
  'desk.empty': 'There is no video wall yet. Each large display shows a picture of its own.',
  'desk.add': 'Build a wall',
  'desk.edit': 'Change',
  'desk.remove': 'Take this wall apart',
  'desk.removeAsk': 'Take “{name}” apart?',
  'desk.removeWhy':
    'Each of its screens will show the whole picture by itself. Nothing happens to the screens.',
  'desk.keep': 'Keep it',
  'desk.patternOn': 'Show the test pattern',
  'desk.patternOff': 'Take the pattern away',
  'desk.patternNow': 'Showing the test pattern; it goes by itself after ten minutes',
  'desk.size': '{across} × {down} displays, {width} × {height} mm of picture',
  'desk.hung': '{count} {count|screen|screens} hung',
  'desk.save': 'Save',
  'desk.cancel': 'Leave it as it was',
  'desk.saved': 'Saved. The screens change by themselves.',
  'form.name': 'Name',
  'form.across': 'Displays side by side',
  'form.down': 'Displays one above the other',
  'form.display': 'What one display shows, without its frame',
  'form.width': 'Width, mm',
  'form.height': 'Height, mm',
  'form.gap': 'From one picture to the next: both frames and the gap',
  'form.gapAcross': 'Side by side, mm',
  'form.gapDown': 'One above the other, mm',
  'form.places': 'Which screen hangs in which place',
  'form.place': 'Row {row}, display {column}',
  'form.nobody': 'Empty',
  'form.free': 'Screens outside of the grid',
  'form.freeAdd': 'Hang one outside of the grid',
  'form.freeRemove': 'Take down',
  'form.x': 'From the left, mm',
  'form.y': 'From the top, mm',
  'throws.title': 'From a touch screen to the wall',
  'throws.about':
    'Visitors can show their exhibit on a wall and go on playing there. Without a wall the button does not appear.',
  'throws.usual': 'As usual: {name}',
  'throws.none': 'Nowhere',
  'screen.gone': '{name}, offline',
  'pattern.size': 'The whole picture: {across} × {down} mm',
  'pattern.clock': 'The clock is right within {doubt} ms',
}
