import type { ScreenSettings } from '../schema/screenSettings.ts'

/** One set of settings from several, the nearest first: of each thing the first that says something holds. */
export const mergeSettings = (nearestFirst: readonly ScreenSettings[]): ScreenSettings =>
  Object.assign({}, ...[...nearestFirst].reverse().map(saidIn))

const saidIn = (settings: ScreenSettings) =>
  Object.fromEntries(Object.entries(settings).filter(([, said]) => said !== undefined))
