/** How a cell reads: its type and its number format. */
export type CellKind = 'text' | 'count' | 'decimal' | 'share' | 'time' | 'day'

/** A value with a kind of its own, where a column mixes them. */
export interface TypedCell {
  readonly kind: CellKind
  readonly value: CellValue
}
export type CellValue = string | number | Date | null
export type Cell = CellValue | TypedCell

/** A sheet of a workbook, before it is written in any format. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly { readonly header: string; readonly kind: CellKind }[]
  readonly rows: readonly (readonly Cell[])[]
}

const column = (kind: CellKind) => (header: string) => ({ header, kind })
export const text = column('text')
export const count = column('count')
export const decimal = column('decimal')
export const share = column('share')
export const time = column('time')
export const day = column('day')

export const at = (iso: string | null): Date | null => (iso === null ? null : new Date(iso))
export const typed = (kind: CellKind, value: CellValue): TypedCell => ({ kind, value })
/** A part of a whole; nothing where there is no whole. */
export const partOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)
