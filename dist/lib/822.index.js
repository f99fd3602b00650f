export const id = 822;
export const ids = [822];
export const modules = {

/***/ 98788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAnalyzeAction: () => (/* binding */ runAnalyzeAction)
});

// EXTERNAL MODULE: ./build/src/commands/analyze/config.js
var analyze_config = __webpack_require__(54253);
// EXTERNAL MODULE: ./build/src/commands/analyze/exit-code.js
var exit_code = __webpack_require__(79749);
// EXTERNAL MODULE: ./build/src/commands/analyze/run.js + 19 modules
var run = __webpack_require__(11747);
// EXTERNAL MODULE: ./build/src/github/environment.js
var github_environment = __webpack_require__(70876);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./build/src/support/errors.js
var errors = __webpack_require__(51622);
;// CONCATENATED MODULE: ./build/src/github/event.js




const PAYLOAD_LIMIT = 32 * 1024 * 1024;
const Sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const RepositoryRef = schemas/* object */.Ikc({ id: schemas/* number */.aig() });
const PullRequestPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP().default(''),
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        draft: schemas/* boolean */.zMY().nullish(),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: Sha, repo: RepositoryRef }),
        head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: Sha, repo: RepositoryRef.nullish() }),
    }),
});
const PushPayload = schemas/* object */.Ikc({ before: Sha.nullish(), forced: schemas/* boolean */.zMY().default(false) });
const MergeGroupPayload = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({ base_sha: Sha, head_sha: Sha, base_ref: schemas/* string */.YjP() }),
});
const SchedulePayload = schemas/* object */.Ikc({ schedule: schemas/* string */.YjP().nullish() });
const WorkflowRunPayload = schemas/* object */.Ikc({
    repository: RepositoryRef,
    workflow_run: schemas/* object */.Ikc({
        event: schemas/* string */.YjP(),
        head_sha: Sha,
        conclusion: schemas/* string */.YjP().nullish(),
        head_repository: RepositoryRef.nullish(),
        pull_requests: schemas/* array */.YOg(schemas/* object */.Ikc({ number: schemas/* int */.Whr() })).default([]),
    }),
});
function readRunContext(environment) {
    const name = (0,github_environment/* read */.LF)(environment, 'eventName');
    if (name === null) {
        throw new errors/* EnvironmentError */.eG('GITHUB_EVENT_NAME is not set', {
            advice: 'Actions run on a GitHub Actions runner.',
        });
    }
    const common = {
        repository: readRepository(environment),
        sha: (0,github_environment/* read */.LF)(environment, 'sha'),
        ref: (0,github_environment/* read */.LF)(environment, 'ref'),
    };
    const path = (0,github_environment/* read */.LF)(environment, 'eventPath');
    const payload = path === null ? {} : readPayload(path);
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return { ...common, ...pullRequest(name, checked(PullRequestPayload, payload, name)) };
        case 'push': {
            const { before, forced } = checked(PushPayload, payload, name);
            const known = before === null || before === undefined || /^0+$/.test(before) ? null : before;
            return { ...common, event: 'push', before: known, forced };
        }
        case 'merge_group': {
            const group = checked(MergeGroupPayload, payload, name).merge_group;
            return {
                ...common,
                event: 'merge_group',
                baseSha: group.base_sha,
                headSha: group.head_sha,
                baseRef: group.base_ref.replace(/^refs\/heads\//, ''),
            };
        }
        case 'schedule':
            return {
                ...common,
                event: 'schedule',
                schedule: checked(SchedulePayload, payload, name).schedule ?? null,
            };
        case 'workflow_run': {
            const { repository, workflow_run: run } = checked(WorkflowRunPayload, payload, name);
            return {
                ...common,
                event: 'workflow_run',
                triggeredBy: run.event,
                headSha: run.head_sha,
                fork: run.head_repository?.id !== repository.id,
                conclusion: run.conclusion ?? null,
                pullRequests: run.pull_requests.map((request) => request.number),
            };
        }
        case 'workflow_dispatch':
        case 'workflow_call':
            return { ...common, event: name };
        default:
            return { ...common, event: 'other', name };
    }
}
function isFromFork(context) {
    return (context.event === 'pull_request' || context.event === 'workflow_run') && context.fork;
}
function baseCommit(context) {
    switch (context.event) {
        case 'pull_request':
        case 'merge_group':
            return context.baseSha;
        case 'push':
            return context.before;
        default:
            return null;
    }
}
function pullRequest(trigger, payload) {
    const { number, base, head, draft } = payload.pull_request;
    return {
        event: 'pull_request',
        trigger,
        number,
        action: payload.action,
        baseRef: base.ref,
        baseSha: base.sha,
        headRef: head.ref,
        headSha: head.sha,
        fork: head.repo?.id !== base.repo.id,
        draft: draft ?? false,
    };
}
function readRepository(environment) {
    const [owner, name, ...rest] = ((0,github_environment/* read */.LF)(environment, 'repository') ?? '').split('/');
    if (owner === undefined || owner === '' || name === undefined || name === '' || rest.length > 0) {
        throw new errors/* EnvironmentError */.eG('GITHUB_REPOSITORY does not say owner/name');
    }
    return { owner, name };
}
function readPayload(path) {
    try {
        if ((0,external_node_fs_.statSync)(path).size > PAYLOAD_LIMIT)
            throw new Error('it is larger than any payload of GitHub');
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (thrown) {
        throw new errors/* EnvironmentError */.eG(`The event's payload (GITHUB_EVENT_PATH) cannot be read: ${(0,errors/* messageOf */.bD)(thrown)}`, {
            cause: thrown,
        });
    }
}
function checked(schema, payload, name) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new errors/* EnvironmentError */.eG(`The payload of the event ${name} is not as expected at ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`);
}

// EXTERNAL MODULE: ./build/src/github/outputs.js
var outputs = __webpack_require__(4687);
// EXTERNAL MODULE: ./build/src/report/annotations.js
var report_annotations = __webpack_require__(35594);
// EXTERNAL MODULE: ./build/src/world/actions-logger.js
var actions_logger = __webpack_require__(84522);
// EXTERNAL MODULE: ./build/src/world/git.js + 4 modules
var world_git = __webpack_require__(39687);
// EXTERNAL MODULE: ./build/src/world/working-tree.js
var working_tree = __webpack_require__(70158);
// EXTERNAL MODULE: ./build/src/commands/analyze/base.js
var analyze_base = __webpack_require__(46282);
;// CONCATENATED MODULE: ./build/src/entry/action-base.js


async function examineCheckout(context, git) {
    const head = await git.head();
    if (context.event === 'pull_request')
        return examinePullRequest(context, git, head);
    const base = baseCommit(context);
    const common = { commit: head ?? context.sha, bases: base === null ? [] : [base], remark: null };
    switch (context.event) {
        case 'merge_group':
            return { ...common, trusted: [context.baseSha] };
        case 'workflow_run':
        case 'other':
            if (context.ref?.startsWith('refs/pull/') === true)
                return { ...common, trusted: [] };
            return { ...common, trusted: head === context.sha || context.sha === null ? 'own' : [context.sha] };
        default:
            return { ...common, trusted: 'own' };
    }
}
async function examinePullRequest(context, git, head) {
    const { baseSha, headSha, sha } = context;
    const [first, second, ...more] = (head === null || head === headSha ? null : await git.parents(head)) ?? [];
    if (first !== undefined && second === headSha && more.length === 0) {
        const known = context.trigger === 'pull_request' && head === sha && first !== baseSha;
        const bases = known ? [first, baseSha] : [baseSha];
        return { commit: headSha, bases, trusted: bases, remark: null };
    }
    if (head === headSha) {
        const fork = await git.mergeBase(baseSha, headSha);
        const bases = fork === null || fork === baseSha ? [baseSha] : [fork, baseSha];
        return { commit: headSha, bases, trusted: [baseSha], remark: null };
    }
    const remark = head === null
        ? null
        : context.trigger === 'pull_request_target' && (head === baseSha || head === sha)
            ? 'What is checked out is the base branch, as pull_request_target does by default: nothing of the pull request was looked at.'
            : 'What is checked out is neither the head of the pull request nor its merge with the base.';
    return { commit: head ?? headSha, bases: [baseSha], trusted: [baseSha], remark };
}
async function openBase(named, { bases }, git) {
    if (named !== undefined)
        return (0,analyze_base/* openBaseRevision */.l)(git, named);
    let first;
    for (const commit of bases) {
        const base = await (0,analyze_base/* openBaseCommit */.$)(git, commit);
        if (base.state === 'available')
            return base;
        first ??= base;
    }
    return first ?? { state: 'none' };
}
async function openTrusted({ trusted }, git) {
    if (trusted === 'own')
        return 'own';
    for (const commit of trusted) {
        const base = await (0,analyze_base/* openBaseCommit */.$)(git, commit);
        if (base.state === 'available')
            return base.tree;
    }
    return null;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/entry/action-cache.js


async function openActionCache(inputs, context, environment, logger) {
    const temporary = (0,github_environment/* read */.LF)(environment, 'runnerTemp');
    if (!inputs.cache || inputs.offline || temporary === null)
        return null;
    const { openCacheService } = await __webpack_require__.e(/* import() */ 773).then(__webpack_require__.bind(__webpack_require__, 9773));
    const service = openCacheService(environment);
    if (service === null)
        return null;
    const { openSharedCache } = await __webpack_require__.e(/* import() */ 923).then(__webpack_require__.bind(__webpack_require__, 41923));
    return openSharedCache({ folder: (0,external_node_path_.join)(temporary, 'plimsoll-cache'), context, service, logger });
}

// EXTERNAL MODULE: ./build/src/entry/configuration.js
var configuration = __webpack_require__(39276);
;// CONCATENATED MODULE: ./build/src/entry/action-configuration.js


async function decideConfiguration(named, own, trusted) {
    if (trusted === 'own')
        return { configuration: await (0,configuration/* readConfiguration */.TD)(own, named), notices: [], mistake: null };
    const proposed = await caught((0,configuration/* findConfiguration */.oN)(own, named));
    const agreed = trusted === null ? null : await caught((0,configuration/* findConfiguration */.oN)(trusted, named));
    if (named !== null && proposed === null && agreed === null)
        await (0,configuration/* readConfiguration */.TD)(own, named);
    const mistake = proposed instanceof errors/* UserError */.yo ? proposed : null;
    const place = placeOf(proposed);
    const notices = [];
    const say = (message) => {
        notices.push({ message, ...(place === null ? {} : { location: place }) });
    };
    if (agreed instanceof errors/* UserError */.yo) {
        if (mistake !== null || proposed === null || proposed instanceof errors/* UserError */.yo)
            throw agreed;
        say(`The configuration of the base commit is not valid, so the defaults decided: ${agreed.message}.`);
        return { configuration: (0,configuration/* defaultConfiguration */._0)(), notices, mistake: null };
    }
    if (mistake !== null)
        say(`The configuration that this change brings is not valid: ${mistake.message}.`);
    if (trusted === null) {
        if (proposed !== null)
            say('The base commit could not be read, so the default configuration decided and not this one.');
    }
    else if (mistake === null && !same(proposed, agreed)) {
        say(agreed === null
            ? 'This change adds a configuration. The base commit has none, so the defaults decided.'
            : 'This change touches the configuration. The one of the base commit decided.');
    }
    return { configuration: agreed ?? (0,configuration/* defaultConfiguration */._0)(), notices, mistake };
}
function same(proposed, agreed) {
    if (proposed instanceof errors/* UserError */.yo)
        return false;
    return proposed?.path === agreed?.path && proposed?.text === agreed?.text;
}
function placeOf(proposed) {
    if (proposed === null)
        return null;
    if (!(proposed instanceof errors/* UserError */.yo))
        return proposed.path === null ? null : { path: proposed.path };
    if (proposed.place === undefined)
        return null;
    const { path, line } = proposed.place;
    return { path, ...(line === undefined ? {} : { startLine: line, endLine: line }) };
}
async function caught(reading) {
    try {
        return await reading;
    }
    catch (thrown) {
        if (thrown instanceof errors/* UserError */.yo)
            return thrown;
        throw thrown;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/entry/render.js
var render = __webpack_require__(64800);
;// CONCATENATED MODULE: ./build/src/entry/action-files.js






const FILES = {
    report: { name: 'report.json', format: 'json' },
    markdown: { name: 'report.md', format: 'markdown' },
    html: { name: 'report.html', format: 'html' },
    sarif: { name: 'report.sarif', format: 'sarif' },
};
async function writeReportFiles(report, prefix, environment) {
    const parent = (0,external_node_path_.join)((0,github_environment/* read */.LF)(environment, 'runnerTemp') ?? (0,external_node_os_.tmpdir)(), 'plimsoll');
    try {
        await (0,promises_.mkdir)(parent, { recursive: true });
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, `${report.command}-`));
        const write = async (output) => {
            const { name, format } = FILES[output];
            const path = (0,external_node_path_.join)(folder, name);
            const shown = format === 'sarif' ? fromRepositoryRoot(report, prefix) : report;
            await (0,promises_.writeFile)(path, await (0,render/* renderReport */.B)(shown, format, { width: 100, colour: false }));
            return path;
        };
        return {
            report: await write('report'),
            markdown: await write('markdown'),
            html: await write('html'),
            sarif: await write('sarif'),
        };
    }
    catch (thrown) {
        throw new errors/* EnvironmentError */.eG(`The report's files can't be written: ${(0,errors/* messageOf */.bD)(thrown)}`, {
            cause: thrown,
        });
    }
}
function fromRepositoryRoot(report, prefix) {
    if (prefix === '')
        return report;
    const move = (item) => item.location === undefined
        ? item
        : { ...item, location: { ...item.location, path: prefix + item.location.path } };
    return {
        ...report,
        findings: report.findings.map((finding) => ({
            ...move(finding),
            ...(finding.fix === undefined
                ? {}
                : {
                    fix: {
                        ...finding.fix,
                        edits: finding.fix.edits.map((edit) => ({ ...edit, path: prefix + edit.path })),
                    },
                }),
        })),
        praise: report.praise.map(move),
        notices: report.notices.map(move),
    };
}

// EXTERNAL MODULE: ./build/src/world/git-program.js
var git_program = __webpack_require__(50567);
;// CONCATENATED MODULE: ./build/src/entry/action-folder.js





function openFolder(workspace, given) {
    const folder = realOrNull((0,external_node_path_.resolve)(workspace, given));
    const root = realOrNull(workspace);
    if (folder === null || root === null)
        throw new errors/* UserError */.yo(`input working-directory: there is no folder "${given}" in the workspace`, {
            advice: 'Run actions/checkout before, and name a folder of the repository.',
        });
    if ((0,working_tree/* below */.Gz)(root, folder) === null)
        throw new errors/* UserError */.yo(`input working-directory: "${given}" leaves the workspace`, {
            advice: 'Name a folder of the repository.',
        });
    return folder;
}
function pathPrefix(folder) {
    const prefix = (0,git_program/* findRepository */.W)(folder)?.prefix ?? '';
    return prefix === '' ? '' : `${prefix}/`;
}
function realOrNull(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/entry/action-inputs.js
var action_inputs = __webpack_require__(46086);
// EXTERNAL MODULE: ./build/src/entry/action-log.js
var action_log = __webpack_require__(70829);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/commands/analyze/line-edits.js
var line_edits = __webpack_require__(67605);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/github/octokit.js


const ATTEMPTS = 4;
async function openGitHub(options) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(157)]).then(__webpack_require__.bind(__webpack_require__, 50157));
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, userAgent: 'plimsoll' });
    const longest = options.longestWaitMilliseconds ?? 90_000;
    const sleep = options.sleep ?? ((milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined));
    octokit.hook.wrap('request', async (request, parameters) => {
        for (let attempt = 1;; attempt++) {
            const controller = new AbortController();
            const timer = setTimeout(() => controller.abort(), options.timeoutMilliseconds ?? 30_000);
            parameters.request = { ...parameters.request, signal: controller.signal };
            try {
                return await request(parameters);
            }
            catch (thrown) {
                clearTimeout(timer);
                if (attempt >= ATTEMPTS)
                    throw thrown;
                const pause = pauseBefore(thrown, parameters.method, attempt);
                if (pause === null || pause > longest)
                    throw thrown;
                options.onWait?.(`GitHub asks to wait ${Math.ceil(pause / 1000)} s`);
                await sleep(pause);
            }
            finally {
                clearTimeout(timer);
            }
        }
    });
    return octokit;
}
function failureOf(thrown) {
    if (!(thrown instanceof Error) || !('status' in thrown) || typeof thrown.status !== 'number')
        return null;
    const response = 'response' in thrown ? thrown.response : undefined;
    const headers = typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
    return {
        status: thrown.status,
        message: thrown.message,
        header(name) {
            if (typeof headers !== 'object' || headers === null)
                return null;
            const value = Reflect.get(headers, name);
            return typeof value === 'string' ? value : null;
        },
    };
}
function pauseBefore(thrown, method, attempt) {
    const failure = failureOf(thrown);
    if (failure === null)
        return null;
    const reading = method === 'GET' || method === 'HEAD';
    if (failure.status >= 500)
        return reading ? 500 * 2 ** attempt : null;
    if (failure.status !== 429 && failure.status !== 403)
        return null;
    const retryAfter = Number(failure.header('retry-after') ?? Number.NaN);
    if (Number.isFinite(retryAfter))
        return Math.max(0, retryAfter) * 1000;
    if (failure.header('x-ratelimit-remaining') === '0') {
        const reset = Number(failure.header('x-ratelimit-reset') ?? Number.NaN);
        return Number.isFinite(reset) ? Math.max(1000, reset * 1000 - Date.now() + 1000) : null;
    }
    return failure.status === 429 || /secondary rate limit|abuse/i.test(failure.message) ? 60_000 : null;
}
function refusalOf(thrown) {
    const failure = failureOf(thrown);
    if (failure === null || (failure.status !== 403 && failure.status !== 404))
        return null;
    if (failure.status === 403 && pauseBefore(thrown, 'POST', 1) !== null)
        return null;
    if (failure.header('x-ratelimit-remaining') === '0')
        return null;
    return {
        status: failure.status,
        message: failure.message,
        accepted: failure.header('x-accepted-github-permissions'),
    };
}
function statusOf(thrown) {
    return failureOf(thrown)?.status ?? null;
}
function gitHubError(action, thrown) {
    if (thrown instanceof errors/* EnvironmentError */.eG)
        return thrown;
    const failure = failureOf(thrown);
    const limited = failure !== null && (failure.status === 429 || failure.header('x-ratelimit-remaining') === '0');
    const advice = limited
        ? 'Run the job again when the rate limit of the token has been reset.'
        : failure?.status === 401
            ? 'Check the input github-token: GitHub does not accept it.'
            : 'Run the job again; see githubstatus.com when it keeps failing.';
    return new errors/* EnvironmentError */.eG(`GitHub did not let Plimsoll ${action}: ${(0,errors/* messageOf */.bD)(thrown)}`, {
        advice,
        cause: thrown,
    });
}
function parseAnswer(schema, data, what) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new errors/* EnvironmentError */.eG(`GitHub's answer for ${what} is not as expected at ${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`);
}
const PAGE_LIMIT = 100;
async function allPages(schema, what, get) {
    const items = [];
    for (let page = 1; page <= PAGE_LIMIT; page++) {
        const { data, headers } = await get(page);
        if (!Array.isArray(data))
            throw new errors/* EnvironmentError */.eG(`GitHub's answer for ${what} is not a list`);
        for (const item of data)
            items.push(parseAnswer(schema, item, what));
        if (!/rel="next"/.test(headers.link ?? ''))
            return items;
    }
    throw new errors/* EnvironmentError */.eG(`There are more than ${PAGE_LIMIT} pages of ${what}`);
}

;// CONCATENATED MODULE: ./build/src/github/author.js


const Author = schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullable();
const WORKFLOW_BOT = 'github-actions[bot]';
const Viewer = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) });
async function ownLogin(octokit) {
    try {
        const parsed = Viewer.safeParse(await octokit.graphql('query { viewer { login } }'));
        return parsed.success ? parsed.data.viewer.login : WORKFLOW_BOT;
    }
    catch (thrown) {
        if (statusOf(thrown) === 401)
            throw thrown;
        return WORKFLOW_BOT;
    }
}
function wroteIt(author, login) {
    if (author === null)
        return false;
    if (author.login.toLowerCase() === login.toLowerCase())
        return true;
    return author.type === 'Bot' && author.login.toLowerCase() === `${login.toLowerCase()}[bot]`;
}

;// CONCATENATED MODULE: ./build/src/github/permissions.js
function explainRefusal(refusal, attempt) {
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
    const unseen = refusal.status === 404 ? ' (GitHub answered 404, as it does for what a token may not see)' : '';
    return {
        state: 'forbidden',
        missing,
        message: `${cannot}: the token lacks the permission "${missing}"${unseen}. Add it under "permissions:" of the job.`,
    };
}
function acceptedPermission(accepted, expected) {
    const sets = (accepted ?? '')
        .split(';')
        .map((set) => set
        .split(',')
        .map((permission) => permission.trim().replaceAll('_', '-').replace('=', ': '))
        .filter((permission) => /^[a-z-]{1,64}: [a-z]{1,16}$/.test(permission)))
        .filter((set) => set.length > 0);
    if (sets.length === 0 || sets.some((set) => set.includes(expected)))
        return expected;
    return sets[0]?.join(', ') ?? expected;
}

;// CONCATENATED MODULE: ./build/src/github/comment.js





const BODY_LIMIT = 65_536;
const Comment = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    body: schemas/* string */.YjP().nullish(),
    html_url: schemas/* string */.YjP(),
    user: Author,
});
async function publishComment(request) {
    if (request.mode === 'never')
        return { state: 'disabled' };
    const marker = hiddenMarker(request.marker);
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(request.digestOf ?? request.body)
        .digest('hex')
        .slice(0, 32);
    const body = wholeBody(marker, digest, request.body);
    try {
        const login = await ownLogin(request.octokit);
        const find = async () => {
            const comments = await listComments(request);
            return comments.filter((comment) => comment.body?.startsWith(marker) === true && wroteIt(comment.user, login));
        };
        return await settle(request, body, digest, await find(), find);
    }
    catch (thrown) {
        const refusal = refusalOf(thrown);
        if (refusal === null)
            throw gitHubError('comment on the pull request', thrown);
        return explainRefusal(refusal, {
            action: 'comment on the pull request',
            permission: 'pull-requests: write',
            fork: request.fork ?? false,
        });
    }
}
async function settle(request, body, digest, own, find) {
    const [oldest, ...duplicates] = own;
    if (oldest === undefined) {
        if (!request.worthSaying && request.mode === 'on-change')
            return { state: 'silent' };
        const created = await create(request, body);
        const [first, ...later] = await find();
        if (first === undefined || first.id === created.id)
            return { state: 'created', url: created.html_url };
        for (const comment of later)
            if (comment.id === created.id)
                await remove(request, comment.id);
        return { state: 'updated', url: (await update(request, first.id, body)).html_url };
    }
    for (const duplicate of duplicates)
        await remove(request, duplicate.id);
    if (request.mode === 'on-change' && oldest.body?.includes(digestLine(digest)) === true) {
        return { state: 'unchanged', url: oldest.html_url };
    }
    try {
        return { state: 'updated', url: (await update(request, oldest.id, body)).html_url };
    }
    catch (thrown) {
        if (statusOf(thrown) !== 404 || (await find()).some((comment) => comment.id === oldest.id))
            throw thrown;
        return { state: 'created', url: (await create(request, body)).html_url };
    }
}
async function listComments({ octokit, repository, issue }) {
    const comments = await allPages(Comment, 'the comments of the pull request', (page) => octokit.rest.issues.listComments({
        owner: repository.owner,
        repo: repository.name,
        issue_number: issue,
        per_page: 100,
        page,
    }));
    return comments.sort((a, b) => a.id - b.id);
}
async function create({ octokit, repository, issue }, body) {
    const { data } = await octokit.rest.issues.createComment({
        owner: repository.owner,
        repo: repository.name,
        issue_number: issue,
        body,
    });
    return parseAnswer(Comment, data, 'a new comment');
}
async function update({ octokit, repository }, id, body) {
    const { data } = await octokit.rest.issues.updateComment({
        owner: repository.owner,
        repo: repository.name,
        comment_id: id,
        body,
    });
    return parseAnswer(Comment, data, 'an updated comment');
}
async function remove({ octokit, repository }, id) {
    try {
        await octokit.rest.issues.deleteComment({
            owner: repository.owner,
            repo: repository.name,
            comment_id: id,
        });
    }
    catch (thrown) {
        if (statusOf(thrown) !== 404)
            throw thrown;
    }
}
function hiddenMarker(name) {
    return `<!-- plimsoll:comment ${name.replaceAll(/[^\w./-]/g, '_').replaceAll(/-{2,}/g, '-')} -->`;
}
function digestLine(digest) {
    return `<!-- plimsoll:digest ${digest} -->`;
}
function wholeBody(marker, digest, body) {
    const head = `${marker}\n${digestLine(digest)}\n`;
    if (head.length + body.length <= BODY_LIMIT)
        return head + body;
    const note = '\n\n_Cut at the largest comment that GitHub takes; the job summary holds the rest._\n';
    const room = BODY_LIMIT - head.length - note.length;
    const end = body.lastIndexOf('\n', room);
    return `${head}${body.slice(0, end > 0 ? end : room).replace(/[\uD800-\uDBFF]$/, '')}${note}`;
}

;// CONCATENATED MODULE: ./build/src/github/patch-lines.js
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;
function shownLines(patch) {
    const ranges = [];
    for (const line of patch.split('\n')) {
        const match = HUNK.exec(line);
        if (match === null)
            continue;
        const start = Number(match[1]);
        const lines = match[2] === undefined ? 1 : Number(match[2]);
        if (lines > 0)
            ranges.push({ start, end: start + lines - 1 });
    }
    return ranges;
}
function changedLines(patch) {
    const changed = new Set();
    walk(patch, (line, _, added) => {
        if (added)
            changed.add(line);
    });
    return changed;
}
function shownText(patch) {
    const shown = new Map();
    walk(patch, (line, text) => shown.set(line, text));
    return shown;
}
function walk(patch, visit) {
    let line = 0;
    let left = 0;
    for (const text of patch.split('\n')) {
        const match = left > 0 ? null : HUNK.exec(text);
        if (match !== null) {
            line = Number(match[1]);
            left = match[2] === undefined ? 1 : Number(match[2]);
        }
        else if (left > 0 && (text.startsWith('+') || text.startsWith(' '))) {
            visit(line++, text.slice(1).replace(/\r$/, ''), text.startsWith('+'));
            left--;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/github/pull-request.js


const PullRequest = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    state: schemas/* string */.YjP(),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }),
    head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }),
});
const ChangedFile = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    previous_filename: schemas/* string */.YjP().optional(),
    patch: schemas/* string */.YjP().optional(),
});
async function fetchPullRequest(octokit, repository, number) {
    try {
        const { data } = await octokit.rest.pulls.get({
            owner: repository.owner,
            repo: repository.name,
            pull_number: number,
        });
        const pull = parseAnswer(PullRequest, data, 'the pull request');
        return {
            number: pull.number,
            open: pull.state === 'open',
            baseRef: pull.base.ref,
            baseSha: pull.base.sha,
            headRef: pull.head.ref,
            headSha: pull.head.sha,
        };
    }
    catch (thrown) {
        throw gitHubError('read the pull request', thrown);
    }
}
async function listChangedFiles(octokit, repository, number) {
    const files = await allPages(ChangedFile, 'the files of the pull request', (page) => octokit.rest.pulls.listFiles({
        owner: repository.owner,
        repo: repository.name,
        pull_number: number,
        per_page: 100,
        page,
    }));
    return files.map((file) => ({
        path: file.filename,
        previousPath: file.previous_filename ?? null,
        status: file.status,
        patch: file.patch ?? null,
    }));
}

;// CONCATENATED MODULE: ./build/src/github/review.js







const LIMIT = 10;
const ReviewComment = schemas/* object */.Ikc({ body: schemas/* string */.YjP(), user: Author });
const Review = schemas/* object */.Ikc({ html_url: schemas/* string */.YjP() });
async function publishSuggestions(request) {
    const { octokit, repository, pullRequest } = request;
    if (request.suggestions.length === 0)
        return { state: 'nothing-new' };
    try {
        const files = await listChangedFiles(octokit, repository, pullRequest);
        const patches = new Map(files.map((file) => [file.path, file.patch ?? '']));
        const placed = request.suggestions.filter((one) => isOnChangedLines(one, patches.get(one.path) ?? ''));
        if (placed.length === 0)
            return { state: 'nothing-new' };
        const made = await knownFingerprints(request);
        const fresh = new Map();
        const seen = new Map();
        for (const one of placed) {
            const content = contentOf(one);
            const occurrence = seen.get(content) ?? 0;
            seen.set(content, occurrence + 1);
            const fingerprint = fingerprintOf(content, occurrence);
            if (!made.has(fingerprint))
                fresh.set(fingerprint, one);
        }
        if (fresh.size === 0)
            return { state: 'nothing-new' };
        const now = await fetchPullRequest(octokit, repository, pullRequest);
        if (!now.open || now.headSha !== request.headSha)
            return { state: 'outdated' };
        const chosen = [...fresh].slice(0, request.limit ?? LIMIT);
        const { data } = await octokit.rest.pulls.createReview({
            owner: repository.owner,
            repo: repository.name,
            pull_number: pullRequest,
            commit_id: request.headSha,
            event: 'COMMENT',
            comments: chosen.map(([fingerprint, one]) => ({
                path: one.path,
                side: 'RIGHT',
                line: one.endLine,
                ...(one.startLine < one.endLine ? { start_line: one.startLine, start_side: 'RIGHT' } : {}),
                body: commentBody(one, fingerprint),
            })),
        });
        const parsed = Review.safeParse(data);
        return {
            state: 'created',
            comments: chosen.length,
            left: fresh.size - chosen.length,
            url: parsed.success ? parsed.data.html_url : '',
        };
    }
    catch (thrown) {
        if (statusOf(thrown) === 422)
            return { state: 'outdated' };
        const refusal = refusalOf(thrown);
        if (refusal === null)
            throw gitHubError('suggest changes on the pull request', thrown);
        return explainRefusal(refusal, {
            action: 'suggest changes on the pull request',
            permission: 'pull-requests: write',
            fork: request.fork ?? false,
        });
    }
}
function isOnChangedLines(one, patch) {
    if (one.endLine < one.startLine)
        return false;
    const holds = (range) => range.start <= one.startLine && one.endLine <= range.end;
    if (!shownLines(patch).some(holds))
        return false;
    if (one.currentText !== undefined) {
        const shown = shownText(patch);
        const current = one.currentText.replace(/\r?\n$/, '').split(/\r?\n/);
        if (current.some((text, index) => shown.get(one.startLine + index) !== text))
            return false;
    }
    const changed = changedLines(patch);
    for (let line = one.startLine; line <= one.endLine; line++)
        if (changed.has(line))
            return true;
    return false;
}
async function knownFingerprints(request) {
    const { octokit, repository, pullRequest } = request;
    const login = await ownLogin(octokit);
    const comments = await allPages(ReviewComment, 'the review comments of the pull request', (page) => octokit.rest.pulls.listReviewComments({
        owner: repository.owner,
        repo: repository.name,
        pull_number: pullRequest,
        per_page: 100,
        page,
    }));
    const made = new Set();
    for (const comment of comments) {
        if (!wroteIt(comment.user, login))
            continue;
        const match = /^<!-- plimsoll:suggestion ([0-9a-f]{32}) -->/.exec(comment.body);
        if (match?.[1] !== undefined)
            made.add(match[1]);
    }
    return made;
}
function contentOf(one) {
    return JSON.stringify([one.rule, one.path, one.newText, one.endLine - one.startLine]);
}
function fingerprintOf(content, occurrence) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${occurrence} ${content}`).digest('hex').slice(0, 32);
}
function commentBody(one, fingerprint) {
    const text = one.newText.replace(/\r?\n$/, '');
    let longest = 2;
    for (const run of text.matchAll(/`+/g))
        longest = Math.max(longest, run[0].length);
    const fence = '`'.repeat(longest + 1);
    const content = one.newText === '' ? '' : `${text}\n`;
    return `<!-- plimsoll:suggestion ${fingerprint} -->\n${one.message}\n\n${fence}suggestion\n${content}${fence}\n`;
}

;// CONCATENATED MODULE: ./build/src/github/summary.js



const SUMMARY_LIMIT = 1024 * 1024;
const NOTE = '\n\n_Cut at the largest job summary that GitHub shows; the JSON report holds the rest._\n';
async function writeSummary(markdown, environment) {
    const path = (0,github_environment/* read */.LF)(environment, 'stepSummary');
    if (path === null)
        return { state: 'unavailable', reason: 'GITHUB_STEP_SUMMARY is not set' };
    try {
        const written = await (0,promises_.stat)(path).then((stats) => stats.size, () => 0);
        const room = SUMMARY_LIMIT - written - 1;
        const text = fitted(markdown, room);
        if (text === null)
            return { state: 'unavailable', reason: 'the job summary of this step is full' };
        const { summary } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(838), __webpack_require__.e(717)]).then(__webpack_require__.bind(__webpack_require__, 33838));
        await summary.addRaw(text, true).write();
        return { state: text === markdown ? 'written' : 'cut' };
    }
    catch (thrown) {
        throw new errors/* EnvironmentError */.eG(`The job summary cannot be written: ${(0,errors/* messageOf */.bD)(thrown)}`, { cause: thrown });
    }
}
function fitted(markdown, room) {
    const bytes = Buffer.from(markdown);
    if (bytes.length + 2 <= room)
        return markdown;
    const end = bytes.lastIndexOf(0x0a, room - Buffer.byteLength(NOTE) - 2);
    return end <= 0 || room <= Buffer.byteLength(NOTE) ? null : bytes.toString('utf8', 0, end) + NOTE;
}

// EXTERNAL MODULE: ./build/src/report/markdown.js + 4 modules
var markdown = __webpack_require__(92154);
// EXTERNAL MODULE: ./build/src/report/markdown-escape.js
var markdown_escape = __webpack_require__(34003);
// EXTERNAL MODULE: ./build/src/support/format.js
var format = __webpack_require__(71418);
// EXTERNAL MODULE: ./build/src/support/quantity.js
var quantity = __webpack_require__(74800);
;// CONCATENATED MODULE: ./build/src/entry/action-publish.js












async function publishSummary(publication) {
    const page = pageOf(publication, 'summary', publication.report, blobUrlOf(publication));
    const summary = await writeSummary(page, publication.environment);
    if (summary.state === 'unavailable')
        publication.log.warning(`There is no job summary: ${summary.reason}.`);
}
async function publishAnalysis(publication) {
    const { report, analysis, inputs, context, checkout, environment, prefix, log } = publication;
    const token = inputs['github-token'];
    if (context.event !== 'pull_request' || (inputs.comment === 'never' && !inputs.suggestions))
        return;
    if (token === undefined) {
        (0,action_log/* announce */.iP)('notice', 'There is no comment: the input github-token is empty. The job summary holds the report.');
        return;
    }
    const octokit = await openGitHub({
        token,
        apiUrl: (0,github_environment/* apiUrl */.y0)(environment),
        onWait: (message) => log.warning(message),
    });
    const comment = await publishComment({
        octokit,
        repository: context.repository,
        issue: context.number,
        marker: markerOf(inputs, prefix),
        body: pageOf(publication, 'comment', report, blobUrlOf(publication)),
        digestOf: pageOf(publication, 'comment', withoutCommits(report), undefined),
        mode: inputs.comment,
        worthSaying: publication.changesGates || isWorthSaying(report),
        fork: context.fork,
    });
    if (comment.state === 'forbidden') {
        (0,action_log/* announce */.iP)('notice', comment.message);
        return;
    }
    if (!inputs.suggestions || checkout.commit !== context.headSha)
        return;
    const review = await publishSuggestions({
        octokit,
        repository: context.repository,
        pullRequest: context.number,
        headSha: context.headSha,
        suggestions: suggestionsOf(analysis, prefix),
        fork: context.fork,
    });
    if (review.state === 'forbidden')
        (0,action_log/* announce */.iP)('notice', review.message);
}
function pageOf({ prefix }, medium, report, blobUrl) {
    const folder = prefix === '' ? '' : `\n<sub>Folder ${(0,markdown_escape/* markdownCode */.D9)(prefix.slice(0, -1))}</sub>\n`;
    const whole = medium === 'comment' ? markdown/* COMMENT_LIMIT */.W : markdown.SUMMARY_LIMIT;
    const limit = whole - Buffer.byteLength(folder);
    return (0,markdown.renderMarkdown)(report, { medium, limit, ...(blobUrl === undefined ? {} : { blobUrl }) }) + folder;
}
function blobUrlOf({ context, checkout, environment, prefix }) {
    if (checkout.commit === null)
        return undefined;
    const { owner, name } = context.repository;
    return `${(0,github_environment/* serverUrl */.Vd)(environment)}/${owner}/${name}/blob/${checkout.commit}/${(0,markdown_escape/* linkPath */.OT)(prefix)}`;
}
function markerOf(inputs, prefix) {
    const { config, python, platform } = inputs;
    const plain = /^[\w./]*$/.test(prefix) ? prefix.replace(/\/$/, '') : null;
    const others = [plain === null ? prefix : undefined, config, python, platform];
    const hash = others.some((each) => each !== undefined)
        ? (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(others)).digest('hex').slice(0, 16)
        : null;
    return [
        'analyze',
        ...(plain === null || plain === '' ? [] : [plain]),
        ...(hash === null ? [] : [hash]),
    ].join('/');
}
function withoutCommits(report) {
    return {
        ...report,
        subject: { ...report.subject, commit: null, base: report.subject.base === null ? null : 'base' },
        metrics: report.metrics.map((metric) => metric.baseline === undefined ? metric : { ...metric, baseline: { ...metric.baseline, ref: 'base' } }),
    };
}
function isWorthSaying({ metrics, verdict, findings }) {
    if (verdict === 'fail' || verdict === 'inconclusive')
        return true;
    if (findings.some(({ isNew, ignored }) => isNew === true && ignored === undefined))
        return true;
    return metrics.some(({ baseline, value }) => baseline === undefined || baseline.value !== value);
}
function suggestionsOf({ assessment }, prefix) {
    return assessment.findings.flatMap(({ fix, source, rule, message, saving, ignored }) => {
        if (fix === null || fix.safety !== 'safe' || source === null || ignored !== null)
            return [];
        const edits = fix.edits.filter(({ path }) => path === source.path);
        if (edits.length === 0 || edits.length < fix.edits.length || (fix.newFiles ?? []).length > 0)
            return [];
        const { startLine, endLine, newText } = (0,line_edits/* toLineEdit */.M)(source, edits);
        const bytes = saving === null ? null : (0,quantity/* knownValue */.jj)(saving.quantity);
        const saves = bytes === null
            ? ''
            : ` Saves ${saving?.quantity.provenance === 'estimated' ? 'about ' : ''}${(0,format/* formatBytes */.z3)(bytes)}.`;
        return [
            {
                rule: rule.id,
                path: prefix + source.path,
                startLine,
                endLine,
                newText,
                currentText: source.text.slice(source.lineStart(startLine), source.lineStart(endLine + 1)),
                message: `**${(0,markdown_escape/* markdownText */.p7)(rule.title)}.** ${(0,markdown_escape/* markdownText */.p7)(message)}${saves}`,
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/src/entry/failure.js
var failure = __webpack_require__(72868);
// EXTERNAL MODULE: ./build/src/entry/open-scale.js + 75 modules
var open_scale = __webpack_require__(60329);
;// CONCATENATED MODULE: ./build/src/entry/action-analyze.js





















async function runAnalyzeAction(environment) {
    const inputs = (0,action_inputs/* readAnalyzeInputs */._v)(environment);
    const context = readRunContext(environment);
    const folder = openFolder((0,github_environment/* read */.LF)(environment, 'workspace') ?? process.cwd(), inputs['working-directory']);
    const log = await (0,actions_logger/* openActionsLog */.g)();
    const cache = await openActionCache(inputs, context, environment, log);
    const restoring = cache?.restore();
    const token = inputs['github-token'];
    const git = (0,world_git/* openGit */.z)(folder, {
        logger: log,
        ...(token === undefined ? {} : { authentication: { serverUrl: (0,github_environment/* serverUrl */.Vd)(environment), token } }),
    });
    let scale;
    try {
        const tree = await (0,working_tree/* openWorkingTree */.AJ)(folder);
        const checkout = await examineCheckout(context, git);
        const trusted = await openTrusted(checkout, git);
        const { configuration, notices, mistake } = await decideConfiguration(inputs.config ?? null, tree, trusted);
        const base = await openBase(inputs.base, checkout, git);
        const config = withInputs(configuration.config.analyze, inputs);
        await restoring;
        scale = await (0,open_scale/* openScale */.$)({
            workspaces: [folder, (0,github_environment/* read */.LF)(environment, 'workspace') ?? folder],
            offline: inputs.offline,
            indexes: {},
            cacheFolder: cache?.folder ?? (0,open_scale/* userCacheFolder */.s)(environment),
            shared: cache?.limits,
        });
        const analysis = await (0,run/* analyzeTree */.t)({
            config,
            configPath: configuration.path,
            failOn: inputs['fail-on'],
            target: null,
            buildArguments: new Map(),
            base,
            addressesOf: trusted,
            subject: {
                repository: `${context.repository.owner}/${context.repository.name}`,
                commit: checkout.commit,
            },
        }, { tree, progress: log, scale: scale.scale });
        const remarks = [
            ...(checkout.remark === null ? [] : [{ message: checkout.remark }]),
            ...notices,
        ];
        const report = { ...analysis.report, notices: [...remarks, ...analysis.report.notices] };
        const prefix = pathPrefix(folder);
        await (0,outputs/* setOutputs */.n)({
            verdict: report.verdict,
            ...(await writeReportFiles(report, prefix, environment)),
            findings: report.findings.filter(({ ignored }) => ignored === undefined).length,
        });
        const annotations = (0,report_annotations/* renderAnnotations */.Hp)(fromRepositoryRoot(report, prefix));
        for (const annotation of annotations)
            (0,action_log/* annotate */.fz)(annotation);
        (0,action_log/* logLine */.BP)(`${report.verdict}: ${report.headline}`);
        const exitCode = (0,exit_code/* exitCodeOfAnalysis */.t)(report, {
            failOn: inputs['fail-on'],
            onInconclusive: config['on-inconclusive'],
        });
        if (exitCode !== failure/* EXIT */.d.passed && !annotations.some(({ level }) => level === 'error'))
            (0,action_log/* announce */.iP)('error', report.reason ?? report.headline);
        if (mistake !== null)
            (0,action_log/* announce */.iP)('error', describe(mistake));
        const publication = { report, analysis, inputs, context, checkout, environment, prefix, log };
        await publishSummary(publication);
        await publishAnalysis({ ...publication, changesGates: notices.length > 0 });
        await scale.close();
        scale = undefined;
        await cache?.save();
        return mistake === null ? exitCode : failure/* EXIT */.d.badInput;
    }
    finally {
        await scale?.close();
        await git.close();
    }
}
function describe({ message, place, advice }) {
    const where = place === undefined ? '' : `${(0,errors/* formatPlace */.dE)(place)}: `;
    return [`${where}${message}`, ...(advice === undefined ? [] : [advice])].join('\n');
}
function withInputs(config, inputs) {
    const given = {
        ...(inputs.python === undefined ? {} : { python: inputs.python }),
        ...(inputs.platform === undefined ? {} : { platform: inputs.platform }),
    };
    const checked = analyze_config/* AnalyzeConfig */.VM.safeParse(given);
    if (!checked.success) {
        const issue = checked.error.issues[0];
        throw new errors/* UserError */.yo(`input ${issue?.path.join('.')}: ${issue?.message}`);
    }
    return { ...config, ...given };
}


/***/ }),

/***/ 70876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Vd: () => (/* binding */ serverUrl),
/* harmony export */   y0: () => (/* binding */ apiUrl)
/* harmony export */ });
/* unused harmony exports VARIABLES, isGitHubActions */
const VARIABLES = {
    actions: 'GITHUB_ACTIONS',
    eventName: 'GITHUB_EVENT_NAME',
    eventPath: 'GITHUB_EVENT_PATH',
    repository: 'GITHUB_REPOSITORY',
    sha: 'GITHUB_SHA',
    ref: 'GITHUB_REF',
    baseRef: 'GITHUB_BASE_REF',
    apiUrl: 'GITHUB_API_URL',
    serverUrl: 'GITHUB_SERVER_URL',
    workspace: 'GITHUB_WORKSPACE',
    stepSummary: 'GITHUB_STEP_SUMMARY',
    runId: 'GITHUB_RUN_ID',
    runnerTemp: 'RUNNER_TEMP',
    runnerDebug: 'RUNNER_DEBUG',
};
function read(environment, variable) {
    const value = environment[VARIABLES[variable]];
    return value === undefined || value === '' ? null : value;
}
function isGitHubActions(environment) {
    return read(environment, 'actions') === 'true';
}
function apiUrl(environment) {
    return (read(environment, 'apiUrl') ?? 'https://api.github.com').replace(/\/+$/, '');
}
function serverUrl(environment) {
    return (read(environment, 'serverUrl') ?? 'https://github.com').replace(/\/+$/, '');
}


/***/ }),

/***/ 44497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

};
