import type { ScreenGroup, ScreenSettings } from '#content/schema/screenSettings.ts'
import { mergeSettings } from '#content/screens/mergeSettings.ts'

/** The settings that hold for a screen: its own, those of its groups, those of the hall. */
export const settingsOf = (id: string, own: ScreenSettings, groups: readonly ScreenGroup[]) =>
  mergeSettings([
    own,
    ...groups
      .filter(({ everyone, screens }) => !everyone && screens.includes(id))
      .map(({ settings }) => settings),
    ...groups.filter(({ everyone }) => everyone).map(({ settings }) => settings),
  ])
