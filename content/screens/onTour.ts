interface Named {
  readonly id: string
}

/**
 * What of the exhibits or films is on a tour, in the order of the hall. A list of which nothing is left in the edition
 * is no list: a hall is never dark.
 */
export function onTour<One extends Named>(
  kind: 'exhibit' | 'film',
  all: readonly One[],
  playlist: readonly string[] | undefined,
  edition: { readonly exhibits: readonly Named[]; readonly films: readonly Named[] },
): readonly One[] {
  const holds = (item: string) => {
    const [of, id] = item.split(':')
    return (of === 'film' ? edition.films : edition.exhibits).some((one) => one.id === id)
  }
  if (!playlist?.some(holds)) return all
  return all.filter(({ id }) => playlist.includes(`${kind}:${id}`))
}
