import { z } from 'zod';
import { type Octokit, statusOf } from './octokit.ts';

/** Who wrote something on GitHub; null when the account is gone. */
export const Author = z.object({ login: z.string(), type: z.string() }).nullable();
export type Author = z.infer<typeof Author>;

/** The account that every workflow's own token acts as. */
const WORKFLOW_BOT = 'github-actions[bot]';

const Viewer = z.object({ viewer: z.object({ login: z.string() }) });

/**
 * The login that a token acts as, with `[bot]` for an app's. GraphQL's `viewer` knows it for every kind of token
 * (REST's `GET /user` refuses those of apps). When it cannot be asked, the workflow's own token is assumed.
 */
export async function ownLogin(octokit: Octokit): Promise<string> {
  try {
    const parsed = Viewer.safeParse(await octokit.graphql('query { viewer { login } }'));
    return parsed.success ? parsed.data.viewer.login : WORKFLOW_BOT;
  } catch (thrown) {
    // No answer at all, a bad token or a limit will show again in what is done next, where it is reported.
    if (statusOf(thrown) === 401) throw thrown;
    return WORKFLOW_BOT;
  }
}

/** Whether something was written by this login. GraphQL names a bot with or without `[bot]`, REST always with. */
export function wroteIt(author: Author, login: string): boolean {
  if (author === null) return false;
  if (author.login.toLowerCase() === login.toLowerCase()) return true;
  return author.type === 'Bot' && author.login.toLowerCase() === `${login.toLowerCase()}[bot]`;
}
