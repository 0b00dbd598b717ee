/** Pages as bytes: every kind of encoding, rightly or wrongly declared, marked, cut inside a character. */
import fc from 'fast-check'

const LABELS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-2',
  'windows-1256',
  'koi8-r',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'windows-874',
  'x-user-defined',
  'replacement',
  'hz-gb-2312',
  'utf-7',
  'nonsense',
  '',
]

const MARKS = [
  [],
  [],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xff, 0xfe, 0, 0],
  [0x2b, 0x2f, 0x76],
  [0x1b, 0x24, 0x42],
]

type Encode = (text: string) => Uint8Array
const ENCODERS: readonly Encode[] = [
  (text) => new TextEncoder().encode(text),
  (text) => Uint8Array.from(text, (char) => char.charCodeAt(0)),
  (text) => Uint8Array.from(text, (char) => char.charCodeAt(0) | 0x80),
  (text) => new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer),
  (text) =>
    Uint8Array.from(
      { length: text.length * 2 },
      (_, at) => (text.charCodeAt(at >> 1) >> (at % 2 === 0 ? 8 : 0)) & 0xff,
    ),
]

export interface BytesPage {
  bytes: Uint8Array
  contentType: string
}

/** Bytes of a page, with a `Content-Type` that may lie. */
export function bytesOf(page: fc.Arbitrary<string>): fc.Arbitrary<BytesPage> {
  return fc
    .record({
      text: page,
      encode: fc.constantFrom(...ENCODERS),
      mark: fc.constantFrom(...MARKS),
      meta: fc.option(fc.constantFrom(...LABELS), { nil: null }),
      header: fc.constantFrom(...LABELS),
      cut: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ text, encode, mark, meta, header, cut }) => {
      const whole = [...mark, ...encode((meta === null ? '' : `<meta charset="${meta}">`) + text)]
      return {
        bytes: Uint8Array.from(whole.slice(0, Math.max(0, whole.length - cut))),
        contentType: header === '' ? 'text/html' : `text/html; charset=${header}`,
      }
    })
}
