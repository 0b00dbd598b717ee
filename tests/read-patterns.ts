/** The regular expressions of the sources. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const SRC = fileURLToPath(new URL('../src/', import.meta.url))

export interface Pattern {
  file: string
  line: number
  source: string
  flags: string
}

/** Every regular expression literal of the sources, and the files that build others from strings. */
export function readPatterns(): { patterns: Pattern[]; built: string[] } {
  const patterns: Pattern[] = []
  const built = new Set<string>()
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  for (const name of files) {
    const file = name.replaceAll('\\', '/')
    const tree = ts.createSourceFile(file, readFileSync(SRC + name, 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? []
        patterns.push({ file, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, source, flags })
      }
      if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') built.add(file)
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return { patterns, built: [...built].sort() }
}
