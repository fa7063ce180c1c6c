/** Which parts of a value some schema looked at: what `unevaluatedProperties` and `unevaluatedItems` leave alone (core, 11). */
export class Seen {
  readonly names = new Set<string>()
  readonly indexes = new Set<number>()
  /** All items before this one. */
  items = 0

  /** Adds what another schema looked at. */
  add(other: Seen): void {
    for (const name of other.names) this.names.add(name)
    for (const index of other.indexes) this.indexes.add(index)
    this.items = Math.max(this.items, other.items)
  }

  /** How much it holds: what adding it costs. */
  get size(): number {
    return this.names.size + this.indexes.size
  }
}
