import { posix } from 'node:path';

/** What is known of the shell at one point of the script: its variables and its directory. */
export class ShellScope {
  #variables: ReadonlyMap<string, string>;
  /** Names that the shell has and the commands it starts don't get. */
  #unexported: ReadonlySet<string>;
  #environment: ReadonlyMap<string, string> | undefined;
  #allExported: boolean;
  directory: string | null;
  directoryKnown: boolean;

  private constructor(
    variables: ReadonlyMap<string, string>,
    unexported: ReadonlySet<string>,
    allExported: boolean,
    directory: string | null,
    directoryKnown: boolean,
  ) {
    this.#variables = variables;
    this.#unexported = unexported;
    this.#allExported = allExported;
    this.directory = directory;
    this.directoryKnown = directoryKnown;
  }

  /** A shell started with these variables in its environment. */
  static start(variables: ReadonlyMap<string, string>): ShellScope {
    return new ShellScope(variables, new Set(), false, null, true);
  }

  get variables(): ReadonlyMap<string, string> {
    return this.#variables;
  }

  /** What a command started here gets. */
  get environment(): ReadonlyMap<string, string> {
    if (this.#unexported.size === 0) return this.#variables;
    this.#environment ??= new Map([...this.#variables].filter(([name]) => !this.#unexported.has(name)));
    return this.#environment;
  }

  clone(): ShellScope {
    return new ShellScope(
      this.#variables,
      this.#unexported,
      this.#allExported,
      this.directory,
      this.directoryKnown,
    );
  }

  /** A new shell that a command here starts: only what is exported gets there. */
  child(): ShellScope {
    return new ShellScope(this.environment, new Set(), false, this.directory, this.directoryKnown);
  }

  /** `NAME=value`; null for a value that is not known. */
  assign(name: string, value: string | null): void {
    const existed = this.#variables.has(name);
    if (this.#variables.get(name) === value) return;
    const variables = new Map(this.#variables);
    if (value === null) variables.delete(name);
    else variables.set(name, value);
    this.#variables = variables;
    this.#environment = undefined;
    if (!existed && !this.#allExported && value !== null)
      this.#unexported = new Set(this.#unexported).add(name);
  }

  export(name: string): void {
    if (!this.#unexported.has(name)) return;
    const unexported = new Set(this.#unexported);
    unexported.delete(name);
    this.#unexported = unexported;
    this.#environment = undefined;
  }

  /** `set -a`: what is assigned from here on is exported. */
  exportAll(on: boolean): void {
    this.#allExported = on;
  }

  /** `cd target`; null when where it leads is not known. */
  enter(target: string | null): void {
    if (target === null || (!this.directoryKnown && !target.startsWith('/'))) {
      this.directory = null;
      this.directoryKnown = false;
      return;
    }
    const joined = posix.normalize(
      target.startsWith('/') ? target : posix.join(this.directory ?? '.', target),
    );
    this.directory = joined.length > 1 && joined.endsWith('/') ? joined.slice(0, -1) : joined;
    this.directoryKnown = true;
  }

  /** Keeps only what holds whether or not the commands that led to `other` ran. */
  meet(other: ShellScope): void {
    if (other.#variables !== this.#variables) {
      const kept = [...this.#variables].filter(([name, value]) => other.#variables.get(name) === value);
      if (kept.length !== this.#variables.size) this.#variables = new Map(kept);
      this.#environment = undefined;
    }
    if (other.#unexported !== this.#unexported) {
      this.#unexported = new Set([...this.#unexported, ...other.#unexported]);
      this.#environment = undefined;
    }
    if (!other.directoryKnown || other.directory !== this.directory) this.enter(null);
  }
}
