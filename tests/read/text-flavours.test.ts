import { describe, expect, it } from 'vitest'
import { toSourceRange } from '../../src/lib/segments.js'
import { readText } from '../../src/read/text/index.js'

const PARAGRAPHS = {
  en: 'The council of the harbour town voted on Tuesday to close the old fish market after a winter in which three of its halls were flooded and two of its roofs gave way under snow that nobody had cleared in weeks.',
  de: 'Der Rat der Hafenstadt hat am 15. Januar beschlossen, die alte Markthalle zu schließen – nach einem Winter, in dem drei der Hallen unter Wasser standen und zwei Dächer unter dem Schnee nachgaben, den niemand räumte.',
  ru: 'Совет портового города решил во вторник закрыть старый рыбный рынок – после зимы, когда три павильона были затоплены, а две крыши не выдержали снега, который никто не убирал несколько недель подряд.',
  el: 'Το συμβούλιο της πόλης αποφάσισε την Τρίτη να κλείσει την παλιά ψαραγορά, μετά από έναν χειμώνα κατά τον οποίο τρεις αίθουσες πλημμύρισαν και δύο στέγες υποχώρησαν κάτω από το χιόνι που κανείς δεν καθάρισε.',
  ar: 'قرر مجلس مدينة الميناء يوم الثلاثاء إغلاق سوق السمك القديم بعد شتاء غمرت فيه المياه ثلاثا من قاعاته وانهار سقفان تحت الثلج الذي لم يرفعه أحد منذ أسابيع طويلة كما قال رئيس المجلس في المدينة.',
  hi: 'बंदरगाह शहर की परिषद ने मंगलवार को पुराने मछली बाज़ार को बंद करने का फ़ैसला किया क्योंकि सर्दियों में उसके तीन हॉल पानी में डूब गए थे और दो छतें उस बर्फ़ के नीचे टूट गईं जिसे किसी ने नहीं हटाया था।',
}
const MENU = ['Home', 'News', 'Sport and leisure in the harbour', 'All the weather', 'Markets']

const texts = (source: string): string[] => readText(source, null).blocks.map((block) => block.text)

/** Breaks a text at a column, between words; every line behind the first begins with the indent. */
function wrap(text: string, column: number, first = '', indent = ''): string {
  const lines: string[] = []
  let line = first
  for (const word of text.split(' ')) {
    if (line.trim() !== first.trim() && line.length + 1 + word.length > column) {
      lines.push(line)
      line = indent + word
    } else line = line.trim() === first.trim() ? line + word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

describe('hard wraps', () => {
  it.each(Object.entries(PARAGRAPHS))('are mended among menus and lists: %s', (_language, text) => {
    const items = MENU.map((entry) => ` * ${entry}, and the longer name of an entry`)
    const source = [items.join('\n'), wrap(text, 76), wrap(text, 76), items.join('\n'), wrap(text, 76)].join('\n\n')
    const found = texts(source)
    expect(found.filter((block) => block === text)).toHaveLength(3)
    expect(found).toHaveLength(3 + 2 * MENU.length)
  })

  it('count the indentation of list items as part of the line', () => {
    const source = [
      wrap(PARAGRAPHS.en, 72),
      wrap(PARAGRAPHS.en, 72, '      * ', '        '),
      wrap(PARAGRAPHS.de, 72, '      * ', '        '),
    ].join('\n\n')
    expect(texts(source)).toEqual([PARAGRAPHS.en, `* ${PARAGRAPHS.en}`, `* ${PARAGRAPHS.de}`])
  })

  it('join a line that begins with a dash or the day of a date', () => {
    const texts72 = Array.from({ length: 12 }, (_, n) => `Man hört${' so'.repeat(n)} von dort: ${PARAGRAPHS.de}`)
    const columns = [60, 72, 76]
    const opened = columns.flatMap((column) =>
      texts72.flatMap((text) => wrap(text, column).split('\n')).filter((line) => /^(?:–|15\.) /.test(line)),
    )
    expect(opened.some((line) => line.startsWith('–'))).toBe(true)
    expect(opened.some((line) => line.startsWith('15.'))).toBe(true)
    for (const column of columns) {
      expect(texts(texts72.map((text) => wrap(text, column)).join('\n\n'))).toEqual(texts72)
    }
  })
})

describe('fragments', () => {
  it.each([
    ['en', 'The mayor told the', 'Harbour News', ', which had asked', '.'],
    ['uk', 'Мер розповів газеті', 'Портові новини', ', яка питала його', '.'],
    ['hi', 'मेयर ने एक अख़बार', 'बंदरगाह समाचार', ', को बताया था', '।'],
    ['ar', 'قال رئيس البلدية لصحيفة', 'أخبار الميناء', '، التي سألته', '.'],
  ])('are told by the punctuation that was broken off, however few they are: %s', (_language, ...pieces) => {
    const whole = Array.from({ length: 30 }, (_, n) => `${PARAGRAPHS.en} ${n}.`)
    const [told, name, asked, stop] = pieces
    const found = texts([...whole, ...pieces, ...whole].join('\n'))
    expect(found.filter((text) => !whole.includes(text)).join(' ')).toBe(`${told} ${name}${asked}${stop}`)
  })

  it('are not seen in menus and bylines in lower case', () => {
    const lines = [
      'Harbour News',
      'by Anna Berg',
      'Twelve halls for sale',
      'premium',
      'A market in the snow',
      'premium',
    ]
    const source = [...lines, PARAGRAPHS.en, '6 April 2018', 'von Anna', PARAGRAPHS.de, '...', '... and more'].join(
      '\n',
    )
    expect(texts(source)).toEqual(source.split('\n'))
  })
})

describe('what the eye does not see', () => {
  it.each([
    ['soft hyphens', 'Markt\u00adhallen\u00adschließung am Hafen'],
    ['zero-width joiners and spaces', 'می\u200cشود 👨\u200d👩\u200d👧 ផ្សារ\u200bចាស់'],
    ['bidi marks', '\u200fהשוק \u2067Old Market\u2069 נסגר\u200f.'],
    ['variation selectors', 'शक्\u200dति ☀\ufe0f 葛\u{e0100}城市'],
  ])('stays as it stands, with its offsets: %s', (_name, line) => {
    const source = `Menu\n${line}\nEnd`
    const block = readText(source, null).blocks[1]
    expect(block?.text).toBe(line)
    const { start, end } = toSourceRange(block ?? { segments: [], start: 0 }, 0, line.length)
    expect(source.slice(start, end)).toBe(line)
  })

  it('is folded where it is white space: no-break, thin, ideographic, doubled', () => {
    expect(texts('12\u00a0000\u202fKronen  für\u2009den\u3000Markt')).toEqual(['12 000 Kronen für den Markt'])
  })

  it('are no wraps where each line of much the same length ends its sentence', () => {
    const paragraphs = [
      'The old bridge over the river reopened on Monday, three months after the flood had carried away its middle arch.',
      'Engineers of the district said that the new arch was made of the same stone, and that it would bear lorries again.',
      'The mayor thanked the ferrymen, who had carried some nine hundred people a day and had not raised their fares once.',
      'Shops on the far bank hope that their customers will come back before the market opens for the season in spring.',
    ]
    expect(readText(paragraphs.join('\n'), null).blocks.map(({ text }) => text)).toEqual(paragraphs)
  })
})
