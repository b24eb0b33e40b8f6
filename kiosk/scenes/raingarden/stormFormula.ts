/** The storms a visitor may choose, by return period in years. */
export const RETURN_PERIODS = [1, 3, 5, 100] as const

/**
 * Shanghai's storm formula (DB31/T 1043-2017): the mean intensity in L/(s·hm²) of a storm of some minutes
 * that comes back once in so many years: q = 1600(1 + 0.846 lg P) / (t + 7.0)^0.656.
 */
export const stormIntensity = (years: number, minutes: number): number =>
  (1600 * (1 + 0.846 * Math.log10(years))) / (minutes + 7) ** 0.656

/** The rain of that storm in mm: a litre on a square metre is a millimetre. */
export const stormDepth = (years: number, minutes: number): number =>
  (stormIntensity(years, minutes) * minutes * 60) / 10_000

/** Water in m³ from so many mm of rain on a roof of so many m²; `coefficient` is the part that runs off. */
export const roofWater = (millimetres: number, squareMetres: number, coefficient = 1): number =>
  (millimetres / 1000) * squareMetres * coefficient
