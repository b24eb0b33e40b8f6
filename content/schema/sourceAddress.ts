/** The whole address of a source as it is written in the list, where the scheme may be left out; undefined where it is none. */
export function sourceAddress(written: string): URL | undefined {
  const asked = /^[a-z]+:\/\//i.test(written) ? written : `https://${written}`
  if (/\s/.test(asked) || !URL.canParse(asked)) return undefined
  const address = new URL(asked)
  const named = /^https?:$/.test(address.protocol) && address.hostname.includes('.')
  return named && !address.username ? address : undefined
}
