/**
 * Wakes a loop when something has happened. Unlike a race of promises it leaves nothing behind on those that stay open for
 * the whole run.
 */
export class Bell {
  #rung = false
  #wake: (() => void) | null = null

  readonly ring = (): void => {
    this.#rung = true
    this.#wake?.()
  }

  /** Resolves when the bell was rung since the last wait. */
  async wait(): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    this.#rung = false
    this.#wake = null
  }
}
