/** Name of standard input among the operands. */
export const STDIN = '-'

/** How messages call an input. */
export function labelOf(name: string): string {
  return name === STDIN ? 'standard input' : name
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENAMETOOLONG: 'name too long',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GiB',
  Z_BUF_ERROR: 'it ends in the middle of its compressed data',
  Z_DATA_ERROR: 'its compressed data are broken',
}

/** What is wrong with an input, in words that follow 'cannot read NAME: '. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
}

/** Says why an input could not be read; null where the error is not about reading. */
export function wordsFor(error: unknown): string | null {
  if (error instanceof ReadError) return error.message
  const { code } = (error instanceof Error ? error : {}) as NodeJS.ErrnoException
  return typeof code === 'string' ? (WORDS[code] ?? code) : null
}

/** The same as a message that names the input. */
export function cannotRead(name: string, error: unknown): string | null {
  const words = wordsFor(error)
  return words === null ? null : `cannot read ${labelOf(name)}: ${words}`
}
