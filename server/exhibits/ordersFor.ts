interface Standing {
  readonly id: string
  readonly order: number
}

/** How far apart two exhibits stand when there is room: others fit between them. */
const STEP = 10

/**
 * The orders that stand `moved` before another exhibit, or last where `before` is null; only those that change. Where
 * there is no number left between two neighbours, those that follow move on.
 */
export function ordersFor(
  standing: readonly Standing[],
  moved: string,
  before: string | null,
): ReadonlyMap<string, number> {
  const others = standing.filter(({ id }) => id !== moved).sort((one, other) => one.order - other.order)
  const found = others.findIndex(({ id }) => id === before)
  const at = found < 0 ? others.length : found
  const [previous, next] = [others[at - 1]?.order ?? -1, others[at]?.order]
  const wished = next === undefined ? previous + STEP : Math.floor((previous + next) / 2)
  const orders = new Map<string, number>()
  let last = Math.max(wished, previous + 1)
  const now = standing.find(({ id }) => id === moved)
  if (now?.order !== last) orders.set(moved, last)
  for (const { id, order } of others.slice(at)) {
    if (order > last) break
    last += 1
    orders.set(id, last)
  }
  return orders
}
