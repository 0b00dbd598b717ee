import type { Article } from '../types/index.js'

/** A page of a report. */
export interface ReportPage {
  /** Name of the file or record. */
  name: string
  /** What `clean` made of it. */
  article: Article
}
