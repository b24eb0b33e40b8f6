/** What the build knows of the pages that open without the network, by their address. */
export interface AppFiles {
  /** Another one for each build. */
  readonly version: string
  readonly pages: Readonly<Record<string, { readonly html: string; readonly files: readonly string[] }>>
}

/** What a page says to the worker of a new build, and to the one that is on; and what that answers once it is done. */
export const TAKE_OVER = 'take over'
export const RENEW = 'fetch all anew'
export const RENEWED = 'all is fetched anew'

/** The caches of one page's software; each build has one. */
export const appCaches = (page: string) => `greenhall-app ${page} `
