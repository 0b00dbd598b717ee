/** What the command line tells its caller; `docs` and `--help` name the same. */
export const EXIT = {
  fine: 0,
  /** Some page or record failed, or the output could not be written. */
  failed: 1,
  /** The command line was wrong, or none of the named files could be read. */
  usage: 2,
  /** A batch was ended by Ctrl-C. */
  interrupted: 130,
  /** A batch was ended by SIGTERM. */
  terminated: 143,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
