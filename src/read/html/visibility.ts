import type { ElementTraits } from '../../data/html/elements.js'
import type { HiddenBy } from '../../types/index.js'
import { type Attributes, bitsOf } from './attributes.js'

// At the start of a declaration only: `backface-visibility: hidden` hides nothing.
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

const HIDING = bitsOf('hidden', 'style', 'aria-hidden', 'open')

/** Style attributes are cut here before they are searched: real ones are short, embedded images are not. */
const STYLE_LIMIT = 1_000

/**
 * Says what hides an element itself, or undefined where nothing does. `<html>` and `<body>` never count: pages hide
 * them until a script has run.
 */
export function hiddenBy(name: string, traits: ElementTraits, attributes: Attributes): HiddenBy | undefined {
  if (traits.fallback) return 'fallback'
  if (!attributes.hasAny(HIDING)) return name === 'dialog' ? 'attribute' : undefined
  if (name === 'body' || name === 'html') return undefined
  if (attributes.has('hidden')) return 'attribute'
  const style = attributes.get('style')
  if (style !== undefined && HIDING_STYLE.test(style.slice(0, STYLE_LIMIT))) return 'style'
  if (attributes.get('aria-hidden')?.toLowerCase() === 'true') return 'aria'
  if (name === 'dialog' && !attributes.has('open')) return 'attribute'
  return undefined
}
