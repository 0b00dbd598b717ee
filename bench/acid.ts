/**
 * Cleans the acid set and prints a line a language, then each line that was judged wrongly.
 *
 *     npm run eval:acid -- [language ...] [--brief]
 */

import { acidLanguages, acidTexts, type JudgedLine, judgeText } from './acid-texts.js'

interface Tally {
  texts: number
  lines: number
  lost: number
  boilerplate: number
  right: number
}

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const brief = process.argv.includes('--brief')

const total: Tally = { texts: 0, lines: 0, lost: 0, boilerplate: 0, right: 0 }
const wrong: string[] = []

console.log('language  texts  lines  article lines lost  boilerplate lines kept  right')
for (const language of asked.length > 0 ? asked : acidLanguages()) {
  const tally: Tally = { texts: 0, lines: 0, lost: 0, boilerplate: 0, right: 0 }
  for (const text of acidTexts(language)) {
    const judged = judgeText(text)
    count(tally, judged)
    count(total, judged)
    for (const line of judged.filter(({ right }) => !right)) wrong.push(`${language}/${text.name}  ${describe(line)}`)
  }
  print(language, tally)
}
print('all', total)
if (!brief) for (const line of wrong) console.log(line)

function count(tally: Tally, lines: readonly JudgedLine[]): void {
  tally.texts++
  tally.lines += lines.length
  tally.right += lines.filter(({ right }) => right).length
  const missed = lines.filter(({ right }) => !right)
  tally.lost += missed.filter(isArticle).length
  tally.boilerplate += missed.filter((line) => !isArticle(line)).length
}

function isArticle({ mark }: JudgedLine): boolean {
  return mark === 'keep' || mark === 'title'
}

function print(name: string, { texts, lines, lost, boilerplate, right }: Tally): void {
  const share = (right / lines).toFixed(4)
  const cells = [String(texts).padStart(5), String(lines).padStart(5), String(lost).padStart(18)]
  console.log([name.padEnd(8), ...cells, String(boilerplate).padStart(22), share].join('  '))
}

function describe(line: JudgedLine): string {
  const verdict = isArticle(line) ? `LOST as ${line.reason} by ${line.rule}` : `KEPT ${line.mark} by ${line.rule}`
  return `${verdict}: ${line.text}`
}
