import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/read/html/index.js'
import type { SourceBlock } from '../../src/types/index.js'

const blocksOf = (html: string): readonly SourceBlock[] => readHtml(html, null).blocks
const texts = (html: string): string[] => blocksOf(html).map((block) => block.text)
const kinds = (html: string): string[] => blocksOf(html).map(({ kind, level, text }) => `${kind} ${level} ${text}`)

function path(block: SourceBlock | undefined): string {
  const tags: string[] = []
  for (let element = block?.element ?? null; element !== null; element = element.parent) tags.unshift(element.tag)
  return tags.join('>')
}

describe('runs of text', () => {
  it('parts bare text between block elements', () => {
    expect(texts('<div>one<p>two</p>three<ul><li>four</ul>five</div>')).toEqual(['one', 'two', 'three', 'four', 'five'])
  })

  it('keeps inline elements in the block', () => {
    expect(texts('<p>A <b>bold</b> <a href="/x">link</a>, <span>a</span><span>b</span>.</p>')).toEqual([
      'A bold link, ab.',
    ])
  })

  it('folds white space, the no-break space among it', () => {
    expect(texts('<p>\n  one \t two&nbsp;&nbsp;three\u3000four\u00a0 </p>')).toEqual(['one two three four'])
  })

  it('keeps zero-width characters and soft hyphens inside text, and drops blocks made of them', () => {
    expect(texts('<p>sham\u00adbles\u200b</p><p>\u200b\u200e</p><p>&shy;</p>')).toEqual(['sham\u00adbles\u200b'])
  })

  it('decodes entities in text', () => {
    expect(texts('<p>&lt;b&gt; caf&eacute; &#x1F600; AT&amp;T &copy 2020 &unknown;</p>')).toEqual([
      '<b> café 😀 AT&T © 2020 &unknown;',
    ])
  })

  it('drops comments, scripts, styles, templates, pictures and form fields', () => {
    const html = `<p>a<!-- no --><script>if (a<b) '<p>no</p>'</script><style>no</style><svg><title>no</title></svg>b</p>
      <template><p>no</p></template><textarea>no</textarea><iframe>no</iframe><img alt="no">`
    expect(texts(html)).toEqual(['ab'])
  })

  it('reads declarative shadow roots, which browsers show', () => {
    expect(texts('<x-card><template shadowrootmode="open"><p>shown</p></template></x-card>')).toEqual(['shown'])
  })

  it('takes CDATA for a comment up to the next >, as browsers do', () => {
    expect(texts('<body><![CDATA[ <div id="top">one</div><p>two')).toEqual(['one', 'two'])
  })

  it('ends a <noscript> whatever is left open in it', () => {
    expect(texts('<noscript><iframe src="/tag" /></noscript><p>one</p>')).toEqual(['one'])
    expect(texts('<noscript><style>.a > b {}<iframe></noscript><p>two</p>')).toEqual(['two'])
    const [fallback, shown] = blocksOf('<main><noscript><div>a</main></noscript><p>b</p></main>')
    expect([fallback?.element?.hidden, path(shown), shown?.element?.hidden]).toEqual([true, 'main>p', false])
  })

  it('gives a fragment an implied body', () => {
    expect(path(blocksOf('just text')[0])).toBe('body')
  })
})

describe('line breaks', () => {
  it('keeps one break inside the block', () => {
    expect(texts('<p>one <br> two</p>')).toEqual(['one\ntwo'])
  })

  it('ends the block at two or more', () => {
    expect(texts('<div><br>one<br>\n<br/>two<br>&nbsp;<br><br>three<br></div>')).toEqual(['one', 'two', 'three'])
  })

  it('reads </br> as a break', () => {
    expect(texts('<p>one</br>two</p>')).toEqual(['one\ntwo'])
  })
})

describe('kinds', () => {
  it('knows headings, quotes and captions', () => {
    const html = `<h1>a</h1><h3><div>b</div></h3><blockquote><p>c</p>d</blockquote>
      <figure><img><figcaption>e</figcaption></figure><p>f</p>`
    expect(kinds(html)).toEqual([
      'heading 1 a',
      'heading 3 b',
      'quote 0 c',
      'quote 0 d',
      'caption 0 e',
      'paragraph 0 f',
    ])
  })

  it('counts the nesting of lists', () => {
    const html = '<ul><li>a<ol><li><p>b</p><p>c</p></li></ol>d<li>e</ul><li>f'
    expect(kinds(html)).toEqual([
      'list-item 1 a',
      'list-item 2 b',
      'list-item 2 c',
      'list-item 1 d',
      'list-item 1 e',
      'list-item 1 f',
    ])
  })

  it('keeps white space in preformatted text', () => {
    const html = '<pre>\n  if (a)\r\n    <b>b</b>()\n\n  end \n</pre><p>after</p>'
    expect(kinds(html)).toEqual(['code 0   if (a)\n    b()\n\n  end', 'paragraph 0 after'])
  })

  it('reads definition lists, buttons, labels and options as paragraphs of their own', () => {
    const html = `<dl><dt>a<dd>b</dl><button>c</button><label>d <input></label><select><option>e<option>f</select>
      <details><summary>g</summary>h</details><address>i</address>`
    expect(texts(html)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
    expect(path(blocksOf('<select><option>e</select>')[0])).toBe('select>option')
  })
})

describe('end tags left out or misplaced', () => {
  it('ends a paragraph at the next block', () => {
    expect(kinds('<p>one<p>two<h2>three</h2>four')).toEqual([
      'paragraph 0 one',
      'paragraph 0 two',
      'heading 2 three',
      'paragraph 0 four',
    ])
  })

  it('keeps a block open when an inline end tag is misplaced', () => {
    const blocks = blocksOf('<div class="outer"><font><div class="inner">one</font> two</div><p>three</p></div>')
    expect(blocks.map((block) => block.text)).toEqual(['one two', 'three'])
    expect(blocks[1]?.element?.parent?.names).toBe('outer')
  })

  it('does not let an end tag in a cell close what is outside the table', () => {
    const blocks = blocksOf('<div class="main"><table><tr><td><p>a</p></div><p>b</p></td></tr></table><p>c</p></div>')
    expect(blocks.map(path)).toEqual(['div>table>tr>td>p', 'div>table>tr>td>p', 'div>p'])
  })

  it('closes a heading by the end tag of another', () => {
    expect(kinds('<h2>one</h3>two')).toEqual(['heading 2 one', 'paragraph 0 two'])
  })

  it('reads on behind </body> and an unclosed svg', () => {
    expect(texts('<body><p>one</p></body></html><p>two</p><svg><path><p>three</p>')).toEqual(['one', 'two', 'three'])
  })

  it('ignores a form in a form, and reads a page inside a form as any other', () => {
    const html = '<form id="aspnet"><div><p>one</p><form><input></form></div><p>two</p></form><p>three</p>'
    expect(texts(html)).toEqual(['one', 'two', 'three'])
  })

  it('ends the head at the first content', () => {
    expect(blocksOf('<html><head><title>t</title><div>a</div>').map(path)).toEqual(['html>div'])
    expect(texts('<html><head><title>t</title>bare text')).toEqual(['bare text'])
  })
})

describe('links', () => {
  it('counts the text inside links', () => {
    const [block] = blocksOf('<p>See <a href="/a">this one</a> and <a href="/b"><b>that</b></a>.</p>')
    expect(block?.linkLength).toBe('this one'.length + 'that'.length)
  })

  it('counts links round and inside headings', () => {
    expect(blocksOf('<a href="/"><h2>one</h2></a><h2><a href="/">two</a></h2>').map((b) => b.linkLength)).toEqual([
      3, 3,
    ])
  })

  it('ends an unclosed link with the block round it', () => {
    expect(blocksOf('<p><a href="/">one</p><p>two</p>').map((b) => b.linkLength)).toEqual([3, 0])
  })

  it('does not count anchors, or text behind an end tag that came too early', () => {
    expect(blocksOf('<a name="top">text</a>')[0]?.linkLength).toBe(0)
    expect(blocksOf('<a href="/"><div>in</a> out</div>')[0]?.linkLength).toBe(2)
  })
})

describe('hidden elements', () => {
  const hiddenBy = (html: string) =>
    blocksOf(html).map(({ text, element }) => `${text}: ${element?.hiddenBy ?? 'shown'}`)

  it('yields their blocks with the reason', () => {
    const html = `<div hidden id="S:0"><p>a</p></div><div style="color:red; Display : none"><p>b</p></div>
      <div style="visibility:hidden">c</div><article aria-hidden="true"><p>d</p></article><noscript><p>e</p></noscript>
      <dialog>f</dialog><dialog open>g</dialog>`
    expect(hiddenBy(html)).toEqual([
      'a: attribute',
      'b: style',
      'c: style',
      'd: aria',
      'e: fallback',
      'f: attribute',
      'g: shown',
    ])
    expect(blocksOf(html).map((block) => block.element?.hidden)).toEqual([true, true, true, true, true, true, false])
  })

  it('does not take look-alikes for hidden', () => {
    const html = `<div style="backface-visibility:hidden">a</div><div class="hidden">b</div><div aria-hidden="false">c</div>`
    expect(hiddenBy(html)).toEqual(['a: shown', 'b: shown', 'c: shown'])
  })

  it('does not count what hides the whole page until a script has run', () => {
    expect(hiddenBy('<html style="visibility:hidden"><body style="display:none"><p>a</p>')).toEqual(['a: shown'])
  })

  it('keeps hidden inline text out of the sentence round it', () => {
    expect(hiddenBy('<p>one <span hidden>x</span>two<noscript>y</noscript> three</p>')).toEqual([
      'one two three: shown',
      'xy: attribute',
    ])
  })

  it('keeps text in the sentence that only screen readers skip', () => {
    expect(texts('<p>5 <span aria-hidden="true">likes</span></p>')).toEqual(['5 likes'])
  })
})

describe('evidence', () => {
  it('carries names, role, itemprop, depth and order', () => {
    const [block] = blocksOf(
      '<main ID="Main" Class="A b"><span role="Note"><p itemprop="articleBody">x</p></span></main>',
    )
    const element = block?.element
    expect(path(block)).toBe('main>span>p')
    expect(element).toMatchObject({ tag: 'p', itemprop: 'articlebody', names: '', depth: 2, index: 2, hidden: false })
    expect(element?.parent).toMatchObject({ tag: 'span', role: 'note', depth: 1 })
    expect(element?.parent?.parent).toMatchObject({ tag: 'main', names: 'a b main', parent: null })
  })

  it('gives blocks of one element the same object', () => {
    const [one, , two] = blocksOf('<div>one<p>x</p>two</div>')
    expect(one?.element).toBe(two?.element)
  })
})
