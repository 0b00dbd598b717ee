import type { LineReply } from '../../batch/reply.js'
import type { Skipped } from '../../batch/sources/reading.js'
import type { ErrorCode, Reason, Verdict } from '../../types/index.js'

type Counts<K extends string> = Partial<Record<K, number>>

/** What is counted of a run; blank lines are no records. */
export class Tally {
  records = 0
  failed = 0
  /** Records of an earlier run, and those of them that had failed, where this one resumes it. */
  resumed = { records: 0, failed: 0 }
  readonly errors: Counts<ErrorCode> = {}
  readonly verdicts: Counts<Verdict> = {}
  readonly languages: Counts<string> = Object.create(null)
  /** Records whose body likely differs much from the article. */
  doubtful = 0
  readonly skipped: Counts<Skipped> = {}
  /** UTF-16 units of the blocks that stayed, and of those that went. */
  kept = 0
  readonly removed: Counts<Reason> = {}

  add({ error, facts }: LineReply): void {
    if (error === null && facts === null) return
    this.records += 1
    if (error !== null) {
      this.failed += 1
      count(this.errors, error)
    }
    if (facts === null) return
    count(this.verdicts, facts.verdict)
    count(this.languages, facts.language)
    if (facts.doubtful) this.doubtful += 1
    this.kept += facts.kept
    for (const [reason, length] of Object.entries(facts.removed)) count(this.removed, reason as Reason, length)
  }

  skip(what: Skipped): void {
    count(this.skipped, what)
  }
}

function count<K extends string>(counts: Counts<K>, key: K, by = 1): void {
  counts[key] = (counts[key] ?? 0) + by
}
