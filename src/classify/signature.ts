import { RULES } from '../data/weights.js'
import type { Evidence, Page } from '../types/index.js'

/**
 * Whether a block is a name with its role between a longer line and the date: 'Anna Berg, science reporter'. A comma parts
 * the two, or most of the words are capitals.
 */
export function isSignature(page: Page, evidence: readonly Evidence[], i: number): boolean {
  const line = evidence[i]
  const above = evidence[i - 1]
  if (line === undefined || above === undefined || evidence[i + 1]?.dateline == null) return false
  if (line.words > RULES.signatureWords || line.endsSentence || line.words >= above.words) return false
  if (above.words < RULES.headlineUsual.least || above.labels.length > 0 || above.dateline !== null) return false
  const text = page.blocks[i]?.text ?? ''
  const words = text.split(/\s+/u)
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return /\p{L}[,،、，]\s?\p{L}/u.test(text) || (capitals > 1 && capitals >= words.length * RULES.signatureCapitals)
}
