import { log1p } from '../log.js'
import { FAR, type FeatureGroup } from '../types.js'

/** Longest line, in words, that may head a contribution: a name, a date, both. */
const HEAD_WORDS = 6
/** What each block further off counts for. */
const KEEP = 0.9

/** The rhythm of comments and teasers: short lines with names and dates, each with its text behind it. */
export const rhythm: FeatureGroup = {
  head: 'both',
  columns: [
    {
      name: 'rhythm.turns',
      meaning: 'short lines with prose right behind them round the block, halved every seven blocks',
      unit: 'share',
    },
    { name: 'rhythm.dated', meaning: 'short lines with a date or year before', unit: 'log' },
    { name: 'rhythm.datedLeft', meaning: 'the same behind', unit: 'log' },
    { name: 'rhythm.sinceDated', meaning: 'blocks since the last of them; 60 for far or none', unit: 'blocks' },
    { name: 'rhythm.sinceRepeat', meaning: 'blocks since a line that the page repeats; 60 for far', unit: 'blocks' },
    { name: 'rhythm.exclaims', meaning: 'exclamation marks', unit: 'log' },
  ],
  fill(view, cells) {
    const n = view.blocks.length
    const turns = new Float64Array(n)
    const dated = new Uint32Array(n + 1)
    for (let i = 0; i < n; i++) {
      if ((view.words[i] as number) <= HEAD_WORDS && view.prose[i + 1] === 1) turns[i] = 1
      dated[i + 1] = (dated[i] as number) + (view.dated[i] as number)
    }
    const behind = new Float64Array(n)
    let [mass, weight] = [0, 0]
    for (let i = n - 1; i >= 0; i--) {
      behind[i] = weight === 0 ? 0 : mass / weight
      mass = (mass + (turns[i] as number)) * KEEP
      weight = (weight + 1) * KEEP
    }
    const { repeated } = view
    let [sinceDated, sinceRepeat] = [FAR, FAR]
    mass = 0
    weight = 0
    for (let i = 0; i < n; i++) {
      cells.put(i, 0, ((behind[i] as number) + (weight === 0 ? 0 : mass / weight)) / 2)
      cells.put(i, 1, log1p(dated[i] as number))
      cells.put(i, 2, log1p((dated[n] as number) - (dated[i + 1] as number)))
      cells.put(i, 3, sinceDated)
      cells.put(i, 4, sinceRepeat)
      cells.put(i, 5, log1p(exclaims(view.blocks[i]?.text ?? '')))
      mass = (mass + (turns[i] as number)) * KEEP
      weight = (weight + 1) * KEEP
      sinceDated = dated[i + 1] !== dated[i] ? 1 : Math.min(FAR, sinceDated + 1)
      sinceRepeat = repeated[i] === 1 ? 1 : Math.min(FAR, sinceRepeat + 1)
    }
  },
}

function exclaims(text: string): number {
  let count = 0
  for (let at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) count++
  return count
}
