import { gzipSync } from 'node:zlib'
import { mediaPlaylist, type PlaylistForm, type RenditionReport } from './mediaPlaylist.ts'
import type { Rendition } from './rendition.ts'

/** A playlist ready to be sent, to thousands who waited for it at once. */
interface ReadyPlaylist {
  readonly bytes: Buffer
  readonly gzip: () => Buffer
}

interface Shelf {
  readonly version: number
  readonly ready: Map<string, ReadyPlaylist>
}

/** Keeps each form of a rendition's playlist until the rendition changes: written once, zipped once. */
export function createPlaylistShelf() {
  const shelves = new WeakMap<Rendition, Shelf>()

  return {
    take(rendition: Rendition, form: PlaylistForm, reports: () => readonly RenditionReport[]): ReadyPlaylist {
      const version = rendition.version()
      let shelf = shelves.get(rendition)
      if (shelf?.version !== version) {
        shelf = { version, ready: new Map() }
        shelves.set(rendition, shelf)
      }
      const key = `${form.delta} ${form.plain}`
      const found = shelf.ready.get(key) ?? ready(write(rendition, form, reports()))
      shelf.ready.set(key, found)
      return found
    },
  }
}

const write = (rendition: Rendition, form: PlaylistForm, reports: readonly RenditionReport[]) =>
  mediaPlaylist(
    {
      name: rendition.name,
      segments: rendition.segments,
      partsFrom: rendition.partsFrom(),
      ended: rendition.isEnded(),
      trim: rendition.trim(),
      reports,
    },
    form,
  )

function ready(text: string): ReadyPlaylist {
  const bytes = Buffer.from(text)
  let zipped: Buffer | undefined
  return {
    bytes,
    gzip: () => {
      zipped ??= gzipSync(bytes)
      return zipped
    },
  }
}
