import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sceneName } from '#content/schema/sceneName.ts'
import { sceneSources } from '#content/schema/sceneSources.ts'

const root = join(import.meta.dirname, '../../..')
const listed: { key: string }[] = JSON.parse(
  readFileSync(join(root, 'content/exhibits/sources.json'), 'utf8'),
)
const keys = new Set(listed.map(({ key }) => key))

test.each(sceneName.options)('the sources that the controls of %s name are known to be cited', (scene) => {
  const folder = join(root, 'kiosk/scenes', scene)
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  const named = [...code.matchAll(/'([A-Z]+[0-9]*[a-z]?)'/g)].flatMap(([, key = '']) =>
    keys.has(key) ? [key] : [],
  )
  expect([...new Set(named)].sort()).toEqual([...(sceneSources[scene] ?? [])].sort())
})
