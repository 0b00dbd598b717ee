import { describe, expect, expectTypeOf, it } from 'vitest'
import type {
  Article,
  Block,
  BlockKind,
  BlockVerdict,
  CleanOptions,
  Confidence,
  DatePrecision,
  DateRole,
  DateSource,
  DetectedDate,
  Engine,
  ErrorCode,
  Focus,
  Format,
  Reason,
  RestoreFilter,
  Verdict,
  Warning,
  WarningCode,
} from '../src/index.js'
import * as copydesk from '../src/index.js'

describe('the package root', () => {
  it('exports just this', () => {
    expect(Object.keys(copydesk).sort()).toEqual([
      'CopydeskError',
      'FrozenMemory',
      'LIMIT_NAMES',
      'OUTPUTS',
      'REASONS',
      'SiteMemory',
      'StoryIndex',
      'WARNING_CODES',
      'clean',
      'explain',
      'restore',
      'similarity',
      'toFeedItem',
      'toNewsArticle',
    ])
  })

  it('gives articles the fields of its type, in the order of its type', () => {
    expect(Object.keys(copydesk.clean(''))).toEqual([
      'text',
      'markdown',
      'html',
      'title',
      'byline',
      'authors',
      'siteName',
      'section',
      'tags',
      'image',
      'canonicalUrl',
      'description',
      'isAccessibleForFree',
      'wordCount',
      'fingerprint',
      'language',
      'published',
      'modified',
      'dates',
      'verdict',
      'confidence',
      'blocks',
      'removed',
      'warnings',
      'format',
      'url',
      'version',
    ])
  })

  it('gives blocks the fields of their type', () => {
    expect(Object.keys(copydesk.clean('Share this').blocks[0] ?? {}).sort()).toEqual(
      ['duplicateOf', 'end', 'index', 'kind', 'level', 'reason', 'rule', 'score', 'start', 'text', 'verdict'].sort(),
    )
  })

  it('states the version of the package, and which weights it has', async () => {
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } })
    expect(copydesk.clean('').version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/)
    expect(copydesk.clean('').version.split('+')[0]).toBe(manifest.version)
  })
})

describe('types', () => {
  it('of a site memory', () => {
    expectTypeOf(copydesk.SiteMemory.from).toEqualTypeOf<(bytes: Uint8Array) => copydesk.SiteMemory>()
    expectTypeOf<copydesk.SiteMemory['merge']>().toEqualTypeOf<(other: copydesk.SiteMemory) => copydesk.SiteMemory>()
    expectTypeOf<copydesk.SiteMemory['freeze']>().returns.toEqualTypeOf<copydesk.FrozenMemory>()
    expectTypeOf<copydesk.FrozenMemory>().toExtend<NonNullable<CleanOptions['memory']>>()
    expectTypeOf<copydesk.SiteMemory>().not.toExtend<NonNullable<CleanOptions['memory']>>()
  })

  it('of the functions', () => {
    expectTypeOf(copydesk.clean).toEqualTypeOf<(input: string | Uint8Array, options?: CleanOptions) => Article>()
    expectTypeOf(copydesk.explain).toEqualTypeOf<(article: Article) => string>()
    expectTypeOf(copydesk.restore).toEqualTypeOf<(article: Article, filter: RestoreFilter) => Article>()
    expectTypeOf(copydesk.CopydeskError).toBeConstructibleWith('invalid-input', 'message')
    expectTypeOf(copydesk.REASONS).items.toEqualTypeOf<Reason>()
    expectTypeOf(copydesk.WARNING_CODES).items.toEqualTypeOf<WarningCode>()
  })

  it('of the article', () => {
    expectTypeOf<Article['blocks']>().toEqualTypeOf<Block[]>()
    expectTypeOf<Article['removed']>().toEqualTypeOf<Block[]>()
    expectTypeOf<Article['published']>().toEqualTypeOf<DetectedDate | null>()
    expectTypeOf<Article['verdict']>().toEqualTypeOf<Verdict>()
    expectTypeOf<Article['confidence']>().toEqualTypeOf<Confidence>()
    expectTypeOf<Article['warnings']>().toEqualTypeOf<Warning[]>()
    expectTypeOf<Article['format']>().toEqualTypeOf<Format>()
    expectTypeOf<Verdict>().toEqualTypeOf<
      'article' | 'listing' | 'other' | 'consent-wall' | 'paywall' | 'error-page' | 'empty'
    >()
    expectTypeOf<BlockVerdict>().toEqualTypeOf<'kept' | 'removed'>()
    expectTypeOf<Block['kind']>().toEqualTypeOf<BlockKind>()
    expectTypeOf<Block['reason']>().toEqualTypeOf<Reason | null>()
  })

  it('of the dates', () => {
    expectTypeOf<DetectedDate['iso']>().toEqualTypeOf<string | null>()
    expectTypeOf<DetectedDate['role']>().toEqualTypeOf<DateRole>()
    expectTypeOf<DetectedDate['source']>().toEqualTypeOf<DateSource>()
    expectTypeOf<DetectedDate['precision']>().toEqualTypeOf<DatePrecision>()
    expectTypeOf<DateRole>().toEqualTypeOf<'published' | 'modified' | 'mentioned'>()
  })

  it('of the options: all may be left out, or be undefined', () => {
    expectTypeOf<Record<never, never>>().toExtend<CleanOptions>()
    expectTypeOf<{ url: undefined; keep: undefined }>().toExtend<CleanOptions>()
    expectTypeOf<CleanOptions['focus']>().toEqualTypeOf<Focus | undefined>()
    expectTypeOf<CleanOptions['engine']>().toEqualTypeOf<Engine | undefined>()
    expectTypeOf<CleanOptions['keep']>().toEqualTypeOf<readonly Reason[] | undefined>()
    expectTypeOf<CleanOptions['fetchedAt']>().toEqualTypeOf<string | Date | undefined>()
    // @ts-expect-error a reason that is none
    expectTypeOf<{ keep: ['nonsense'] }>().toExtend<CleanOptions>()
  })

  it('of errors and warnings', () => {
    expectTypeOf<copydesk.CopydeskError['code']>().toEqualTypeOf<ErrorCode>()
    expectTypeOf<Warning['code']>().toEqualTypeOf<WarningCode>()
  })
})
