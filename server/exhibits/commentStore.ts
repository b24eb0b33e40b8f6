import { sql } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { Comment, CommentCount } from '#content/schema/editing.ts'
import type { Database } from '../storage/tables.ts'
import type { Hand } from './draftStore.ts'

interface Row extends Omit<Comment, 'at' | 'resolved'> {
  readonly at: Date
  readonly resolved: boolean | null
  readonly settled_by: string
  readonly settled_at: Date
}

const commentOf = ({ at, resolved, settled_by, settled_at, ...row }: Row): Comment => ({
  ...row,
  at: at.toISOString(),
  resolved: resolved ? { by: settled_by, at: settled_at.toISOString() } : null,
})

/** Comments, whether each is settled, and up to where everybody has read. */
export function createCommentStore(database: Database) {
  const select = async (exhibit: string, id?: number): Promise<Comment[]> => {
    const { rows } = await sql<Row>`
      select comments.*, mark.resolved, mark.by as settled_by, mark.at as settled_at
      from comments left join lateral (
        select * from comment_marks where comment = comments.id order by number desc limit 1
      ) as mark on true
      where comments.exhibit = ${exhibit} ${id === undefined ? sql`` : sql`and comments.id = ${id}`}
      order by comments.id
    `.execute(database)
    return rows.map(commentOf)
  }
  /** @throws Problem `comment/not-found` */
  const one = async (exhibit: string, id: number): Promise<Comment> => {
    const [found] = await select(exhibit, id)
    if (!found) throw new Problem('comment/not-found')
    return found
  }

  return {
    all: (exhibit: string) => select(exhibit),

    /** An answer to an answer is one to the comment itself. @throws Problem `comment/not-found` */
    async add(comment: Omit<Comment, 'id' | 'at' | 'resolved'> & { readonly at: Date }): Promise<Comment> {
      const root = comment.parent === null ? null : await one(comment.exhibit, comment.parent)
      const { id } = await database
        .insertInto('comments')
        .values({
          ...comment,
          parent: root && (root.parent ?? root.id),
          mentions: JSON.stringify(comment.mentions),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return one(comment.exhibit, id)
    },

    /** @throws Problem `comment/not-found`, also for an answer */
    async settle(exhibit: string, id: number, resolved: boolean, { by, at }: Hand): Promise<Comment> {
      const { parent, resolved: before } = await one(exhibit, id)
      if (parent !== null) throw new Problem('comment/not-found')
      if (resolved !== (before !== null))
        await database.insertInto('comment_marks').values({ comment: id, resolved, by, at }).execute()
      return one(exhibit, id)
    },

    /** What one has read stays read. */
    async read(username: string, exhibit: string, upTo: number): Promise<void> {
      await database
        .insertInto('comment_reads')
        .values({ username, exhibit, up_to: upTo })
        .onConflict((conflict) =>
          conflict
            .columns(['username', 'exhibit'])
            .doUpdateSet({ up_to: sql<number>`greatest(comment_reads.up_to, excluded.up_to)` }),
        )
        .execute()
    },

    async counts(username: string): Promise<CommentCount[]> {
      const { rows } = await sql<CommentCount>`
        select comments.exhibit,
          count(*) filter (where parent is null and mark.resolved is not true) as open,
          count(*) filter (where news) as unread,
          count(*) filter (where news and mentions ? ${username}) as mentions
        from comments
          left join comment_reads as reads on reads.exhibit = comments.exhibit and reads.username = ${username}
          left join lateral (
            select resolved from comment_marks where comment = comments.id order by number desc limit 1
          ) as mark on true
          cross join lateral (
            select comments.id > coalesce(reads.up_to, 0) and comments.by <> ${username} as news
          ) as reading
        group by comments.exhibit
      `.execute(database)
      return rows
    },
  }
}
