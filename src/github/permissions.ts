/** What a token may not do, in words for the person who can grant it. */
export interface Forbidden {
  readonly state: 'forbidden';
  /** As in a workflow file, such as `pull-requests: write`. */
  readonly missing: string;
  /** One sentence that says what was not done, and what to do. */
  readonly message: string;
}

export interface Refusal {
  readonly status: number;
  /** GitHub's own message. */
  readonly message: string;
  /** `X-Accepted-GitHub-Permissions`: the permissions, any set of which the endpoint would have accepted. */
  readonly accepted: string | null;
}

interface Attempt {
  /** What was to be done, as in `comment on the pull request`. */
  readonly action: string;
  /** The permission that it needs, as in a workflow file. */
  readonly permission: string;
  /** A fork's token only reads, whatever the workflow grants. */
  readonly fork: boolean;
}

/** Explains a 403 or 404 that GitHub gave to something that the token may not do. */
export function explainRefusal(refusal: Refusal, attempt: Attempt): Forbidden {
  const missing = acceptedPermission(refusal.accepted, attempt.permission);
  const cannot = `Plimsoll cannot ${attempt.action}`;
  if (/\block(?:ed)?\b/i.test(refusal.message)) {
    return { state: 'forbidden', missing, message: `${cannot}: the conversation is locked.` };
  }
  if (/archived/i.test(refusal.message)) {
    return {
      state: 'forbidden',
      missing,
      message: `${cannot}: the repository is archived and so read-only.`,
    };
  }
  if (attempt.fork) {
    return {
      state: 'forbidden',
      missing,
      message: `${cannot}: for a pull request from a fork the token only reads. The job summary holds the report.`,
    };
  }
  const unseen =
    refusal.status === 404 ? ' (GitHub answered 404, as it does for what a token may not see)' : '';
  return {
    state: 'forbidden',
    missing,
    message: `${cannot}: the token lacks the permission "${missing}"${unseen}. Add it under "permissions:" of the job.`,
  };
}

/**
 * The permission to name: the one that is expected when GitHub lists it or lists nothing, else the first set it
 * lists. The header separates sets with `;` and the permissions of a set with `,`, and writes `pull_requests=write`.
 */
function acceptedPermission(accepted: string | null, expected: string): string {
  const sets = (accepted ?? '')
    .split(';')
    .map((set) =>
      set
        .split(',')
        .map((permission) => permission.trim().replaceAll('_', '-').replace('=', ': '))
        .filter((permission) => /^[a-z-]{1,64}: [a-z]{1,16}$/.test(permission)),
    )
    .filter((set) => set.length > 0);
  if (sets.length === 0 || sets.some((set) => set.includes(expected))) return expected;
  return sets[0]?.join(', ') ?? expected;
}
