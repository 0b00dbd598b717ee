/** The lines of sites as `clean` looks them up; made by `SiteMemory.freeze`, and never changed. */
export interface SiteLines {
  /** Whether a line of that hash is the site's: `line`, one of its page template; `standing`, a sentence of its bodies. */
  kindOf(site: string, hash: number): SiteLineKind | null
}

export type SiteLineKind = 'line' | 'standing'
