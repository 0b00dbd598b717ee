/** A page that would run, fetch or write something in whatever lets it, round an article that must survive. */
export const BODY = ['Tuesday', 'Friday', 'Sunday', 'Monday'].map(
  (day, i) =>
    `The council of harbour town number ${i} said on ${day} that hall ${i * 7} of the old fish market would be closed, and that nobody had a plan for it.`,
)

const HERE = 'http://127.0.0.1:9'

/** What is tried, each by its name; `copydeskRan` is the mark that it would leave. */
export const ATTEMPTS: Readonly<Record<string, string>> = {
  'an inline script': '<script>globalThis.copydeskRan = true</script>',
  'a script from elsewhere': `<script src="${HERE}/a.js"></script><script type=module>import "${HERE}/b.js"</script>`,
  'a script in SVG':
    '<svg><script>globalThis.copydeskRan = true</script><image href="http://127.0.0.1:9/a.png"/></svg>',
  'a script that is not closed well':
    '<script>globalThis.copydeskRan = true</script ><scr<script>ipt>globalThis.copydeskRan=1</script>',
  'an event handler':
    '<img src=x onerror="globalThis.copydeskRan = true"><p onclick="globalThis.copydeskRan = true">x</p>',
  'a handler of the body':
    '<body onload="globalThis.copydeskRan = true"><details open ontoggle="globalThis.copydeskRan = true">',
  'a link of javascript':
    '<a href="javascript:globalThis.copydeskRan = true">x</a><form action="javascript:globalThis.copydeskRan=1">',
  'a meta refresh': `<meta http-equiv=refresh content="0; url=${HERE}/"><meta http-equiv=refresh content="0; url=javascript:globalThis.copydeskRan=1">`,
  frames: `<iframe src="${HERE}/"></iframe><iframe srcdoc="<script>parent.copydeskRan = true</script>"></iframe><object data="${HERE}/a"></object><embed src="${HERE}/b"><frame src="${HERE}/c">`,
  'a file':
    '<iframe src="file:///etc/hostname"></iframe><img src="file:///etc/hostname"><link rel=stylesheet href="file:///etc/hostname">',
  styles: `<style>@import url("${HERE}/a.css"); body { background: url(${HERE}/b.png) }</style><link rel=stylesheet href="${HERE}/c.css"><p style="background:url(${HERE}/d.png)">x</p>`,
  'things to load ahead': `<link rel=preload href="${HERE}/a" as=script><link rel=dns-prefetch href="//copydesk.invalid"><link rel=prerender href="${HERE}/b">`,
  media: `<img src="${HERE}/a.png" srcset="${HERE}/b.png 2x"><video src="${HERE}/c.mp4" autoplay></video><audio src="${HERE}/d.mp3"></audio><track src="${HERE}/e.vtt">`,
  'a base elsewhere': `<base href="${HERE}/"><a href=x ping="${HERE}/ping">x</a>`,
  'a template and a custom element': '<template><script>globalThis.copydeskRan = true</script></template><x-y></x-y>',
}

export const DOCTYPES: Readonly<Record<string, string>> = {
  'an external entity':
    '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y SYSTEM "http://127.0.0.1:9/y">]>',
  'an external subset': '<!DOCTYPE html SYSTEM "http://127.0.0.1:9/evil.dtd">',
  'a style sheet of XML': '<?xml version="1.0"?><?xml-stylesheet href="http://127.0.0.1:9/a.xsl"?>',
  'entities that multiply': `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">${'bcdefgh'
    .split('')
    .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefg'[i]};`.repeat(10)}">`)
    .join('')}]>`,
}

/** An article with the markup in its head, in front of it, and within it. */
export function pageWith(markup: string, doctype = '<!DOCTYPE html>'): string {
  const paragraphs = BODY.map((text) => `<p>${text}</p>`)
  return `${doctype}<html lang=en><head><title>Old market closes</title>${markup}</head><body>${markup}<h1>Old market closes</h1><article>${paragraphs.join('')}${markup}</article></body></html>`
}
