import type { Words } from '../translate.ts'
import type { zh } from '../zh/studio.ts'

/** Going on air from a browser, in English. */
export const en: Words<typeof zh> = {
  open: 'Go live from this device',
  title: 'Studio',
  preview: 'The picture that will go out',
  card: 'One moment',
  onAir: 'On air',
  level: 'Sound level',
  scene: 'Picture',
  'scene.camera': 'Camera',
  'scene.screen': 'Screen',
  'scene.both': 'Screen and camera',
  camera: 'Camera',
  microphone: 'Microphone',
  none: 'None found',
  cover: 'Cover the camera',
  uncover: 'Uncover the camera',
  mute: 'Mute',
  unmute: 'Unmute',
  muted: 'The microphone is off; viewers cannot hear you.',
  go: 'Go on air',
  goHint: 'Counts to three, then you are out. To try it unseen, begin a test run below first.',
  leave: 'Stop sending',
  leaveHint:
    'This only leaves the studio; viewers see "Back soon". To end the whole broadcast use End broadcast at the bottom.',
  close: 'Close the studio',
  ready: 'Ready whenever you are.',
  well: 'Picture and sound are going out.',
  slow: 'The line is a little slow; pictures are waiting.',
  'sound.silent': 'No sound for five seconds. Is the microphone near you?',
  'sound.clipping': 'Too loud. Step back from the microphone.',
  'fault.insecure':
    'A browser gives the camera to https pages only. Please use the address that begins with https.',
  'fault.denied':
    'The browser was not allowed. Press the small sign beside the address, allow camera and microphone, and come back.',
  'fault.noDevice': 'No camera or microphone was found. Plug one in and it will appear.',
  'fault.busy': 'Another program holds the device. Close it and try again.',
  'fault.cameraLost': 'The camera is gone; viewers see "One moment". Choose another or plug it in again.',
  'fault.microphoneLost': 'The microphone is gone; viewers hear nothing. Choose another or plug it in again.',
  'fault.cannotRecord': 'This browser cannot record. Please use a recent Chrome, Edge or Safari.',
}
