import { createMute } from './createMute.ts'

const mute = createMute(() => localStorage)
addEventListener('storage', mute.readAgain)

/** The one mute of this machine: whatever makes a sound asks it first and hears when it changes. */
export const { isMuted, setMuted, onMute } = mute
