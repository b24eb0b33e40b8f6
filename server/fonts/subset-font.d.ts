/** Cuts fonts down by HarfBuzz; the package brings no types of its own. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff2'
    readonly variationAxes?: Readonly<
      Record<string, { readonly min: number; readonly max: number; readonly default: number }>
    >
    readonly keepFeatures?: readonly string[]
    readonly noLayoutClosure?: boolean
    readonly noHinting?: boolean
    readonly dropTables?: readonly string[]
  }
  // biome-ignore lint/style/noDefaultExport: so the package has it
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>
}
