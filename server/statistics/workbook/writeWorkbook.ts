import { startOfDay } from '#content/schema/hallTime.ts'
import type { Cell, CellKind, CellValue, Sheet, TypedCell } from './sheet.ts'

const FORMATS: Record<CellKind, string> = {
  text: '@',
  count: '#,##0',
  decimal: '#,##0.0',
  share: '0.00%',
  time: 'yyyy-mm-dd hh:mm:ss',
  day: 'yyyy-mm-dd',
}
const INK = 'FF17352C'
const MIST = 'FFDBE8E1'
const MOST_WIDTH = 60
/** A spreadsheet knows no time zone: it is given what the hall's clock showed. */
const HALL_AHEAD_MS = Date.UTC(1970, 0, 1) - startOfDay('1970-01-01').getTime()

/** Writes sheets as .xlsx, with numbers and dates as what they are. */
export async function writeWorkbook(sheets: readonly Sheet[], { title, at }: { title: string; at: Date }) {
  // Loaded when somebody asks: it is the heaviest part of the server.
  const { Workbook } = (await import('exceljs')).default
  const workbook = new Workbook()
  workbook.title = title
  workbook.creator = '绿厅 Greenhall'
  workbook.created = at
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
    })
    sheet.columns = columns.map(({ header, kind }, place) => ({
      header,
      width: widthOf([header, ...rows.map((row) => plain(row[place] ?? null))]),
      style: { numFmt: FORMATS[kind], alignment: { vertical: 'top', wrapText: kind === 'text' } },
    }))
    for (const row of rows) {
      const written = sheet.addRow(row.map((cell) => writable(plain(cell))))
      row.forEach((cell, place) => {
        if (isTyped(cell)) written.getCell(place + 1).numFmt = FORMATS[cell.kind]
      })
    }
    const head = sheet.getRow(1)
    head.font = { bold: true, color: { argb: INK } }
    head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: MIST } }
    head.alignment = { vertical: 'top', wrapText: true }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

const isTyped = (cell: Cell): cell is TypedCell => typeof cell === 'object' && cell !== null && 'kind' in cell
const plain = (cell: Cell): CellValue => (isTyped(cell) ? cell.value : cell)

const writable = (value: CellValue) =>
  value instanceof Date ? new Date(value.getTime() + HALL_AHEAD_MS) : value

/** Chinese characters are two wide. */
const lettersOf = (value: CellValue) =>
  value instanceof Date ? 19 : String(value ?? '').replace(/[^ -~]/g, 'xx').length
const widthOf = (values: readonly CellValue[]) =>
  Math.min(MOST_WIDTH, Math.max(8, ...values.map(lettersOf)) + 2)
