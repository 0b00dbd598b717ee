import {
  LAZY_SOURCES,
  LONGEST_ADDRESS,
  LONGEST_SOURCE_SET,
  SOURCE_SETS,
  WIDEST_PICTURE,
} from '../../data/html/structure.js'

/** The address of a picture's best copy; empty where its attributes name none. */
export function sourceOf(attributes: ReadonlyMap<string, string>): string {
  for (const name of SOURCE_SETS) {
    const best = widest(attributes.get(name) ?? '')
    if (best !== '') return best
  }
  for (const name of [...LAZY_SOURCES, 'src']) {
    const address = attributes.get(name)?.trim() ?? ''
    if (isAddress(address)) return address
  }
  return ''
}

/** Placeholders are written out as `data:`; what is longer than any address is one, too. */
function isAddress(address: string): boolean {
  return address !== '' && address.length <= LONGEST_ADDRESS && !/^\s*data:/i.test(address)
}

/** The widest copy of a list of sizes that is not wider than need be; failing that the narrowest. */
function widest(list: string): string {
  let best = ''
  let bestSize = 0
  for (const { address, size } of candidates(list.slice(0, LONGEST_SOURCE_SET))) {
    if (!isAddress(address)) continue
    const fits = size <= WIDEST_PICTURE
    const isBetter = fits === bestSize <= WIDEST_PICTURE ? (fits ? size > bestSize : size < bestSize) : fits
    if (best === '' || isBetter) {
      best = address
      bestSize = size
    }
  }
  return best
}

/** The entries of a `srcset`: an address up to white space, and what follows up to a comma. */
function* candidates(list: string): Generator<{ address: string; size: number }> {
  let at = 0
  while (at < list.length) {
    while (at < list.length && /[\s,]/.test(list[at] as string)) at++
    const start = at
    while (at < list.length && !/\s/.test(list[at] as string)) at++
    if (at === start) return
    const address = list.slice(start, at)
    const comma = address.endsWith(',') ? at : list.indexOf(',', at)
    const end = comma < 0 ? list.length : comma
    const descriptor = /^\s*(\d{1,6}(?:\.\d{1,3})?)([wx])/.exec(list.slice(at, Math.min(end, at + 40)))
    yield { address: address.replace(/,$/, ''), size: descriptor === null ? 1 : Number(descriptor[1]) }
    at = end
  }
}
