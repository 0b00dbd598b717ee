/** A table of numbers, column after column, so that what fills one and what reads one goes straight through memory. */
export class Cells {
  readonly data: Float32Array
  /** Column that `put` and `putAll` count from. */
  first = 0

  constructor(
    readonly rows: number,
    columns: number,
  ) {
    this.data = new Float32Array(rows * columns)
  }

  put(row: number, column: number, value: number): void {
    this.data[(this.first + column) * this.rows + row] = value
  }

  /** One value for all rows. */
  putAll(column: number, value: number): void {
    const start = (this.first + column) * this.rows
    this.data.fill(value, start, start + this.rows)
  }
}
