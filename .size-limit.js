import { existsSync, readFileSync } from 'node:fs'

// What a browser loads before the first picture: a page's entry and all it imports at once, from the build's manifest.
const manifest = existsSync('dist/.vite/manifest.json')
  ? JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
  : {}

const firstLoad = (key, seen = new Set()) => {
  const chunk = manifest[key]
  if (!chunk || seen.has(chunk.file)) return seen
  if (chunk.file.endsWith('.js')) seen.add(chunk.file)
  for (const imported of chunk.imports ?? []) firstLoad(imported, seen)
  return seen
}

const page = (name, key, limit) => ({
  name,
  path: [...firstLoad(key)].map((file) => `dist/${file}`),
  gzip: true,
  limit,
})

// Only the founders together raise a limit, with the reason in the commit.
export default [
  page('kiosk, first JavaScript', 'kiosk/touch.html', '220 kB'),
  page('wall, first JavaScript', 'kiosk/wall.html', '220 kB'),
  page('watch page, first JavaScript', 'live/index.html', '260 kB'),
]
