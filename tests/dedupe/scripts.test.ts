import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { articleIn, asText } from '../reasons/articles.js'

/** With and without words parted by blanks, with and without full stops, left to right and right to left. */
const LANGUAGES = ['en', 'ru', 'ar', 'hi', 'zh-Hans', 'ja', 'ko', 'th'] as const
type Language = (typeof LANGUAGES)[number]

const READ_MORE: Readonly<Record<Language, string>> = {
  en: 'Read more',
  ru: 'Читать далее',
  ar: 'اقرأ المزيد',
  hi: 'और पढ़ें',
  'zh-Hans': '阅读全文',
  ja: '続きを読む',
  ko: '더 보기',
  th: 'อ่านต่อ',
}

const UPDATED: Readonly<Record<Language, string>> = {
  en: 'Updated: ',
  ru: 'Обновлено: ',
  ar: 'تحديث: ',
  hi: 'अपडेट: ',
  'zh-Hans': '更新：',
  ja: '更新：',
  ko: '업데이트: ',
  th: 'อัปเดต: ',
}

const DIGITS: Readonly<Record<Language, number>> = {
  en: 0xff10,
  ru: 0xff10,
  ar: 0x660,
  hi: 0x966,
  'zh-Hans': 0xff10,
  ja: 0xff10,
  ko: 0xff10,
  th: 0xe50,
}

const inDigits = (text: string, zero: number): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(zero + Number(digit)))

/** An article, its paragraph that is repeated, and that paragraph's place behind the title. */
function subject(language: Language) {
  const { title, lines, paragraphs } = articleIn(language)
  const paragraph = paragraphs.find((text) => /[0-9]/.test(text)) ?? paragraphs[1] ?? ''
  return { title, lines, paragraph, at: lines.indexOf(paragraph) + 1 }
}

/** What went as a repeat, without the headline. */
const repeats = (page: readonly string[], language: string) =>
  clean(asText(page), { language }).removed.flatMap(({ reason, index, duplicateOf }) =>
    duplicateOf === null ? [] : [{ reason, index, duplicateOf }],
  )

describe.each(LANGUAGES)('a repeat in %s', (language) => {
  const { title, lines, paragraph, at } = subject(language)
  const behind = lines.length + 1

  it.runIf(/[0-9]/.test(paragraph))('goes though its digits are those of another script', () => {
    const other = inDigits(paragraph, DIGITS[language])
    expect(other).not.toBe(paragraph)
    expect(repeats([title, ...lines, other], language)).toEqual([
      { reason: 'exact-duplicate', index: behind, duplicateOf: at },
    ])
  })

  it('goes with a label in front, and the plain copy stays in its place', () => {
    const labelled = UPDATED[language] + paragraph
    expect(repeats([title, ...lines, labelled], language)).toEqual([
      { reason: 'near-duplicate', index: behind, duplicateOf: at },
    ])
    expect(repeats([title, labelled, ...lines], language)).toEqual([
      { reason: 'near-duplicate', index: 1, duplicateOf: at + 1 },
    ])
  })

  it('goes with a link behind it, and the plain copy stays in its place', () => {
    const linked = `${paragraph} ${READ_MORE[language]}`
    expect(repeats([title, ...lines, linked], language)).toEqual([
      { reason: 'near-duplicate', index: behind, duplicateOf: at },
    ])
    expect(repeats([title, linked, ...lines], language)).toEqual([
      { reason: 'near-duplicate', index: 1, duplicateOf: at + 1 },
    ])
  })

  it.each(['…', ' ...', ' […]'])('goes where it is a teaser cut off by "%s"', (end) => {
    const teaser = paragraph.slice(0, paragraph.length >> 1) + end
    expect(repeats([title, teaser, ...lines], language)).toEqual([
      { reason: 'near-duplicate', index: 1, duplicateOf: at + 1 },
    ])
  })

  it('goes where it is the article three times, links between its paragraphs', () => {
    const between = lines.flatMap((line, i) => (i === 1 ? [line, READ_MORE[language]] : [line]))
    const page = clean(asText([title, ...lines, ...between, ...lines]), { language })
    const copies = page.removed.filter(({ duplicateOf }) => duplicateOf !== null)
    expect(copies).toHaveLength(lines.length * 2)
    expect(lines.filter((line) => page.text.split(line).length !== 2)).toEqual([])
  })

  it('points to a copy that stays', () => {
    const page = clean(asText([title, ...lines, paragraph, `${paragraph} (AFP)`, `${paragraph} (AFP) (AP)`]), {
      language,
    })
    const copies = page.removed.filter(({ duplicateOf }) => duplicateOf !== null)
    expect(copies).toHaveLength(3)
    expect(copies.map(({ duplicateOf }) => page.blocks[duplicateOf ?? -1]?.verdict)).toEqual(['kept', 'kept', 'kept'])
  })
})

/** Lines that repeat on purpose, or look as if they did, between the paragraphs of an article. */
const ON_PURPOSE: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
  [
    'a refrain',
    {
      en: ['The halls are cold,', 'the nets are old,', 'The halls are cold,', 'and nobody came.'],
      ja: ['雪は降る、', '港は眠る、', '雪は降る、', 'あなたは来ない。'],
      th: ['ฝนตกที่ท่าเรือ', 'ลมพัดมาจากทะเล', 'ฝนตกที่ท่าเรือ', 'เธอไม่กลับมา'],
      ar: ['نام البحر،', 'وعادت السفن،', 'نام البحر،', 'ولم تعد أنت.'],
      'zh-Hans': ['雪落在港口，', '船没有回来，', '雪落在港口，', '你也没有回来。'],
    },
  ],
  [
    'an answer in an interview',
    {
      en: ['Q: And the money?', 'A: No comment.', 'Q: And the ferries?', 'A: No comment.'],
      ja: ['問：予算は。', '答：お答えできません。', '問：フェリーは。', '答：お答えできません。'],
      th: ['ถาม: แล้วเงินล่ะ', 'ตอบ: ไม่มีความเห็น', 'ถาม: แล้วเรือล่ะ', 'ตอบ: ไม่มีความเห็น'],
      ar: ['س: والمال؟', 'ج: لا تعليق.', 'س: والعبارات؟', 'ج: لا تعليق.'],
    },
  ],
  [
    'a quotation',
    {
      en: [
        '“No comment.”',
        'The minister shook his head and walked on to the car that waited for him.',
        '“No comment.”',
      ],
      ja: [
        '「ノーコメントです。」',
        '大臣は首を横に振り、待っていた車の方へそのまま歩いて行った。',
        '「ノーコメントです。」',
      ],
      th: ['“ไม่มีความเห็นครับ”', 'รัฐมนตรีส่ายหน้าแล้วเดินตรงไปยังรถที่จอดรออยู่หน้าอาคาร', '“ไม่มีความเห็นครับ”'],
      ar: ['«لا تعليق.»', 'هز الوزير رأسه ومضى نحو السيارة التي كانت تنتظره أمام المبنى.', '«لا تعليق.»'],
    },
  ],
  [
    'a score',
    {
      en: ['1-1', 'The answer comes from the penalty spot after a long look at the screen by the referee.', '1-1'],
      ja: ['1－1', '主審が映像を長く確認したあと、PKを落ち着いて決めて追いついた。', '1－1'],
      ar: ['1-1', 'الرد يأتي من نقطة الجزاء بعد مراجعة طويلة للشاشة من قبل الحكم.', '1-1'],
    },
  ],
  [
    'a sentence with another number or day',
    {
      en: ['Monday', 'Tuesday'].map(
        (day) =>
          `The council met on ${day} evening in the old town hall, where more than two hundred residents had gathered to hear whether the harbour would be closed for the winter, as the engineers had asked, or whether the ferries would be allowed to land at the smaller quay.`,
      ),
      'zh-Hans': ['一', '二', '三'].map(
        (n) =>
          `第${n}号展馆上个月以公开拍卖的方式卖给了本地的一家水产公司，成交价为八百万元，买方承诺三年之内不拆除原有的建筑结构。`,
      ),
      ja: ['一', '二', '三'].map(
        (n) =>
          `第${n}倉庫は先月、公開入札によって地元の水産会社に八百万円で売却され、買い手は三年以内に建物を取り壊さないことを約束した。`,
      ),
      th: ['จันทร์', 'อังคาร', 'พุธ'].map(
        (day) => `เมื่อวัน${day}ที่ผ่านมา ชาวบ้านกว่าสองร้อยคนเดินทางไปยื่นหนังสือที่ศาลากลางจังหวัดเพื่อขอให้ทบทวนโครงการก่อสร้างเขื่อนกั้นน้ำ`,
      ),
      ar: ['الاثنين', 'الثلاثاء'].map(
        (day) =>
          `وقال شهود عيان إن المياه ارتفعت مساء ${day} بسرعة كبيرة حتى غمرت الطابق الأول من المدرسة القديمة قرب السوق.`,
      ),
    },
  ],
]

describe.each(ON_PURPOSE)('%s stays', (_name, byLanguage) => {
  it.each(Object.entries(byLanguage))('in %s', (language, extra) => {
    const { title, lines } = articleIn(language)
    expect(repeats([title, ...lines.slice(0, 3), ...extra, ...lines.slice(3)], language)).toEqual([])
  })
})

describe('a list and a table', () => {
  it.each(['en', 'ja', 'th', 'ar'])('repeat on purpose in %s', (language) => {
    const { title, lines, paragraphs } = articleIn(language)
    const row = `<tr><td>${paragraphs[0]?.slice(0, 60)}</td><td>1</td></tr>`
    const item = `<li>${paragraphs[1]?.slice(0, 20)}</li>`
    const body = lines.map((line) => `<p>${line.replaceAll('&', '&amp;')}</p>`)
    const page = `<html lang="${language}"><title>${title}</title><body><article><h1>${title}</h1>${[...body.slice(0, 3), `<table>${row}${row}</table><ul>${item}${item}</ul>`, ...body.slice(3)].join('')}</article></body></html>`
    expect(clean(page, { language }).removed.filter(({ duplicateOf }) => duplicateOf !== null)).toEqual([])
  })
})
