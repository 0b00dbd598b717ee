/** What is kept of a page's structure, with defaults; see `StructureOptions`. */
export interface Kept {
  links: boolean
  images: boolean
  emphasis: boolean
  tables: boolean
  headingsFrom: number | null
}
