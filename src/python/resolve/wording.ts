import { formatPlace } from '../../support/errors.ts';
import type { Requirement } from '../requirement.ts';
import { isPrerelease } from '../version.ts';
import type { CandidateList } from './candidate-list.ts';
import type { Clause } from './fact-order.ts';
import type { Cause, PackageTerm } from './incompatibility.ts';
import type { Package } from './package-table.ts';
import type { AskedRequirement } from './request.ts';
import type { VersionSet } from './version-set.ts';
import { describeMembers, describeRange, listOf } from './version-words.ts';

/** Says facts and conclusions in words. */
export class Wording {
  readonly #lists: ReadonlyMap<string, CandidateList | null>;
  readonly #python: string;

  constructor(lists: ReadonlyMap<string, CandidateList | null>, python: string) {
    this.#lists = lists;
    this.#python = python;
  }

  /** A fact as a clause: `your requirements ask for b<2 (requirements.txt:3)`. */
  fact(terms: readonly PackageTerm[], cause: Exclude<Cause, { kind: 'conflict' }>): Clause {
    const about = terms.find(({ term }) => term.positive);
    const subject = about?.package.label ?? null;
    const subjectWords = about === undefined ? 'something' : this.#subject(about);
    const alone = (words: string): Clause => ({ subject, object: null, words, asksFor: '' });
    switch (cause.kind) {
      case 'asked': {
        const object = terms[0]?.package.label ?? null;
        return { subject: null, object, words: ROLES[cause.role], asksFor: describeAsked(cause.asked) };
      }
      case 'dependency': {
        const object = terms.find(({ term }) => !term.positive)?.package.label ?? null;
        const asksFor =
          cause.override === null
            ? describeRequirement(cause.requirement)
            : `${cause.requirement.name}, for which your overrides set ${describeAsked(cause.override)}`;
        return { subject, object, words: `${subjectWords} depends on`, asksFor };
      }
      case 'same-version':
        return alone(`${subjectWords} has the version of its distribution`);
      case 'no-version':
        return alone(
          about === undefined
            ? 'there is no such version'
            : this.#noVersion(about.package, about.term.versions),
        );
      case 'unknown-name':
        return alone(`no distribution named ${about?.package.name ?? ''} is known`);
      case 'python':
        return alone(`${subjectWords} needs Python ${cause.requiresPython} (the target has ${this.#python})`);
      case 'unusable':
        return alone(`${unusable(subjectWords)} (${cause.reason})`);
    }
  }

  /** What never holds together as a clause: `a 1.0 needs b>=2`. */
  conclusion(terms: readonly PackageTerm[]): string {
    const present = terms.filter(({ term }) => term.positive);
    const needed = terms.filter(({ term }) => !term.positive).map((each) => this.#object(each));
    const [only] = present;
    if (only === undefined) {
      if (needed.length === 0) return "your requirements can't all be met";
      return `${listOf(needed, 'or')} is needed`;
    }
    if (present.length === 1) {
      const subject = this.#subject(only);
      if (needed.length > 0) return `${subject} needs ${listOf(needed, 'or')}`;
      return unusable(subject);
    }
    const subjects = listOf(
      present.map((each) => this.#subject(each)),
      'and',
    );
    if (needed.length > 0) return `${subjects} together need ${listOf(needed, 'or')}`;
    return `${subjects} can't be used together`;
  }

  #subject({ package: about, term }: PackageTerm): string {
    const members = describeMembers(term.versions, this.#lists.get(about.name));
    return members === null ? `${EVERY} version of ${about.label}` : `${about.label} ${members}`;
  }

  #object({ package: about, term }: PackageTerm): string {
    return about.label + describeRange(term.versions);
  }

  #noVersion(about: Package, versions: VersionSet): string {
    const all = this.#lists.get(about.name)?.candidates ?? [];
    const range = describeRange(versions);
    const [newest] = all;
    if (newest === undefined) return `${about.name} has no version that the target can install`;
    const matching = all.filter(({ version }) => versions.contains(version));
    if (matching.length === 0)
      return `there is no version ${range} of ${about.name} (the newest is ${newest.written})`;
    const shown = listOf(
      matching.length > 3
        ? [...matching.slice(0, 2).map(({ written }) => written), `${matching.length - 2} more`]
        : matching.map(({ written }) => written),
      'and',
    );
    const what = matching.every(({ yanked }) => yanked)
      ? 'yanked versions'
      : matching.every(({ version }) => isPrerelease(version))
        ? 'pre-releases'
        : 'pre-releases and yanked versions';
    return `${about.name} has only ${what}${range === '' ? '' : ` in ${range}`} (${shown})`;
  }
}

/** A requirement of the user with its place: `b<2 (requirements.txt:3)`. */
export function describeAsked(asked: AskedRequirement): string {
  const { requirement, path, range, written } = asked;
  // A URL may carry credentials, which are masked in what was written.
  const text = requirement.url === null ? describeRequirement(requirement) : written;
  if (path === null) return text;
  return `${text} (${formatPlace({ path, ...(range === null ? {} : { line: range.startLine }) })})`;
}

const EVERY = 'every';

function unusable(subject: string): string {
  return subject.startsWith(EVERY)
    ? `no${subject.slice(EVERY.length)} can be used`
    : `${subject} can't be used`;
}

const ROLES = {
  requirement: 'your requirements ask for',
  constraint: 'your constraints allow only',
  override: 'your overrides set',
} as const;

/** As written, without marker and URL: `name[extra]>=1,<2`. */
function describeRequirement({ name, extras, specifier }: Requirement): string {
  const bracketed = extras.length === 0 ? '' : `[${extras.join(',')}]`;
  return name + bracketed + specifier.specifiers.map(({ operator, text }) => operator + text).join(',');
}
