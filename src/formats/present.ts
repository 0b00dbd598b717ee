/** The fields that say something, in their order: not those that are undefined, null or an empty list. */
export function present<T extends object>(fields: { [K in keyof T]: T[K] | null }): T {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(said) as T
}
