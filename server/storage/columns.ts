import type { ColumnType } from 'kysely'

/** A time column: read as Date, written as Date. */
export type Time = ColumnType<Date, Date, Date>
/** Rows of an append-only table are never updated; the database refuses it. */
export type Kept<T> = ColumnType<T, T, never>
export type Json<T> = ColumnType<T, string, string>
/** JSON with a default. */
export type Filled<T> = ColumnType<T, string | undefined, string>
