/** What the build knows of the pages that open without the network, by their address. */
export interface AppFiles {
  /** Another one for each build. */
  readonly version: string
  readonly pages: Readonly<Record<string, { readonly html: string; readonly files: readonly string[] }>>
}

/** The caches of one page's software; each build has one. */
export const appCaches = (page: string) => `greenhall-app ${page} `
