import { minutesOf, type Programme } from '#content/schema/programme.ts'

/** What a plan says beyond title and time, as the columns that keep it; what is not said stays as it is. */
export const programmeColumns = ({
  minutes,
  cover,
  runDown,
  people,
  reservationUrl,
}: { readonly [Field in keyof Programme]?: Programme[Field] | undefined }) => ({
  minutes: runDown?.length ? minutesOf({ runDown, minutes: 0 }) : minutes,
  cover,
  run_down: asJson(runDown),
  people: asJson(people),
  reservation_url: reservationUrl,
})

const asJson = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value))
