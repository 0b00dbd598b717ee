import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../src/read/bytes.js'

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const join = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

describe('declared encodings', () => {
  it('obeys a byte order mark before all else, and drops it', () => {
    const bytes = join([0xef, 0xbb, 0xbf], utf8('é'))
    expect(decodeBytes(bytes, 'text/html; charset=shift_jis')).toEqual({ text: 'é', encoding: 'utf-8', warnings: [] })
  })

  it('reads UTF-16 by its mark', () => {
    expect(decodeBytes(join([0xff, 0xfe], [0x3c, 0, 0xe9, 0]), undefined)).toMatchObject({
      text: '<é',
      encoding: 'utf-16le',
    })
    expect(decodeBytes(join([0xfe, 0xff], [0, 0x3c, 0, 0xe9]), undefined)).toMatchObject({
      text: '<é',
      encoding: 'utf-16be',
    })
  })

  it('reads the charset of the header before that of the page', () => {
    const bytes = join(latin1('<meta charset=windows-1252>'), [0x82, 0xb1, 0x82, 0xf1])
    const { text, encoding, warnings } = decodeBytes(bytes, 'text/html; Charset="Shift_JIS"')
    expect([text.slice(-2), encoding, warnings]).toEqual(['こん', 'shift_jis', []])
  })

  it.each([
    ['<meta charset="windows-1251">', [0xcc, 0xe8, 0xf0], 'Мир', 'windows-1251'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', [0xd6, 0xd0, 0xce, 0xc4], '中文', 'gbk'],
    ['<meta charset=gb18030>', [0x81, 0x35, 0xf4, 0x37], '\ue7c7', 'gb18030'],
    ['<meta charset=iso-8859-6>', [0xe3, 0xea, 0xc7, 0xe5], 'كيام', 'iso-8859-6'],
    ['<meta charset=iso-8859-1>', [0x93, 0xe9, 0x80], '“é€', 'windows-1252'],
    ['<meta charset=euc-kr>', [0xc7, 0xd1, 0xb1, 0xdb], '한글', 'euc-kr'],
    ['<?xml version="1.0" encoding="iso-8859-2"?>', [0xb1, 0xe6], 'ąć', 'iso-8859-2'],
    ['<meta charset=x-user-defined>', [0xe9], 'é', 'windows-1252'],
  ])('reads %s', (head, tail, text, encoding) => {
    const decoded = decodeBytes(join(latin1(head), tail), undefined)
    expect(decoded).toEqual({ text: head + text, encoding, warnings: [] })
  })

  it('finds a meta element far into the head, and not one in a comment', () => {
    const far = join(latin1(`<script>${'x'.repeat(20_000)}</script><meta charset=koi8-r>`), [0xcd])
    expect(decodeBytes(far, undefined).text.at(-1)).toBe('м')
    expect(decodeBytes(join(latin1('<!-- <meta charset=koi8-r> -->'), utf8('é')), undefined).text.at(-1)).toBe('é')
  })

  it('turns what cannot be decoded into U+FFFD', () => {
    const decoded = decodeBytes(join(utf8('<meta charset=utf-8>ünïcödé '), [0xff], utf8(' ü')), undefined)
    expect(decoded).toMatchObject({ text: '<meta charset=utf-8>ünïcödé \ufffd ü', encoding: 'utf-8', warnings: [] })
  })
})

describe('guesses', () => {
  const guess = (bytes: Uint8Array, contentType?: string) => {
    const { text, encoding, warnings } = decodeBytes(bytes, contentType)
    return [text, encoding, ...warnings.map((warning) => warning.code)]
  }

  it('takes valid UTF-8 for UTF-8 without a word', () => {
    expect(guess(utf8('naïve 漢字'))).toEqual(['naïve 漢字', 'utf-8'])
    expect(guess(new Uint8Array())).toEqual(['', 'utf-8'])
  })

  it('takes other bytes for windows-1252', () => {
    expect(guess(join(latin1('caf'), [0xe9, 0x20, 0x96]))).toEqual(['café –', 'windows-1252', 'charset-guessed'])
  })

  it.each(['text/html; charset=klingon', 'text/html; charset=iso-2022-kr'])(
    'passes over the label of %s',
    (contentType) => {
      expect(guess(utf8('é'), contentType)).toEqual(['é', 'utf-8', 'charset-guessed'])
      expect(guess(join([0xe9]), contentType)).toEqual(['é', 'windows-1252', 'charset-guessed'])
      expect(guess(join(latin1('<meta charset=koi8-r>'), [0xcd]), contentType)).toEqual([
        '<meta charset=koi8-r>м',
        'koi8-r',
      ])
    },
  )

  it('does not believe a single-byte label on valid UTF-8', () => {
    expect(guess(utf8('déjà vu'), 'text/html; charset=ISO-8859-1')).toEqual(['déjà vu', 'utf-8', 'charset-guessed'])
    expect(guess(latin1('plain'), 'text/html; charset=ISO-8859-1')).toEqual(['plain', 'windows-1252'])
  })

  it('does not believe utf-8 on bytes that are something else', () => {
    expect(guess(join(latin1('caf'), [0xe9]), 'text/html; charset=utf-8')).toEqual([
      'café',
      'windows-1252',
      'charset-guessed',
    ])
    const russian = join(latin1('<meta charset=windows-1251>'), [0xcc, 0xe8, 0xf0])
    expect(guess(russian, 'text/html; charset=utf-8')[0]).toBe('<meta charset=windows-1251>Мир')
  })

  it('knows UTF-16 without a mark', () => {
    expect(guess(join([0x3c, 0, 0x70, 0, 0x3e, 0, 0xe9, 0]))).toEqual(['<p>é', 'utf-16le', 'charset-guessed'])
  })

  it('never throws', () => {
    const label = fc.constantFrom(
      undefined,
      '',
      'charset=',
      'text/html; charset=gb18030',
      'charset=utf-16',
      'charset=iso-2022-jp',
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), label, (bytes, contentType) => {
        expect(typeof decodeBytes(bytes, contentType).text).toBe('string')
      }),
    )
  })
})
