import { InvalidArgumentError } from 'commander'

/** Tells by the number of records and of failed ones whether a run failed. */
export type FailOn = (records: number, failed: number) => boolean

const NAMED: Readonly<Record<string, FailOn>> = {
  error: (_, failed) => failed > 0,
  all: (records, failed) => records > 0 && failed === records,
  never: () => false,
}

/** What `--fail-on` takes: `error`, `all`, `never`, or the share that a run may lose, such as `5%`. */
export function parseFailOn(value: string): FailOn {
  const named = Object.hasOwn(NAMED, value) ? NAMED[value] : undefined
  if (named !== undefined) return named
  const share = /^\d{1,3}(?:\.\d{1,6})?%$/.test(value) ? Number(value.slice(0, -1)) : Number.NaN
  if (!(share <= 100))
    throw new InvalidArgumentError(`'${value}' is none of error, all, never, nor a share such as 5%.`)
  return (records, failed) => failed * 100 > records * share
}
