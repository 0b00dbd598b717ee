import { describe, expect, it } from 'vitest'
import { phraseIndex } from '../../src/annotate/phrase-index.js'
import { matchPhrase, parsePhrase } from '../../src/annotate/phrase-pattern.js'
import { findPhrases } from '../../src/annotate/phrases.js'
import { PHRASE_TABLES } from '../../src/data/phrases/index.js'
import { tokenize, tokenizeWithOffsets } from '../../src/lib/tokens.js'
import type { PhraseGroup } from '../../src/types/index.js'

const ENGLISH = phraseIndex('en')

const GROUP: PhraseGroup = { reason: 'share', place: 'whole', phrases: [], note: 'made', survives: 'Made.' }
const behind = (phrase: string, text: string, mustEnd = false): number =>
  Math.max(...parsePhrase(phrase, GROUP).map((pattern) => matchPhrase(pattern, tokenize(text), 0, mustEnd)))
const rulesOf = (text: string): string[] => [
  ...new Set(findPhrases(text, tokenize(text), ENGLISH).map(({ group }) => `${group.reason}.${group.place}`)),
]

describe('a phrase', () => {
  it.each([
    ['share this', 'Share this!', 2],
    ['share this', 'Share', -1],
    ['{share|tweet} this', 'Tweet this story', 2],
    ['{|# }shares', '1,204 shares', 3],
    ['{|# }shares', '12 shares', 2],
    ['{|# }shares', 'shares', 1],
    ['# of #', '٣ of ٥', 3],
    ['editor{|s| s} picks', 'Editor’s picks', 3],
    ['editor{|s| s} picks', 'Editors picks', 2],
    ['personali{s|z}e your ads', 'Personalise your ads', 3],
    ['personali{s|z}e your ads', 'Personalize your ads', 3],
    ['{쿠키|쿠키 설정}{|를} 사용', '쿠키를 사용', 2],
    ['{쿠키|쿠키 설정}{|를} 사용', '쿠키 설정 사용', 3],
    ['{บทความ|ข่าว}{|ที่}เกี่ยวข้อง', 'ข่าวที่เกี่ยวข้อง', tokenize('ข่าวที่เกี่ยวข้อง').length],
    ['editor {|s }picks', 'Editors picks', -1],
    ['ilgili haberler', 'İlgili Haberler', 2],
    ['ilgili haberler', 'İLGİLİ HABERLER', 2],
    ['yazıyı paylaş', 'YAZIYI PAYLAŞ', 2],
    ['اقرأ أيضا', 'اقرأ أيضًا', 2],
    ['مضمّن', 'مضمن', 1],
    ['আরও পড়\u09c1ন', 'আরও প\u09dc\u09c1ন', 2],
    ['über uns', 'U\u0308ber uns', 2],
    ['24 hours on', '24 hours on', 3],
    ['24 hours on', '25 hours on', -1],
    ['#분 읽기', '12분 읽기', 2],
    ['조회수 #회', '조회수 1,204회', 3],
    ['#분 읽기', '12초 읽기', -1],
  ])('%s in %j ends at token %i', (phrase, text, end) => {
    expect(behind(phrase, text)).toBe(end)
  })

  it('must reach the end where it is the whole block, with the alternative that does', () => {
    expect(behind('{accept|accept all}', 'Accept all', true)).toBe(2)
    expect(behind('{accept|accept all}', 'Accept all cookies', true)).toBe(-1)
  })

  it('of any table matches neither an empty text nor a mere number', () => {
    for (const { groups } of PHRASE_TABLES) {
      for (const group of groups) {
        for (const phrase of group.phrases) {
          for (const pattern of parsePhrase(phrase, group)) {
            expect(matchPhrase(pattern, [], 0, false), phrase).toBeLessThanOrEqual(-1)
            for (const number of ['7', '٧', '7 7', '2022']) {
              expect(matchPhrase(pattern, tokenize(number), 0, false), phrase).toBe(-1)
            }
          }
        }
      }
    }
  })
})

describe('a phrase that begins with a number', () => {
  it.each(['12 comments', '1,204 comments', '1,204,567 comments', '٣ comments'])('is found in %s', (text) => {
    expect(rulesOf(text)).toContain('comment-form.whole')
  })

  it.each(['01/02/2010', '12', '1 2 3 4 5', '2 3 bridges'])('is not found in %s', (text) => {
    expect(rulesOf(text)).toEqual([])
  })
})

describe('tokens', () => {
  it.each(['İlgili ISPARTA', 'أيضًا ً ـــ كتــاب', 'প\u09dcুন যা\u09df', 'Cafe\u0301 au lait', '橋は 2 本'])(
    'are the same with offsets: %s',
    (text) => {
      expect(tokenizeWithOffsets(text).map((token) => token.text)).toEqual(tokenize(text))
    },
  )
})

describe('phrases of a block', () => {
  it.each([
    ['Share', ['share.whole']],
    ['We use cookies to store and/or access information on a device.', ['consent.within']],
    ['Your email address will not be published.', ['comment-form.within']],
    ['0 comments', ['comment-form.whole']],
  ])('%j: %j', (text, rules) => {
    expect(rulesOf(text)).toEqual(expect.arrayContaining(rules))
  })

  it.each([
    ['“', '”'],
    ['"', '"'],
    ['«', '»'],
    ['„', '“'],
  ])('do not count within %s%s', (open, close) => {
    const text = `The banner said ${open}your email address will not be published${close} on each page.`
    expect(rulesOf(text)).not.toContain('comment-form.within')
    expect(rulesOf(text.replace(open, '').replace(close, ''))).toContain('comment-form.within')
  })

  it('count behind a quotation that ended', () => {
    expect(rulesOf('“Close it,” he said. Your email address will not be published.')).toContain('comment-form.within')
  })

  it.each([
    ['one word', 'share '],
    ['first words of many phrases', 'we our your '],
    ['quotation marks', '"we use cookies" '],
    ['numbers', '7 '],
    ['a character of Chinese', '我'],
  ])('are found in time linear in the length: %s', (_name, unit) => {
    const text = unit.repeat(300_000 / unit.length)
    const tokens = tokenize(text)
    const begin = performance.now()
    findPhrases(text, tokens, unit === '我' ? phraseIndex('zh') : ENGLISH)
    expect(performance.now() - begin).toBeLessThan(2_000)
  })
})
