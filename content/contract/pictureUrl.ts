/** Where the last picture of a screen is, for staff; `at` makes a new one a new address. */
export const pictureUrl = (screen: string, at: string) =>
  `/api/screens/${screen}/picture?at=${encodeURIComponent(at)}`
