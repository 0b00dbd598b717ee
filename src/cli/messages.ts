const PROGRAM = 'copydesk'

/**
 * Writes one line to standard error.
 *
 * @param message may hold names and words of strangers; they cannot steer the terminal
 */
export function complain(message: string): void {
  process.stderr.write(`${PROGRAM}: ${oneLine(message)}\n`)
}

/** Leaves out control characters, save line feed and tab, so that a page's words cannot steer the terminal. */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '')
}

/** Makes control, format and line-break characters of a name visible, as `\u{1b}`. */
export function oneLine(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (unit) => `\\u{${unit.codePointAt(0)?.toString(16)}}`)
}

/**
 * Commander's complaint about the command line, as one line and perhaps a hint below it; what it quotes of the command line
 * cannot steer the terminal, nor pass for a line of ours.
 */
export function usageError(text: string): string {
  const [, message = '', hint = ''] = /^(?:error: )?(.*?)(\n\(Did you mean [^\n]*\))?\n?$/s.exec(text) ?? []
  return `${PROGRAM}: ${oneLine(message)}${hint}\n`
}

/** What is wrong with the command line, found when it was already parsed: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
