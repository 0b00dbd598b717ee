/** Counts open elements that stand too deep for the stack, so that their end tags close nothing else. */
export class FlattenedElements {
  private readonly counts = new Map<string, number>()

  get isEmpty(): boolean {
    return this.counts.size === 0
  }

  open(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }

  /** Takes an end tag; returns true where it belongs to one of them. */
  close(name: string): boolean {
    const count = this.counts.get(name)
    if (count === undefined) return false
    if (count === 1) this.counts.delete(name)
    else this.counts.set(name, count - 1)
    return true
  }

  /** The element round them closed, and they with it. */
  clear(): void {
    if (!this.isEmpty) this.counts.clear()
  }
}
