import { clean } from '../../clean.js'
import { toReport } from '../../report/index.js'
import { type Article, type CleanOptions, CopydeskError } from '../../types/index.js'

/** What the page shows. */
export interface Cleaned {
  article: Article
  /** The report, a whole document. */
  report: string
  /** Time that `clean` took. */
  milliseconds: number
  /** Bytes of the page. */
  bytes: number
}

export interface CleanFailure {
  error: { message: string /** What is wrong with options, by their names. */; fields: Record<string, string> }
}

/**
 * Cleans a page with the options of a query; a member `name` is the page's name in the report.
 *
 * @returns the status and body of the answer: 200, or 400 where options or page are not what `clean` takes
 */
export function cleanPage(
  page: Uint8Array,
  query: URLSearchParams,
): { status: number; answer: Cleaned | CleanFailure } {
  const { name = 'page', ...given } = Object.fromEntries([...query].filter(([, value]) => value !== ''))
  const fields = faultsOf(given)
  const [message] = Object.values(fields)
  if (message !== undefined) return { status: 400, answer: { error: { message, fields } } }
  const from = performance.now()
  const article = clean(page, given as CleanOptions)
  const milliseconds = performance.now() - from
  return {
    status: 200,
    answer: { article, report: toReport([{ name, article }]), milliseconds, bytes: page.length },
  }
}

/** `clean` judges each option alone, so that all faults are named at once, each at its field. */
function faultsOf(given: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      try {
        clean('', { [name]: value } as CleanOptions)
        return []
      } catch (error) {
        if (error instanceof CopydeskError) return [[name, error.message]]
        throw error
      }
    }),
  )
}
