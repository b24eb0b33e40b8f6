/** The validator of Khronos, compiled from Dart; the package brings no types of its own. */
declare module 'gltf-validator' {
  interface Report {
    readonly issues: {
      readonly numErrors: number
      readonly numWarnings: number
      readonly messages: readonly {
        readonly code: string
        readonly message: string
        /** 0 is an error. */
        readonly severity: number
        readonly pointer?: string
      }[]
    }
  }
  interface Options {
    readonly format: 'glb'
    readonly maxIssues: number
    readonly externalResourceFunction: (uri: string) => Promise<Uint8Array>
  }
  const validator: { validateBytes: (bytes: Uint8Array, options: Options) => Promise<Report> }
  // biome-ignore lint/style/noDefaultExport: so the package has it
  export default validator
}
