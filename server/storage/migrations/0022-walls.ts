import { type Kysely, sql } from 'kysely'

/** Walls of several displays, who may throw an exhibit onto which of them, and who steers one now; how screens keep time. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table walls (
      id uuid primary key,
      name text not null,
      -- A grid of displays of one size, with the gaps between what they show, in mm.
      across integer not null check (across between 1 and 12),
      down integer not null check (down between 1 and 12),
      display_width_mm double precision not null check (display_width_mm > 0),
      display_height_mm double precision not null check (display_height_mm > 0),
      gap_across_mm double precision not null check (gap_across_mm >= 0),
      gap_down_mm double precision not null check (gap_down_mm >= 0),
      revision integer not null default 1,
      -- Until then its displays show the test pattern.
      pattern_until timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      updated_by text not null
    );
    create table wall_places (
      -- A screen hangs in one place only.
      screen uuid primary key references screens on delete cascade,
      wall uuid not null references walls on delete cascade,
      -- In the grid, from 0; or anywhere, in mm from its upper left corner.
      grid_column integer check (grid_column >= 0),
      grid_row integer check (grid_row >= 0),
      x_mm double precision,
      y_mm double precision,
      width_mm double precision check (width_mm > 0),
      height_mm double precision check (height_mm > 0),
      check (num_nulls(grid_column, grid_row) in (0, 2)),
      check (num_nulls(x_mm, y_mm, width_mm, height_mm) in (0, 4)),
      check ((grid_column is null) <> (x_mm is null)),
      unique (wall, grid_column, grid_row)
    );
    create index wall_places_by_wall on wall_places (wall);
    -- Null where it may throw nowhere; a touch screen that is not here throws to the first wall.
    create table wall_throws (
      kiosk uuid primary key references screens on delete cascade,
      wall uuid references walls on delete cascade
    );
    -- Whoever steers a wall: one at a time.
    create table steerings (
      wall uuid primary key references walls on delete cascade,
      id uuid not null,
      kiosk uuid not null references screens on delete cascade,
      exhibit text not null,
      began_at timestamptz not null,
      until timestamptz not null
    );
    alter table screens
      add column clock_ahead_ms double precision,
      add column clock_doubt_ms double precision
  `.execute(database)
}
