import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { DataStore, Upload } from '@tus/server'
import type { Selectable } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import { fileName, type MediaKind, mediaKind } from '#content/schema/library.ts'
import type { Database, Tables } from '../../storage/tables.ts'
import { asDiskProblem, proveRoom } from './diskRoom.ts'

/** How often the disk is asked for what is left, in bytes written. */
const ASK_EVERY_BYTES = 16 * 1024 ** 2
const SLICE_BYTES = 1024 ** 2
/** An upload that nobody finishes is forgotten after a week. */
const EXPIRES_AFTER_MS = 7 * 24 * 3600 * 1000
/** How long one that has arrived can still be asked what has become of it. */
const REMEMBERED_FOR_MS = 24 * 3600 * 1000

interface Needs {
  readonly database: Database
  /** Where files lie while they arrive. */
  readonly folder: string
  readonly freeBytes: () => Promise<number>
  readonly now: () => Date
}

export type UploadRow = Selectable<Tables['uploads']>

/**
 * Uploads as tus sees them: a row says what is coming, a file grows by what has come. How much has arrived is the length
 * of the file, so that it is right after any crash.
 */
export class UploadStore extends DataStore {
  override extensions = ['creation', 'termination', 'expiration']
  readonly #needs: Needs

  constructor(needs: Needs) {
    super()
    this.#needs = needs
  }

  pathOf(id: string): string {
    return join(this.#needs.folder, id)
  }

  /** What has arrived of it, in bytes; undefined where its file is gone. */
  async arrived({ id, bytes, entry }: UploadRow): Promise<number | undefined> {
    if (entry) return bytes
    return (await stat(this.pathOf(id)).catch(() => undefined))?.size
  }

  override async create(upload: Upload): Promise<Upload> {
    const { database, freeBytes, now } = this.#needs
    const { id, size = 0, metadata } = upload
    proveRoom(size, await freeBytes())
    const handle = await open(this.pathOf(id), 'wx').catch((error) => {
      throw asDiskProblem(error)
    })
    await handle.close()
    await database
      .insertInto('uploads')
      .values({
        ...{ id, bytes: size, begun_at: now(), begun_by: metadata?.by ?? '', entry: null },
        kind: mediaKind.parse(metadata?.kind) as MediaKind,
        name: fileName.parse(metadata?.filename),
      })
      .execute()
    return upload
  }

  /** Writes what comes and makes it durable before it is acknowledged. @throws Problem `media/disk-full` */
  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    const { freeBytes } = this.#needs
    const { bytes } = await this.row(id)
    proveRoom(bytes - offset, await freeBytes())
    const handle = await open(this.pathOf(id), 'r+')
    let [at, asked] = [offset, offset]
    let wrong: unknown
    try {
      for await (const piece of stream as AsyncIterable<Buffer>)
        for (let from = 0; from < piece.length; ) {
          const { bytesWritten } = await handle.write(
            piece,
            from,
            Math.min(piece.length - from, SLICE_BYTES),
            at,
          )
          from += bytesWritten
          at += bytesWritten
          if (at - asked < ASK_EVERY_BYTES) continue
          asked = at
          proveRoom(bytes - at, await freeBytes())
        }
    } catch (error) {
      wrong = error
    }
    // What came is kept also where the rest did not fit.
    await handle
      .datasync()
      .catch((error: unknown) => {
        wrong ??= error
      })
      .finally(() => handle.close())
    if (wrong !== undefined) throw asDiskProblem(wrong)
    return at
  }

  override async getUpload(id: string): Promise<Upload> {
    const row = await this.row(id)
    const offset = await this.arrived(row)
    if (offset === undefined || this.#hasExpired(row)) throw new Problem('media/upload-gone')
    return new Upload({
      ...{ id, size: row.bytes, offset, creation_date: row.begun_at.toISOString() },
      metadata: { filename: row.name, kind: row.kind },
    })
  }

  override async remove(id: string): Promise<void> {
    await this.#needs.database.deleteFrom('uploads').where('id', '=', id).execute()
    await rm(this.pathOf(id), { force: true })
  }

  override async deleteExpired(): Promise<number> {
    const rows = await this.all()
    const expired = rows.filter((row) => this.#hasExpired(row))
    for (const { id } of expired) await this.remove(id)
    await this.#removeStrays(new Set(rows.map(({ id }) => id)))
    return expired.length
  }

  override getExpiration(): number {
    return EXPIRES_AFTER_MS
  }

  expiresAt({ begun_at }: UploadRow): Date {
    return new Date(begun_at.getTime() + EXPIRES_AFTER_MS)
  }

  /** Oldest first. */
  all(): Promise<UploadRow[]> {
    return this.#needs.database.selectFrom('uploads').selectAll().orderBy('begun_at').execute()
  }

  /** @throws Problem `media/upload-gone` */
  async row(id: string): Promise<UploadRow> {
    const row = await this.#needs.database
      .selectFrom('uploads')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) throw new Problem('media/upload-gone')
    return row
  }

  /** A crash may leave a file whose row was never written, or a row that went before its file. */
  async #removeStrays(known: ReadonlySet<string>) {
    const { folder, now } = this.#needs
    for (const name of await readdir(folder)) {
      if (known.has(name)) continue
      const made = (await stat(this.pathOf(name)).catch(() => undefined))?.mtimeMs ?? Number.POSITIVE_INFINITY
      if (now().getTime() - made > REMEMBERED_FOR_MS) await rm(this.pathOf(name), { force: true })
    }
  }

  #hasExpired({ begun_at, entry }: UploadRow): boolean {
    const age = this.#needs.now().getTime() - begun_at.getTime()
    return age > (entry ? REMEMBERED_FOR_MS : EXPIRES_AFTER_MS)
  }
}
