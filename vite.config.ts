import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { listAppFiles } from './kiosk/offline/listAppFiles.ts'

const page = (path: string) => resolve(import.meta.dirname, path)

/** Every page of the hall is one HTML file; the build writes them to dist/ under the same path. */
export default defineConfig({
  appType: 'mpa',
  plugins: [listAppFiles()],
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2023',
    // Inlined fonts and pictures would defeat the content security policy and the cache.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: {
        doors: page('content/doors/index.html'),
        touch: page('kiosk/touch.html'),
        wall: page('kiosk/wall.html'),
        upkeep: page('kiosk/upkeep/index.html'),
        live: page('live/index.html'),
        host: page('live/host.html'),
        stats: page('live/stats.html'),
        editor: page('content/editor/index.html'),
        offline: page('kiosk/offline/worker.ts'),
      },
      // A worker keeps its address; what it is made of says which build it is.
      output: {
        entryFileNames: ({ name }) => (name === 'offline' ? 'offline.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
})
