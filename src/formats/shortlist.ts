/** The worst of many, as many as there is room for: of the mildest, those that came last are left out first. */
export class Shortlist<Item> {
  readonly #shelves: { readonly item: Item; readonly size: number }[][] = [];
  readonly #room: number;
  #used = 0;
  #leftOut = 0;

  constructor(room: number) {
    this.#room = room;
  }

  /** @param rank 0 is the worst */
  add(item: Item, rank: number, size = 1): void {
    while (this.#shelves.length <= rank) this.#shelves.push([]);
    this.#shelves[rank]?.push({ item, size });
    this.#used += size;
    while (this.#used > this.#room) this.#drop();
  }

  #drop(): void {
    const dropped = this.#shelves.findLast((shelf) => shelf.length > 0)?.pop();
    this.#used -= dropped?.size ?? 0;
    this.#leftOut++;
  }

  get leftOut(): number {
    return this.#leftOut;
  }

  /** The worst first; equals in the order in which they came. */
  get items(): Item[] {
    return this.#shelves.flatMap((shelf) => shelf.map(({ item }) => item));
  }
}
