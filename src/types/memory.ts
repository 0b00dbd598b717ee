/** The lines of sites as `clean` looks them up; made by `SiteMemory.freeze`, and never changed. */
export interface SiteLines {
  /** Whether a line of that hash is the site's: `line`, as its pages' menus are; `standing`, one that its articles carry. */
  kindOf(site: string, hash: number): SiteLineKind | null
}

/** `line`: it stands on most pages of the site, as menus do; `standing`: their articles carry it, as a closing notice is. */
export type SiteLineKind = 'line' | 'standing'
