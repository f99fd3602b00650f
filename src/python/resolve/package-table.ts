/** A node of the search: a distribution, or one of its extras, which stands for what the extra adds. */
export interface Package {
  /** Its place in the table. */
  readonly id: number;
  /** Normalised. */
  readonly name: string;
  readonly extra: string | null;
  /** `name` or `name[extra]`. */
  readonly label: string;
}

/** Each package once, numbered in the order in which it was first seen. */
export class PackageTable {
  readonly all: Package[] = [];
  readonly #byLabel = new Map<string, Package>();

  get(name: string, extra: string | null = null): Package {
    const label = extra === null ? name : `${name}[${extra}]`;
    const known = this.#byLabel.get(label);
    if (known !== undefined) return known;
    const made = { id: this.all.length, name, extra, label };
    this.all.push(made);
    this.#byLabel.set(label, made);
    return made;
  }
}
