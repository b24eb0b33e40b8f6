import { type Kysely, sql } from 'kysely'

/**
 * A viewer's messages in a room are numbered: whoever decides about one and was overtaken by another is refused by the
 * number, so that nobody has to hold a lock while deciding.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    alter table room_messages add column turn integer;
    update room_messages set turn = numbered.turn
      from (
        select id, row_number() over (partition by broadcast, viewer order by id) as turn from room_messages
      ) as numbered
      where numbered.id = room_messages.id;
    alter table room_messages alter column turn set not null,
      add constraint room_messages_turn_key unique (broadcast, viewer, turn);
    drop index room_messages_viewer
  `.execute(database)
}
