/** The first so many UTF-16 units of a text, without half a character at the end. */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text
  return text.slice(0, (text.codePointAt(most - 1) ?? 0) > 0xffff ? most - 1 : most)
}
