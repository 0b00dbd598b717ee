/**
 * The library: one page in, one article out. Runs wherever JavaScript does.
 *
 * @module copydesk
 */
export { clean } from './clean.js'
export { explain } from './explain.js'
export {
  type Agent,
  type FeedExtension,
  type FeedItem,
  type NewsArticle,
  toFeedItem,
  toNewsArticle,
} from './formats/index.js'
export { type FreezeOptions, FrozenMemory, type LearnOptions, SiteMemory, type SiteSummary } from './memory/index.js'
export { type RestoreFilter, restore } from './restore.js'
export { type Story, StoryIndex, type StoryOptions, similarity } from './stories/index.js'
export {
  type Article,
  type Block,
  type BlockKind,
  type BlockVerdict,
  type CleanOptions,
  type Confidence,
  CopydeskError,
  type DatePrecision,
  type DateRole,
  type DateSource,
  type DetectedDate,
  type Engine,
  type ErrorCode,
  type Focus,
  type Format,
  LIMIT_NAMES,
  type Limits,
  OUTPUTS,
  type Output,
  REASONS,
  type Reason,
  type SiteLineKind,
  type SiteLines,
  type StructureOptions,
  type Verdict,
  WARNING_CODES,
  type Warning,
  type WarningCode,
} from './types/index.js'
