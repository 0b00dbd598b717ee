/** What the command line tells its caller; `docs` and `--help` name the same three. */
export const EXIT = {
  fine: 0,
  /** Some page or record failed, or the output could not be written. */
  failed: 1,
  /** The command line was wrong, or none of the named files could be read. */
  usage: 2,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
