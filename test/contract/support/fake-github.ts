import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { OpenApiContract, type Operation, object } from './openapi-contract.ts';

const ROUTES = [
  ['GET', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['POST', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['PATCH', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['DELETE', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['GET', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['GET', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['GET', '/repos/{owner}/{repo}/pulls/{pull_number}/comments'],
  ['POST', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
] as const;

/** Tokens that every fake knows. */
export const TOKENS = {
  /** The workflow's own, with `pull-requests: write`. */
  workflow: 'workflow-token',
  /** The workflow's own, for a pull request from a fork. */
  readOnly: 'read-only-token',
  /** A person's. */
  person: 'person-token',
} as const;

interface Account {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  readonly writes: boolean;
}

const ACCOUNTS: Readonly<Record<string, Account>> = {
  [TOKENS.workflow]: { login: 'github-actions[bot]', type: 'Bot', writes: true },
  [TOKENS.readOnly]: { login: 'github-actions[bot]', type: 'Bot', writes: false },
  [TOKENS.person]: { login: 'octocat', type: 'User', writes: true },
};

export interface FakeComment {
  readonly id: number;
  readonly login: string | null;
  readonly type: 'Bot' | 'User';
  body: string;
}

export interface FakeReviewComment extends FakeComment {
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
}

export interface FakeFile {
  readonly filename: string;
  readonly status?: 'added' | 'modified' | 'removed' | 'renamed';
  readonly patch?: string;
}

/** An answer to give instead of the real one. */
export interface Failure {
  /** Matched against `METHOD /path`. */
  readonly on: RegExp;
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How often; once by default. */
  readonly times?: number;
  /** Never answers at all. */
  readonly silent?: boolean;
}

export interface FakeOptions {
  readonly repository?: string;
  readonly number?: number;
  readonly baseSha?: string;
  readonly headSha?: string;
  readonly files?: readonly FakeFile[];
  /** `/api/v3` makes it a GitHub Enterprise Server. */
  readonly prefix?: '' | '/api/v3';
}

/**
 * A GitHub with one pull request: state in memory, pages with Link headers, tokens with rights, failures on demand.
 * Every request and every answer is validated against GitHub's own OpenAPI description; a difference fails the test.
 */
export class FakeGitHub {
  readonly comments: FakeComment[] = [];
  readonly reviewComments: FakeReviewComment[] = [];
  readonly reviews: { readonly commit: string; readonly comments: number }[] = [];
  /** `METHOD /path?query`, in the order of arrival. */
  readonly requests: string[] = [];
  /** Where requests or answers differ from GitHub's description. */
  readonly violations: string[] = [];
  readonly repository: string;
  readonly number: number;
  readonly baseSha: string;
  headSha: string;
  files: readonly FakeFile[];
  /** Called before a request is served, for what others do meanwhile. */
  before: ((request: string) => void) | undefined;
  url = '';
  readonly #prefix: string;
  readonly #contract: OpenApiContract;
  readonly #failures: { failure: Failure; left: number }[] = [];
  #nextId = 1000;

  constructor(options: FakeOptions) {
    contract ??= new OpenApiContract(ROUTES);
    this.#contract = contract;
    this.repository = options.repository ?? 'octo-org/vision-service';
    this.number = options.number ?? 7;
    this.baseSha = options.baseSha ?? 'b'.repeat(40);
    this.headSha = options.headSha ?? 'a'.repeat(40);
    this.files = options.files ?? [];
    this.#prefix = options.prefix ?? '';
  }

  addComment(comment: { login: string | null; type?: 'Bot' | 'User'; body: string }): FakeComment {
    const added = { id: this.#nextId++, type: 'User' as const, ...comment };
    this.comments.push(added);
    return added;
  }

  fail(failure: Failure): void {
    this.#failures.push({ failure, left: failure.times ?? 1 });
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url ?? '/', this.url);
    const method = request.method ?? 'GET';
    const graphql = url.pathname === (this.#prefix === '' ? '/graphql' : '/api/graphql');
    const path = url.pathname.startsWith(this.#prefix)
      ? url.pathname.slice(this.#prefix.length)
      : url.pathname;
    const shown = `${method} ${graphql ? '/graphql' : path}${url.search}`;
    this.requests.push(shown);
    this.before?.(shown);
    const planned = this.#failures.find(({ failure, left }) => left > 0 && failure.on.test(shown));
    if (planned !== undefined) {
      planned.left--;
      if (planned.failure.silent === true) return;
      const { status, message = 'It failed', headers = {} } = planned.failure;
      send(response, status, { message, documentation_url: 'https://docs.github.com/rest' }, headers);
      return;
    }
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const account = ACCOUNTS[token];
    if (account === undefined) {
      send(response, 401, { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' });
      return;
    }
    if (graphql) {
      this.#graphql(text, account, response);
      return;
    }
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const operation = this.#contract.operations.find(
      (one) => one.method === method && one.pattern.test(path),
    );
    if (operation === undefined) {
      this.violations.push(`${shown}: nothing of GitHub's that Plimsoll is known to use`);
      send(response, 404, { message: 'Not Found' });
      return;
    }
    this.#checkRequest(operation, shown, path, url, body);
    const forbidden = this.#forbidden(operation, account);
    const answer =
      forbidden ?? this.#answer(operation, path, url, body === undefined ? {} : object(body), account);
    this.#checkAnswer(operation, shown, answer);
    send(response, answer.status, answer.body, answer.headers);
  }

  #checkRequest(operation: Operation, shown: string, path: string, url: URL, body: unknown): void {
    const known = new Set(operation.parameters.filter((one) => one.in === 'query').map((one) => one.name));
    for (const name of url.searchParams.keys()) {
      if (!known.has(name)) this.violations.push(`${shown}: unknown query parameter ${name}`);
    }
    const match = operation.pattern.exec(path);
    const inPath = new Map(operation.pathNames.map((name, index) => [name, match?.[index + 1] ?? '']));
    for (const { name, in: where, required, validate } of operation.parameters) {
      const value = where === 'path' ? (inPath.get(name) ?? null) : url.searchParams.get(name);
      if (value === null) {
        if (required) this.violations.push(`${shown}: ${name} is missing`);
      } else if (!validate({ value })) this.violations.push(`${shown}: ${name}: ${errors(validate)}`);
    }
    if (operation.requestBody !== null && !operation.requestBody(body)) {
      this.violations.push(`${shown}: body ${errors(operation.requestBody)}`);
    }
  }

  #checkAnswer(operation: Operation, shown: string, answer: Answer): void {
    const validate = operation.responses.get(answer.status);
    // GitHub documents 403 and 404 for few operations, though all of them answer so.
    if (validate === undefined) {
      if (answer.status < 400) this.violations.push(`${shown}: GitHub does not answer ${answer.status} here`);
    } else if (validate !== null && !validate(answer.body)) {
      this.violations.push(`the fake's own answer to ${shown}: ${errors(validate)}`);
    }
  }

  #forbidden(operation: Operation, account: Account): Answer | null {
    if (operation.method === 'GET' || account.writes) return null;
    const issues = operation.id.startsWith('issues/');
    return {
      status: 403,
      body: {
        message: 'Resource not accessible by integration',
        documentation_url: 'https://docs.github.com/rest',
        status: '403',
      },
      headers: {
        'x-accepted-github-permissions': issues ? 'issues=write; pull_requests=write' : 'pull_requests=write',
      },
    };
  }

  #answer(
    operation: Operation,
    path: string,
    url: URL,
    body: Record<string, unknown>,
    account: Account,
  ): Answer {
    const [owner, repo, id] = (operation.pattern.exec(path) ?? []).slice(1);
    const number = Number(id);
    const isComment = operation.template.endsWith('{comment_id}');
    if (`${owner}/${repo}` !== this.repository || (!isComment && number !== this.number)) return NOT_FOUND;
    switch (operation.id) {
      case 'issues/list-comments':
        return this.#page(url, this.comments, (comment) => this.#issueComment(comment));
      case 'issues/create-comment': {
        const text = String(body.body);
        // GitHub's own sentence; see "Create an issue comment".
        if (text.length > 65_536)
          return unprocessable({
            resource: 'IssueComment',
            code: 'custom',
            field: 'body',
            message: 'body is too long',
          });
        const made = this.addComment({ login: account.login, type: account.type, body: text });
        return { status: 201, body: this.#issueComment(made), headers: {} };
      }
      case 'issues/update-comment':
      case 'issues/delete-comment': {
        const index = this.comments.findIndex((comment) => comment.id === number);
        const comment = this.comments[index];
        if (comment === undefined) return NOT_FOUND;
        if (operation.id === 'issues/delete-comment') {
          this.comments.splice(index, 1);
          return { status: 204, body: undefined, headers: {} };
        }
        comment.body = String(body.body);
        return { status: 200, body: this.#issueComment(comment), headers: {} };
      }
      case 'pulls/get':
        return { status: 200, body: this.#pullRequest(), headers: {} };
      case 'pulls/list-files':
        return this.#page(url, this.files, (file) => ({
          ...this.#contract.example('diff-entry-items'),
          status: 'modified',
          ...file,
        }));
      case 'pulls/list-review-comments':
        return this.#page(url, this.reviewComments, (comment) => ({
          ...this.#contract.example('pull-request-review-comment-items'),
          id: comment.id,
          body: comment.body,
          path: comment.path,
          line: comment.line ?? undefined,
          user: this.#user(comment),
        }));
      case 'pulls/create-review':
        return this.#createReview(body, account);
      default:
        throw new Error(`The fake does not serve ${operation.id}`);
    }
  }

  #createReview(body: Record<string, unknown>, account: Account): Answer {
    const comments = Array.isArray(body.comments) ? body.comments.map(object) : [];
    for (const comment of comments) {
      const file = this.files.find((one) => one.filename === comment.path);
      const hunks = [...(file?.patch ?? '').matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map((hunk) => {
        const start = Number(hunk[1]);
        return [start, start + Number(hunk[2] ?? 1) - 1] as const;
      });
      const end = Number(comment.line);
      const start = Number(comment.start_line ?? comment.line);
      if (!hunks.some(([from, to]) => from <= start && end <= to))
        return unprocessable('Line could not be resolved');
      if (comment.start_line !== undefined && start >= end)
        return unprocessable('start_line must precede the end line');
    }
    for (const comment of comments) {
      this.reviewComments.push({
        id: this.#nextId++,
        login: account.login,
        type: account.type,
        body: String(comment.body),
        path: String(comment.path),
        line: Number(comment.line),
        startLine: comment.start_line === undefined ? null : Number(comment.start_line),
      });
    }
    this.reviews.push({ commit: String(body.commit_id), comments: comments.length });
    const review = {
      ...this.#contract.example('pull-request-review'),
      id: this.#nextId++,
      state: 'COMMENTED',
    };
    return { status: 200, body: review, headers: {} };
  }

  #page<T>(url: URL, items: readonly T[], show: (item: T) => unknown): Answer {
    const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
    const page = Number(url.searchParams.get('page') ?? 1);
    const last = Math.max(1, Math.ceil(items.length / size));
    const link = (to: number, relation: string): string => {
      const target = new URL(url);
      target.searchParams.set('page', String(to));
      return `<${target.href}>; rel="${relation}"`;
    };
    const links: string[] = [];
    if (page > 1) links.push(link(page - 1, 'prev'), link(1, 'first'));
    if (page < last) links.push(link(page + 1, 'next'), link(last, 'last'));
    return {
      status: 200,
      body: items.slice((page - 1) * size, page * size).map(show),
      headers: links.length === 0 ? {} : { link: links.join(', ') },
    };
  }

  #graphql(text: string, account: Account, response: ServerResponse): void {
    const query = String(object(JSON.parse(text)).query);
    if (/^query \{ viewer \{ login \} \}$/.test(query)) {
      send(response, 200, { data: { viewer: { login: account.login } } });
      return;
    }
    this.violations.push(`POST /graphql: a query that the fake does not know: ${query}`);
    send(response, 200, { errors: [{ message: 'Unknown query' }] });
  }

  #issueComment(comment: FakeComment): unknown {
    return {
      ...this.#contract.example('issue-comment'),
      id: comment.id,
      body: comment.body,
      html_url: `https://github.com/${this.repository}/pull/${this.number}#issuecomment-${comment.id}`,
      user: this.#user(comment),
    };
  }

  #user(comment: FakeComment): unknown {
    if (comment.login === null) return null;
    const template = object(this.#contract.example('issue-comment').user);
    return { ...template, login: comment.login, type: comment.type };
  }

  #pullRequest(): unknown {
    const pull = this.#contract.example('pull-request');
    return {
      ...pull,
      number: this.number,
      // The description's own example of a team lacks what its schema requires.
      requested_teams: [],
      base: { ...object(pull.base), sha: this.baseSha },
      head: { ...object(pull.head), sha: this.headSha },
    };
  }
}

/** Compiled once per test file: it knows no state. */
let contract: OpenApiContract | undefined;

/** Starts the fake on loopback until the test ends, and fails the test when anything differs from GitHub's description. */
export async function startFakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const fake = new FakeGitHub(options);
  const server = createServer((request, response) => {
    fake.handle(request, response).catch((thrown: unknown) => {
      fake.violations.push(String(thrown));
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A listening TCP server has an AddressInfo, not a pipe's name.
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${options.prefix ?? ''}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    expect(fake.violations).toEqual([]);
  });
  return fake;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const NOT_FOUND: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
  headers: {},
};

/** Most operations explain a 422 with objects, reviews with strings. */
function unprocessable(error: string | Readonly<Record<string, string>>): Answer {
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [error],
      documentation_url: 'https://docs.github.com/rest',
    },
    headers: {},
  };
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const remaining = { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '4999' };
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...remaining, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function errors(validate: { errors?: null | readonly { instancePath: string; message?: string }[] }): string {
  return (validate.errors ?? [])
    .slice(0, 5)
    .map((error) => `${error.instancePath} ${error.message ?? ''}`)
    .join('; ');
}
