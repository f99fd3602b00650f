export const id = 498;
export const ids = [498];
export const modules = {

/***/ 74498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeAllRules: () => (/* binding */ describeAllRules)
/* harmony export */ });
/* harmony import */ var _python_replacements_replacements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4159);
/* harmony import */ var _support_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90034);
/* harmony import */ var _closure_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19684);
/* harmony import */ var _file_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80823);
/* harmony import */ var _rules_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19108);





function describeAllRules() {
    return [
        ..._rules_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCKERFILE_RULES */ .f.map((rule) => ({ ...describe(rule), family: 'dockerfile', caveat: null })),
        ..._python_replacements_replacements_js__WEBPACK_IMPORTED_MODULE_0__/* .replacements */ .q.map((replacement) => ({
            ...describe({ ...replacement, examples: [] }),
            family: 'requirement',
            caveat: replacement.caveat,
        })),
        ...[..._file_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .FILE_RULES */ .hV, ..._closure_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .CLOSURE_RULES */ .m9].map((rule) => ({ ...describe(rule), family: 'file', caveat: null })),
    ].sort((a, b) => (0,_support_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(a.id, b.id));
}
function describe({ id, title, severity, summary, rationale, examples }) {
    return { id, title, severity, summary, rationale, examples };
}


/***/ }),

/***/ 80823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SD: () => (/* binding */ findingOfProblem),
/* harmony export */   hV: () => (/* binding */ FILE_RULES),
/* harmony export */   lz: () => (/* binding */ isFileError)
/* harmony export */ });
const FILE_RULES = [
    {
        id: 'dockerfile-error',
        title: 'Dockerfile that can not be built',
        severity: 'error',
        summary: 'BuildKit would refuse the Dockerfile, or part of it.',
        rationale: "Plimsoll reads Dockerfiles by BuildKit's own rules. What BuildKit refuses ends the build, so nothing after it can be weighed; the rest of the report still holds.",
        examples: [
            {
                bad: 'FROM python:3.11-slim\nRUN <<EOF\npip install numpy\n',
                good: 'FROM python:3.11-slim\nRUN <<EOF\npip install numpy\nEOF\n',
            },
        ],
    },
    {
        id: 'dockerfile-warning',
        title: 'Dockerfile that BuildKit warns about',
        severity: 'info',
        summary: 'BuildKit builds the Dockerfile and prints a warning.',
        rationale: 'Such as an empty line inside a continued instruction, which later versions of the syntax may refuse.',
        examples: [
            {
                bad: 'FROM python:3.11-slim\nRUN echo a && \\\n\n    echo b\n',
                good: 'FROM python:3.11-slim\nRUN echo a && \\\n    echo b\n',
            },
        ],
    },
    {
        id: 'manifest-error',
        title: 'Manifest that can not be read',
        severity: 'error',
        summary: 'pip or uv would refuse the requirements file, project file or lock file, or part of it.',
        rationale: 'A requirement that can not be read is not weighed; the others are, and the report says what is missing.',
        examples: [{ bad: 'numpy=>1.24\n', good: 'numpy>=1.24\n' }],
    },
    {
        id: 'manifest-warning',
        title: 'Manifest with something to look at',
        severity: 'info',
        summary: 'The manifest is accepted, but part of it does not mean what it seems to, or can not be followed.',
        rationale: 'For example dependencies that only running setup.py would tell.',
        examples: [{ bad: '-e ./package-with-setup-py-only\n', good: '-e ./package-with-pyproject-toml\n' }],
    },
];
function isFileError(rule) {
    return rule === 'dockerfile-error' || rule === 'manifest-error';
}
function findingOfProblem(problem, source, isDockerfile) {
    const id = `${isDockerfile ? 'dockerfile' : 'manifest'}-${problem.severity}`;
    const rule = FILE_RULES.find((each) => each.id === id);
    if (rule === undefined)
        throw new RangeError(`no rule ${id}`);
    return {
        rule,
        message: `${capitalized(problem.message)}.${problem.advice === '' ? '' : ` ${problem.advice}`}`,
        path: problem.path,
        range: problem.range,
        source,
        fix: null,
        saving: null,
        ignored: null,
    };
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 19108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ DOCKERFILE_RULES)
});

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/edit/append.js
function offsetBehind(script, end) {
    return end === 0 ? script.assembled.sourceOffset(0) : script.assembled.sourceOffset(end - 1) + 1;
}
function lineEndAt(text, offset) {
    const newline = text.indexOf('\n', offset);
    const before = newline === -1 ? text.lastIndexOf('\n') : newline;
    return before > 0 && text[before - 1] === '\r' ? '\r\n' : '\n';
}
function indentationAt(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
}
function appendCommand(model, step, script, command) {
    const last = endOfList(step, script);
    if (last === null)
        return null;
    const text = model.source.text;
    const at = offsetBehind(script, last.range.end);
    const separator = isHeredocBody(step, script)
        ? separatorOfBody(text, step, script, last)
        : separatorOfRun(model, step, script, at);
    return { path: model.path, start: at, end: at, newText: `${separator}${command}` };
}
function endOfList(step, script) {
    const { members, errors, text } = script.script;
    const last = members.at(-1);
    if (last === undefined || !script.editable || errors.length > 0)
        return null;
    if (step.instruction.heredocs.length > 0 && !isHeredocBody(step, script))
        return null;
    if (members.some((member) => member.operator === '&'))
        return null;
    if (/<</.test(text.slice(last.range.start, last.range.end)))
        return null;
    const shebang = /^#![^\n]*/.exec(text)?.[0];
    if (shebang !== undefined && !/\b(?:ba|da|a|z|k)?sh\b/.test(shebang))
        return null;
    const final = script.script.commands.findLast((item) => item.listPosition === members.length - 1);
    if (final !== undefined && /^(?:exit|exec|return|logout)$/.test(final.name ?? ''))
        return null;
    if (script.script.commands.some((item) => /^exec\s/.test(text.slice(item.range.start, item.range.end))))
        return null;
    if (!usesPosixShell(step))
        return null;
    return last;
}
function usesPosixShell(step) {
    const shell = step.at.shell?.[0];
    return shell === undefined || /(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(shell);
}
function isHeredocBody(step, script) {
    return step.instruction.heredocs.some((heredoc) => heredoc.body === script.assembled);
}
function endsAtFailure(step, script) {
    const { commands, members, text } = script.script;
    const last = members.at(-1);
    const before = members.at(-2);
    if (last === undefined || (before !== undefined && before.operator !== ';' && before.operator !== '\n'))
        return false;
    if (text[last.range.start] === '!')
        return false;
    if (!commands.some((command) => command.listPosition === members.length - 1))
        return false;
    if (step.at.shell?.some((word, index) => index > 0 && /^-[a-z]*e/.test(word)) === true)
        return true;
    if (/^#![^\n]*\s-[a-z]*e/.test(text))
        return true;
    const settings = commands.filter((command) => command.name === 'set');
    const first = settings[0];
    if (settings.length !== 1 || first === undefined)
        return false;
    if (first.listPosition === null || first.certainty !== 'always')
        return false;
    return first.words.some((word) => /^-[a-z]*e/.test(word.text) || word.text === 'errexit');
}
function separatorOfBody(text, step, script, last) {
    const start = script.assembled.sourceOffset(last.range.start);
    if (!endsAtFailure(step, script))
        return ' && ';
    return `${lineEndAt(text, start)}${indentationAt(text, start)}`;
}
function separatorOfRun(model, step, script, at) {
    const { text } = model.source;
    const { members } = script.script;
    for (let index = members.length - 2; index >= 0; index -= 1) {
        const member = members[index];
        const next = members[index + 1];
        if (member === undefined || next === undefined)
            continue;
        const gap = text.slice(offsetBehind(script, member.range.end), script.assembled.sourceOffset(next.range.start));
        if (!gap.includes('\n'))
            continue;
        const style = withoutComments(gap);
        if (member.operator === '&&' && style.includes('&&'))
            return style;
        if (member.operator === ';' && endsAtFailure(step, script))
            return style;
    }
    const start = step.instruction.range.start;
    if (!text.slice(start, at).includes('\n'))
        return ' && ';
    const indentation = indentationAt(text, at);
    return ` ${model.dockerfile.escape}${lineEndAt(text, start)}${indentation === '' ? '    ' : indentation}&& `;
}
function withoutComments(gap) {
    return gap
        .split('\n')
        .filter((line, index) => index === 0 || !/^\s*#/.test(line))
        .join('\n');
}

// EXTERNAL MODULE: ./build/src/shell/removal.js + 1 modules
var removal = __webpack_require__(4425);
// EXTERNAL MODULE: ./build/src/commands/analyze/rules/evidence/words.js
var words = __webpack_require__(14988);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/cleanup.js


function commandsAfter(step, first) {
    const rest = step.commands.slice(step.commands.indexOf(first) + 1);
    if (first.command.certainty === 'always')
        return rest.filter((later) => later.command.certainty === 'always');
    const script = step.scripts.find((candidate) => candidate.commands.includes(first));
    const branches = new BranchWalk(script?.script.text ?? '', first.command.range.end);
    const own = new Set(script?.commands);
    return rest.filter((later) => {
        if (later.command.certainty === 'always')
            return true;
        if (!own.has(later))
            return false;
        branches.walkTo(later.command.range.start);
        return isPrefix(later.command.enclosures, first.command.enclosures)
            ? branches.isWithin(first.command.enclosures.length - later.command.enclosures.length)
            : false;
    });
}
function isPrefix(outer, around) {
    return outer.length <= around.length && outer.every((enclosure, index) => enclosure === around[index]);
}
class BranchWalk {
    #text;
    #at;
    #depth = 0;
    #shallowest = 0;
    #parted = Number.POSITIVE_INFINITY;
    constructor(text, from) {
        this.#text = text;
        this.#at = from;
    }
    walkTo(end) {
        if (end <= this.#at)
            return;
        for (const [token] of this.#text.slice(this.#at, end).matchAll(KEYWORD)) {
            if (/^(?:if|case|for|while|until)$/.test(token))
                this.#depth += 1;
            else if (/^(?:fi|esac|done)$/.test(token))
                this.#depth -= 1;
            else
                this.#parted = Math.min(this.#parted, this.#depth);
            this.#shallowest = Math.min(this.#shallowest, this.#depth);
        }
        this.#at = end;
    }
    isWithin(levels) {
        return this.#shallowest >= -levels && this.#parted > -levels;
    }
}
const KEYWORD = /(?<=^|[\s;&|(){}])(?:if|case|for|while|until|fi|esac|done|else|elif)(?=$|[\s;&|(){}])|;;/g;
function empties(step, item, folder) {
    const { known } = item;
    if (known?.kind !== 'removal')
        return false;
    if ((0,removal/* removes */.y)(known, folder, contextOf(step)))
        return true;
    return (0,removal/* removedPaths */.j)(known, contextOf(step)).some((path) => {
        if ((0,words/* globCovers */.fQ)(path, folder))
            return true;
        const slash = path.lastIndexOf('/');
        return path.slice(0, slash) === folder && /[*?[{]/.test(path.slice(slash + 1));
    });
}
function contextOf(step) {
    const { workingDirectory } = step.at;
    return { home: step.home, ...(workingDirectory === null ? {} : { workingDirectory }) };
}
function removesUnknown(known) {
    return (known?.kind === 'removal' &&
        known.paths.some((word) => word.value === null && /^["']?[$`]/.test(word.text)));
}
function isCleanupProgram(item) {
    if (item.known !== null)
        return false;
    const [program, script] = item.command.words;
    return ((program !== undefined && /(?:^|[/_-])clean/i.test(program.text)) ||
        (script !== undefined && /clean[\w.-]*\.(?:ba)?sh$|\/[\w-]*clean/i.test(script.text)));
}

// EXTERNAL MODULE: ./build/src/support/container-path.js
var container_path = __webpack_require__(30832);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/mounts.js


function mountHolding(step, path) {
    for (const mount of step.instruction.mounts) {
        const { options } = mount;
        const target = options.get('target') ?? options.get('dst') ?? options.get('destination');
        if (target === undefined)
            continue;
        const absolute = (0,container_path/* resolveContainerPath */.pG)(step.at.workingDirectory ?? '/', (0,words/* expandWord */.Vo)(target, step.at));
        if ((0,container_path/* isInside */.FK)(path, absolute))
            return { type: mount.type, target: absolute };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/apt.js


const LISTS = '/var/lib/apt/lists';
function aptCommands(step, operations) {
    return step.commands.filter((item) => item.known?.kind === 'system-packages' &&
        (item.known.manager === 'apt-get' || item.known.manager === 'apt') &&
        operations.includes(item.known.operation) &&
        !item.command.enclosures.includes('function'));
}
function sudoOf(text, item) {
    const first = item.command.words[0]?.range.start ?? item.command.range.start;
    const before = text.slice(Math.max(0, first - 40), first);
    return /\bsudo(?:\s+-\S+)*\s+(?:\w+=\S*\s+)*$/.test(before) ? 'sudo ' : '';
}
function removesLists(step, item) {
    const { command, known } = item;
    if (/^apt(?:-get)?$/.test(command.name ?? '') && command.words.some((word) => word.text === 'distclean'))
        return true;
    if (known?.kind !== 'removal')
        return false;
    return (empties(step, item, LISTS) ||
        known.paths.some((word) => /\/var\/lib\/apt\/lists\/.*[*{?[]/.test(word.text)) ||
        (known.tool === 'find' && known.paths.some((word) => word.text.startsWith(LISTS))));
}
function keepsLists(step) {
    const last = aptCommands(step, ['update']).at(-1);
    if (last === undefined || mountHolding(step, LISTS) !== null)
        return false;
    return !commandsAfter(step, last).some((item) => removesLists(step, item));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/judge.js
function finding(model, range, message, more = {}) {
    return {
        kind: 'finding',
        message,
        path: model.path,
        range,
        ...(more.fix === undefined ? {} : { fix: more.fix }),
        ...(more.saving === undefined ? {} : { saving: more.saving }),
    };
}
function praise(model, range, message) {
    return { kind: 'praise', message, path: model.path, range };
}
const MAXIMUM_JUDGEMENTS = 200;
const MAXIMUM_LOOKED_AT = 100;
function limited(judgements) {
    const first = [];
    for (const judgement of judgements) {
        first.push(judgement);
        if (first.length === MAXIMUM_JUDGEMENTS)
            break;
    }
    return first;
}
function findingsOrPraise(judgements) {
    const all = limited(judgements);
    const findings = all.filter((judgement) => judgement.kind === 'finding');
    return findings.length > 0 ? findings : all.slice(0, 1);
}
function advice(description) {
    return { safety: 'suggested', description, edits: [] };
}
function rangeOfCommand(model, step, script, range) {
    if (script === null || !script.editable || range.end <= range.start)
        return step.instruction.range;
    const start = script.assembled.sourceOffset(range.start);
    const end = script.assembled.sourceOffset(range.end - 1) + 1;
    return end > start ? model.source.range(start, end) : step.instruction.range;
}
function scriptOf(step, command) {
    return step.scripts.find((script) => script.commands.some((item) => item.command === command)) ?? null;
}

// EXTERNAL MODULE: ./build/src/commands/analyze/rules/evidence/layers.js
var evidence_layers = __webpack_require__(9947);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/apt-lists.js






const REMOVE = `rm -rf ${LISTS}/*`;
const aptLists = {
    id: 'apt-lists',
    title: 'Package lists of apt stay in the image',
    severity: 'warning',
    summary: 'Fires when a RUN updates the package lists of apt and does not remove them before it ends.',
    rationale: `\`apt-get update\` downloads the index of every package of the distribution: about 40 MB unpacked on Ubuntu 22.04.
Nothing reads it after the install. \`apt-get clean\` removes downloaded packages, not the lists, and on Debian's and Ubuntu's
own images it has nothing to do, because these are configured to drop downloaded packages at once.

The fix appends \`${REMOVE}\` to the RUN. It is offered as safe only when no later RUN installs without updating first.
Equally good: \`apt-get distclean\`, or a cache mount over \`${LISTS}\`. Removing the lists in a later RUN does not help.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl\n',
            good: `FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl && ${REMOVE}\n`,
        },
        {
            bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl && apt-get clean\n',
            good: 'FROM debian:12-slim\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y --no-install-recommends curl\n',
        },
    ],
    check: (model) => findingsOrPraise(judge(model)),
};
function* judge(model) {
    let weighed = false;
    for (const step of model.steps) {
        if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, LISTS))
            continue;
        const last = aptCommands(step, ['update']).at(-1);
        if (last === undefined)
            continue;
        const script = scriptOf(step, last.command);
        const range = rangeOfCommand(model, step, script, last.command.range);
        const mount = mountHolding(step, LISTS);
        if (mount !== null) {
            yield praise(model, range, `The package lists of apt lie in a ${mount.type} mount (${mount.target}), not in the image.`);
            continue;
        }
        const after = commandsAfter(step, last);
        if (after.some((item) => removesLists(step, item))) {
            yield praise(model, range, 'The package lists of apt are removed in the RUN that downloads them.');
            continue;
        }
        if (after.some((item) => removesUnknown(item.known) || isCleanupProgram(item)))
            continue;
        const bytes = weighed || !(0,evidence_layers/* isLayered */.PI)(model, step.stage) ? null : model.system.lists;
        weighed ||= bytes !== null;
        yield listsKept(model, step, last, bytes);
    }
}
function listsKept(model, step, last, bytes) {
    const saving = bytes === null ? {} : { saving: { kind: 'image', quantity: bytes } };
    const script = scriptOf(step, last.command);
    const range = rangeOfCommand(model, step, script, last.command.range);
    const dependent = (0,evidence_layers/* stepsAfter */.Ec)(model, step).find(dependsOnLists);
    if (dependent !== undefined) {
        const line = dependent.instruction.range.startLine;
        return finding(model, range, `The package lists that apt downloads here stay in this layer, and line ${line} needs them. Update, install and remove ` +
            `the lists in one RUN: \`${REMOVE}\` at its end.`, { fix: advice(`Merge with the RUN at line ${line} and end it with ${REMOVE}`), ...saving });
    }
    const command = `${script === null ? '' : sudoOf(script.script.text, last)}${REMOVE}`;
    const edit = script === null ? null : appendCommand(model, step, script, command);
    const hidden = (0,evidence_layers/* stepsAfter */.Ec)(model, step).some(runsOwnScript);
    return finding(model, range, `The package lists that apt downloads stay in this layer, and nothing reads them again. Remove them at the end of the ` +
        `same RUN: \`${REMOVE}\`.`, {
        fix: edit === null
            ? advice(`End the RUN with ${command}`)
            : {
                safety: hidden ? 'suggested' : 'safe',
                description: `Append ${command} to the RUN`,
                edits: [edit],
            },
        ...saving,
    });
}
function dependsOnLists(step) {
    if (mountHolding(step, LISTS) !== null)
        return false;
    const first = aptCommands(step, ['install', 'upgrade', 'update'])[0];
    return (first !== undefined &&
        first.known.operation !== 'update' &&
        !first.known.packages.every((word) => /^\.{0,2}\/|\.deb$/.test(word.text)));
}
function runsOwnScript(step) {
    return step.commands.some((item) => item.known === null && item.command.words.slice(0, 2).some((word) => /\.sh$|^\.\//.test(word.text)));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/edit/words.js

function isTraceable(model, script, word) {
    if (!script.editable || word.range.end <= word.range.start)
        return false;
    const start = script.assembled.sourceOffset(word.range.start);
    return model.source.text.slice(start, offsetBehind(script, word.range.end)) === word.raw;
}
function insertAfterWord(model, script, word, inserted) {
    if (script === null || !isTraceable(model, script, word))
        return null;
    const at = offsetBehind(script, word.range.end);
    return { path: model.path, start: at, end: at, newText: ` ${inserted}` };
}
function replaceWord(model, script, word, replacement) {
    if (script === null || !isTraceable(model, script, word))
        return null;
    return {
        path: model.path,
        start: script.assembled.sourceOffset(word.range.start),
        end: offsetBehind(script, word.range.end),
        newText: replacement,
    };
}
function removeWord(model, script, word) {
    if (script === null || !isTraceable(model, script, word))
        return null;
    const { text } = model.source;
    const start = script.assembled.sourceOffset(word.range.start);
    const end = offsetBehind(script, word.range.end);
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', end);
    const before = text.slice(lineStart, start);
    const after = newline === -1 ? text.slice(end) : text.slice(end, newline);
    if (/^[ \t]*$/.test(before) && newline !== -1 && /^[ \t]*[\\`][ \t]*\r?$/.test(after))
        return { path: model.path, start: lineStart, end: newline + 1, newText: '' };
    const blanks = /[ \t]*$/.exec(before)?.[0].length ?? 0;
    if (blanks === 0 || blanks === before.length)
        return null;
    return { path: model.path, start: start - blanks, end, newText: '' };
}
function shown(text, range, limit = 60) {
    const line = text.slice(range.start, range.end).replace(/\s+/g, ' ').trim();
    return line.length > limit ? `${line.slice(0, limit - 1)}…` : line;
}

// EXTERNAL MODULE: ./build/src/commands/analyze/model/container-files.js + 1 modules
var container_files = __webpack_require__(36981);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/copies.js



const COPIES = new WeakMap();
function copiesOf(model, stage) {
    let copies = COPIES.get(stage);
    if (copies === undefined) {
        copies = stage.instructions.flatMap((at) => {
            const { instruction } = at;
            return instruction.kind === 'copy' || instruction.kind === 'add'
                ? [readCopy(model, stage, at, instruction)]
                : [];
        });
        COPIES.set(stage, copies);
    }
    return copies;
}
function readCopy(model, stage, at, instruction) {
    const written = instruction.destination === null ? null : (0,words/* expandWord */.Vo)(instruction.destination.raw, at);
    const sources = instruction.sources.map((source) => (0,words/* expandWord */.Vo)(source.raw, at));
    return {
        stage,
        at,
        instruction,
        destination: written === null ? null : absolute(at, written),
        intoFolder: written !== null && (/(^|\/)\.{0,2}$/.test(written) || sources.length > 1),
        origin: originOf(model, stage, at, instruction),
        sources,
    };
}
function absolute(at, written) {
    if (written.includes('$'))
        return null;
    if (written.startsWith('/'))
        return (0,container_path/* resolveContainerPath */.pG)('/', written);
    return at.workingDirectory === null ? null : (0,container_path/* resolveContainerPath */.pG)(at.workingDirectory, written);
}
function originOf(model, stage, at, instruction) {
    if (instruction.from === null)
        return { kind: 'context' };
    const name = (0,words/* expandWord */.Vo)(instruction.from.raw, at);
    const from = (0,container_files/* stageNamed */.ap)(model.graph, name, stage.index);
    return from === null ? { kind: 'image', name } : { kind: 'stage', stage: from };
}
function isWholeContext(source) {
    return /^(?:\.?\/*\.?\/*|(?:\.?\/)?\*)$/.test(source);
}
function copiesWholeContext(copy) {
    return copy.origin.kind === 'context' && copy.sources.some(isWholeContext);
}
function isRemote(source) {
    return /^(?:https?|ftp):\/\/|^git@|\.git(?:#|$)/.test(source);
}
function copiedFiles(model, copy) {
    const { destination } = copy;
    if (copy.origin.kind !== 'context' || destination === null)
        return [];
    return copy.sources.flatMap((source) => isRemote(source) ? [] : filesOfSource(model, copy, destination, source));
}
function filesOfSource(model, copy, destination, source) {
    const files = model.context.files;
    const pattern = (0,container_path/* resolveContainerPath */.pG)('/', source).slice(1);
    if (pattern === '')
        return files.map((entry) => ({ entry, containerPath: (0,container_path/* resolveContainerPath */.pG)(destination, entry.path) }));
    const result = [];
    const depth = pattern.split('/').length;
    const glob = /[*?[]/.test(pattern);
    const prefix = `${pattern}/`;
    for (const entry of files) {
        if (!glob && entry.path !== pattern && !entry.path.startsWith(prefix))
            continue;
        if (glob && !(0,words/* globCovers */.fQ)(pattern, entry.path))
            continue;
        const rest = entry.path.split('/').slice(depth).join('/');
        const name = copy.intoFolder || glob ? (0,container_path/* baseName */.Fl)(entry.path) : '.';
        result.push({ entry, containerPath: (0,container_path/* resolveContainerPath */.pG)(destination, rest === '' ? name : rest) });
    }
    return result;
}
function writesInto(copy, folder) {
    return (copy.destination !== null &&
        ((0,container_path/* isInside */.FK)(copy.destination, folder) || ((0,container_path/* isInside */.FK)(folder, copy.destination) && copy.destination !== '/')));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/system.js
function systemSaving(model, change) {
    const quantity = model.system.saving(change);
    return quantity === null ? {} : { saving: { kind: 'image', quantity } };
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/apt-recommends.js







const FLAG = '--no-install-recommends';
const aptRecommends = {
    id: 'apt-recommends',
    title: 'apt installs recommended packages too',
    severity: 'info',
    summary: 'Fires when `apt-get install` in the image does not turn off recommended packages.',
    rationale: `A Debian package can recommend others that most people want on a desktop: fonts, manuals, language tools, whole
desktop services behind a graphics library. apt installs them unless it is told not to. Two in five Dockerfiles of public
machine-learning repositories do not tell it.

The fix adds \`${FLAG}\`. It is only suggested, because a program may rely on a recommended package
(\`ca-certificates\` behind \`curl\` is the usual one): name such a package and rebuild. The setting
\`APT::Install-Recommends "false"\` in \`/etc/apt/apt.conf.d\` does the same for all installs.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*\n',
            good: `FROM debian:12-slim\nRUN apt-get update && apt-get install -y ${FLAG} curl ca-certificates && rm -rf /var/lib/apt/lists/*\n`,
        },
    ],
    check: (model) => findingsOrPraise(apt_recommends_judge(model)),
};
function* apt_recommends_judge(model) {
    if (configuresApt(model))
        return;
    for (const step of (0,evidence_layers/* stepsWhereStays */.Jl)(model, () => '/usr/bin')) {
        if (step.at.variables.has('APT_CONFIG'))
            continue;
        for (const item of aptCommands(step, ['install'])) {
            const { known } = item;
            if (known.packages.length === 0)
                continue;
            const script = scriptOf(step, item.command);
            const range = rangeOfCommand(model, step, script, item.command.range);
            if (known.recommendsDisabled) {
                yield praise(model, range, 'apt installs what is named and what that needs, without recommended packages.');
                continue;
            }
            if (item.command.words.some((word) => word.value === null && /^["']?\$/.test(word.text)))
                continue;
            if (removedAgain(step, item))
                continue;
            const edit = insertAfterWord(model, script, known.subcommand, FLAG);
            yield finding(model, range, `apt also installs the packages that these only recommend. Add \`${FLAG}\`, rebuild, and name what turns out to be missing.`, {
                fix: edit === null
                    ? advice(`Add ${FLAG}`)
                    : { safety: 'suggested', description: `Add ${FLAG}`, edits: [edit] },
                ...systemSaving(model, { item, withoutRecommends: true }),
            });
        }
    }
}
function configuresApt(model) {
    for (const step of model.steps)
        for (const script of step.scripts)
            if (/Install-Recommends/i.test(script.script.text) && /apt\.conf/.test(script.script.text))
                return true;
    return model.graph.stages.some((stage) => copiesOf(model, stage).some((copy) => copy.destination?.startsWith('/etc/apt') === true));
}
function removedAgain(step, item) {
    if (item.known?.kind !== 'system-packages')
        return false;
    const removed = new Set(aptCommands(step, ['remove', 'autoremove']).flatMap((other) => other.known.packages.map(words/* packageName */.oZ)));
    return item.known.packages.every((word) => removed.has((0,words/* packageName */.oZ)(word)));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/apt-upgrade.js


const aptUpgrade = {
    id: 'apt-upgrade',
    title: 'Packages of the base image are upgraded in a layer',
    severity: 'info',
    summary: 'Fires when a RUN upgrades the packages that the base image brings.',
    rationale: `The base image's layers don't change: an upgraded package is stored again, beside the old one that the image still
carries. The same Dockerfile also gives another image every week. A newer tag of the base brings the same security fixes
without the second copy, since the well-kept bases are rebuilt when their packages change.

There is no automatic fix: take a newer tag or digest of the base, and keep the upgrade only for a fix that the base does not
have yet.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get upgrade -y && rm -rf /var/lib/apt/lists/*\n',
            good: 'FROM debian:12.7-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*\n',
        },
    ],
    check: (model) => limited(apt_upgrade_judge(model)),
};
function* apt_upgrade_judge(model) {
    for (const step of (0,evidence_layers/* layeredSteps */.c_)(model))
        for (const item of step.commands) {
            const { known, command } = item;
            if (known?.kind !== 'system-packages' || known.operation !== 'upgrade')
                continue;
            if (known.packages.length > 0 || command.enclosures.includes('function'))
                continue;
            yield finding(model, rangeOfCommand(model, step, scriptOf(step, command), command.range), `${known.manager} stores every package that it upgrades a second time: the old ones stay in the base image's layers. ` +
                'Take a newer tag of the base image instead.', { fix: advice('Move to a newer tag or digest of the base image and drop the upgrade') });
        }
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/archive-kept.js









const ARCHIVE = /\.(?:tar(?:\.\w+)?|t[gbx]z|tbz2|zip|7z|rar|gz|bz2|xz|zst|deb|rpm|run|whl|sh)$/i;
const archiveKept = {
    id: 'archive-kept',
    title: 'A used archive stays in the image',
    severity: 'warning',
    summary: 'Fires when a RUN downloads an archive or an installer, uses it, and does not remove it.',
    rationale: `After unpacking, the layer holds both the archive and what was in it. After an installer ran, the installer is of no use.

The fix appends the removal to the RUN that downloads; it is offered as safe when the path is literal and nothing later in the Dockerfile
mentions the file. Unpacking from a pipe (\`curl -fsSL … | tar -xz -C /opt\`) never writes the archive at all, and a download in another
stage leaves it there. Removing it in a later RUN frees nothing, and so does removing what \`ADD <url>\` fetched.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN wget -O /tmp/tool.tar.gz https://files.example.org/tool.tar.gz && tar -xzf /tmp/tool.tar.gz -C /opt\n',
            good: 'FROM debian:12-slim\nRUN wget -O /tmp/tool.tar.gz https://files.example.org/tool.tar.gz && tar -xzf /tmp/tool.tar.gz -C /opt && rm -f /tmp/tool.tar.gz\n',
        },
    ],
    check: (model) => findingsOrPraise(archive_kept_judge(model)),
};
function* archive_kept_judge(model) {
    let looked = 0;
    for (const step of model.steps)
        for (const item of step.commands) {
            const { known } = item;
            if (looked > MAXIMUM_LOOKED_AT)
                return;
            if (known?.kind === 'download')
                looked += 1;
            if (known?.kind !== 'download' || item.command.enclosures.includes('function'))
                continue;
            const judgement = judgeDownload(model, step, item, known);
            if (judgement !== null)
                yield judgement;
        }
    yield* judgeAdds(model);
}
const UNKNOWN_DIRECTORY = '/\u0000base';
function placed(step) {
    return step.at.workingDirectory === null
        ? { ...step, at: { ...step.at, workingDirectory: UNKNOWN_DIRECTORY } }
        : step;
}
function judgeDownload(model, written, item, known) {
    const step = placed(written);
    const path = known.output === null ? null : (0,words/* pathOfText */.u6)(step, item.command, known.output);
    if (path === null || path === '/dev/null' || !ARCHIVE.test(path))
        return null;
    if (step !== written &&
        /(?:^|\/)\.\.(?:\/|$)/.test(`${known.output}/${item.command.workingDirectory ?? ''}`))
        return null;
    if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, path) || mountHolding(step, path) !== null)
        return null;
    const after = commandsAfter(step, item);
    const user = after.find((later) => uses(step, later, path));
    const removed = step.commands
        .slice(step.commands.indexOf(item) + 1)
        .some((later) => empties(step, later, path) || removesName(later, path));
    const script = scriptOf(step, item.command);
    const range = rangeOfCommand(model, step, script, item.command.range);
    if (removed)
        return user === undefined
            ? null
            : praise(model, range, `${(0,container_path/* baseName */.Fl)(path)} is removed in the RUN that downloads it.`);
    if (after.some((later) => removesUnknown(later.known) || isCleanupProgram(later)))
        return null;
    const later = (0,evidence_layers/* stepsAfter */.Ec)(model, written).map(placed);
    const laterUser = later.find((other) => other.commands.some((command) => uses(other, command, path)));
    if (user === undefined && laterUser === undefined)
        return null;
    if (later.some((other) => other.commands.some((command) => empties(other, command, path))))
        return null;
    return finding(model, range, `${(0,container_path/* baseName */.Fl)(path)} stays in this layer after it was used. ` +
        (user === undefined
            ? `Download, use and remove it in one RUN (line ${laterUser?.instruction.range.startLine} uses it).`
            : 'Remove it at the end of the same RUN.'), {
        fix: user === undefined
            ? advice('Download, use and remove it in one RUN')
            : removalOf(model, step, item, path),
    });
}
function removalOf(model, step, item, path) {
    const script = scriptOf(step, item.command);
    const relative = path.startsWith(`${UNKNOWN_DIRECTORY}/`);
    const stays = !relative ||
        script?.commands.every(({ command }) => command.workingDirectoryKnown && command.workingDirectory === null) === true;
    const shown = relative ? path.slice(UNKNOWN_DIRECTORY.length + 1) : path;
    const literal = /^[\w./+@%][\w./+@%-]*$/.test(shown);
    const certain = stays && item.command.certainty === 'always' && item.command.listPosition !== null;
    const edit = script === null || !literal || !certain
        ? null
        : appendCommand(model, step, script, `${sudoOf(script.script.text, item)}rm -f ${shown}`);
    if (edit === null)
        return advice(`Remove ${shown} at the end of the RUN`);
    const rest = model.source.text.slice(step.instruction.range.end);
    return {
        safety: rest.includes((0,container_path/* baseName */.Fl)(path)) ? 'suggested' : 'safe',
        description: `Remove ${shown} at the end of the RUN`,
        edits: [edit],
    };
}
function uses(step, item, path) {
    const { known, command } = item;
    const name = (0,container_path/* baseName */.Fl)(path);
    const named = (word) => word.text.includes(name) && (0,words/* pathOf */.XM)(step, command, word) === path;
    if (known?.kind === 'extraction')
        return known.archive !== null && named(known.archive);
    if (known?.kind === 'system-packages')
        return known.operation === 'install' && known.packages.some(named);
    if (known?.kind === 'python-install')
        return known.requirements.some(named);
    if (/^(?:ba|da|a|z|k)?sh$|^(?:dpkg|rpm|unzip|tar|7z|gdebi|installer)$/.test(command.name ?? ''))
        return command.words.slice(1).some(named);
    const [program] = command.words;
    return known === null && program !== undefined && named(program);
}
function removesName(item, path) {
    return (item.known?.kind === 'removal' &&
        item.known.paths.some((word) => path.startsWith(`${UNKNOWN_DIRECTORY}/`)
            ? (0,words/* globCovers */.fQ)(`/${(0,container_path/* baseName */.Fl)(word.text)}`, `/${(0,container_path/* baseName */.Fl)(path)}`)
            : (0,container_path/* baseName */.Fl)(word.text) === (0,container_path/* baseName */.Fl)(path)));
}
function* judgeAdds(model) {
    for (const stage of model.graph.layerChain)
        for (const copy of copiesOf(model, stage)) {
            if (copy.instruction.kind !== 'add' || copy.destination === null)
                continue;
            const url = copy.sources.find((source) => isRemote(source) && ARCHIVE.test(source));
            if (url === undefined)
                continue;
            const path = copy.intoFolder
                ? `${copy.destination === '/' ? '' : copy.destination}/${(0,container_path/* baseName */.Fl)(url)}`
                : copy.destination;
            const user = model.steps.find((step) => step.instruction.range.start > copy.instruction.range.start &&
                step.commands.some((item) => uses(step, item, path)));
            if (user === undefined)
                continue;
            yield finding(model, copy.instruction.range, `ADD keeps ${(0,container_path/* baseName */.Fl)(path)} in a layer of its own, and line ${user.instruction.range.startLine} unpacks or runs it. Download, use and ` +
                'remove it in one RUN instead.', { fix: advice('Download, use and remove it in one RUN') });
        }
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/packages.js



function packageInstalls(model) {
    return (0,evidence_layers/* stepsWhereStays */.Jl)(model, () => '/usr/bin').flatMap((step) => step.commands.flatMap((item) => {
        const { known } = item;
        if (known?.kind !== 'system-packages' || known.operation !== 'install')
            return [];
        if (item.command.enclosures.includes('function'))
            return [];
        return [{ step, item, known, kept: keptPackages(step, item, known) }];
    }));
}
function keptPackages(step, item, known) {
    const removed = new Set();
    let wildcard = false;
    for (const { known: later, command } of commandsAfter(step, item)) {
        if (later?.kind !== 'system-packages')
            continue;
        if (later.operation !== 'remove' && later.operation !== 'autoremove')
            continue;
        for (const word of later.packages) {
            removed.add((0,words/* packageName */.oZ)(word));
            if (word.value === null)
                wildcard = true;
        }
        if (later.operation === 'autoremove' || command.words.some((word) => /^--auto-?remove$/.test(word.text)))
            if (step.commands.some((other) => other.command.name === 'apt-mark'))
                wildcard = true;
    }
    if (wildcard || (known.virtual !== null && removed.has(known.virtual.toLowerCase())))
        return [];
    return known.packages.filter((word) => !removed.has((0,words/* packageName */.oZ)(word)));
}

// EXTERNAL MODULE: ./build/src/python/replacements/gpu-signs.js
var gpu_signs = __webpack_require__(20121);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/base-image.js


function finalBase(model) {
    const first = model.graph.layerChain[0];
    return first === undefined ? null : baseOfStage(model, first.index);
}
function baseOfStage(model, index) {
    let stage = model.graph.stages[index];
    for (let turns = 0; stage?.base.kind === 'stage' && turns < 1000; turns += 1)
        stage = model.graph.stages[stage.base.stage];
    if (stage?.base.kind !== 'image')
        return null;
    const { reference } = stage.base;
    return {
        reference,
        repository: reference.path.replace(/^(?:docker\/)?library\//, ''),
        tag: (reference.tag ?? '').toLowerCase(),
        from: stage.from,
    };
}
function isCudaImage(base) {
    return (/(^|\/)nvidia\/cuda$/.test(base.repository) ||
        (base.reference.domain === 'nvcr.io' && /(^|\/)cuda$/.test(base.repository)));
}
function cudaFlavour(base) {
    const match = /(?:^|-)(base|runtime|devel)(?:-|$)/.exec(base.tag)?.[1];
    return match === 'base' || match === 'runtime' || match === 'devel' ? match : null;
}
function bringsTorch(base) {
    return (/(^|\/)(?:pytorch\/pytorch|nvidia\/pytorch|rocm\/pytorch|runpod\/pytorch|jupyter\/pytorch-notebook)$/.test(base.repository) || /(^|\/)(?:pytorch-(?:training|inference)|transformers-pytorch-[a-z-]+)$/.test(base.repository));
}
function isGpuImage(base) {
    if (isCudaImage(base))
        return true;
    if (base.reference.domain === 'nvcr.io')
        return true;
    return (/cuda|cu1\d\d|gpu|rocm|nvidia/.test(`${base.repository}:${base.tag}`) && !/no-?gpu|cpu/.test(base.tag));
}
function gpuSign(model) {
    const base = finalBase(model);
    if (base !== null && isGpuImage(base))
        return `the base image ${base.repository}:${base.tag}`;
    for (const stage of model.graph.layerChain)
        for (const item of stage.instructions) {
            if (item.instruction.kind !== 'env')
                continue;
            for (const assignment of item.instruction.assignments) {
                const name = assignment.name.raw;
                if (/^(?:NVIDIA_(?:VISIBLE_DEVICES|DRIVER_CAPABILITIES|REQUIRE_CUDA)|TORCH_CUDA_ARCH_LIST)$/.test(name)) {
                    const value = assignment.value === null ? '' : (0,words/* expandWord */.Vo)(assignment.value.raw, item);
                    if (!/^(?:none|void|)$/.test(value))
                        return `ENV ${name}`;
                }
            }
        }
    return null;
}
function showsGpu(model, facts) {
    const counts = (path) => path === model.path || !facts.dockerfiles.has(path);
    if (facts.gpuEvidence.some(({ path }) => counts(path)) || gpuSign(model) !== null)
        return true;
    const { textSigns } = facts;
    return ((0,gpu_signs/* usesGpu */.T7)(facts.usage) ||
        (textSigns !== undefined &&
            (0,gpu_signs/* gpuSignsIn */.cS)(textSigns, '').some((sign) => counts(textSigns.signs.get(sign) ?? ''))));
}
const PLAIN = /^(?:python|debian|ubuntu|alpine|fedora|rockylinux|almalinux|amazonlinux|centos|node|buildpack-deps|continuumio\/(?:mini|ana)conda3|condaforge\/[\w-]+|mambaorg\/micromamba|astral-sh\/uv|lambda\/python|ubi\d*\/[\w-]+)$/;
function isPlainBase(base) {
    return PLAIN.test(base.repository);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/purpose.js


const DEVELOPMENT = /(?:^|[^a-z])(?:dev|devel|development|devcontainer|debug|test|tests|testing|ci|lint|docs|notebook|jupyter|sandbox|workspace)(?:[^a-z]|$)/i;
function isDevelopmentImage(model) {
    const name = `${model.path.split('/').slice(-2, -1).join('')}/${(0,container_path/* baseName */.Fl)(model.path)}`;
    if (DEVELOPMENT.test(name) || model.path.includes('.devcontainer'))
        return true;
    const { target } = model.graph;
    if (target?.name != null && DEVELOPMENT.test(target.name))
        return true;
    const base = finalBase(model);
    if (base !== null && /devcontainers|jupyter|codespaces|gitpod|code-server|notebook/.test(base.repository))
        return true;
    return /\b(?:jupyter|pytest|tox|nox|code-server|sleep infinity|sshd)\b/.test(startText(model));
}
function startText(model) {
    const parts = [];
    for (const stage of model.graph.layerChain)
        for (const { instruction } of stage.instructions)
            if (instruction.kind === 'cmd' || instruction.kind === 'entrypoint')
                parts.push(instruction.command.form === 'exec'
                    ? instruction.command.words.join(' ')
                    : instruction.command.script.text);
    return parts.join('\n');
}

// EXTERNAL MODULE: ./build/src/commands/analyze/rules/evidence/python.js
var python = __webpack_require__(92899);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/repository.js
const NATIVE_SOURCES = new WeakMap();
const NATIVE_IMPORTS = new WeakMap();
const RUN_TIME_COMPILATION = new WeakMap();
function nativeCodeSign(facts) {
    return (remembered(NATIVE_SOURCES, facts.files, () => facts.files.find((file) => /\.(?:cu|cuh|pyx)$/.test(file.path))?.path ?? null) ??
        remembered(NATIVE_IMPORTS, facts.usage, () => firstImport(facts, ['numba.cuda', 'cupy', 'tilelang'])) ??
        runTimeCompilation(facts));
}
function runTimeCompilation(facts) {
    return remembered(RUN_TIME_COMPILATION, facts.usage, () => {
        const compiled = facts.usage.usesOf('torch.compile')[0];
        if (compiled !== undefined)
            return `torch.compile in ${compiled.path}`;
        return firstImport(facts, ['triton', 'torch.utils.cpp_extension', 'pyximport', 'numba.pycc']);
    });
}
function firstImport(facts, modules) {
    const found = modules.find((module) => facts.usage.importsOf(module).length > 0);
    return found === undefined ? null : `import ${found}`;
}
function remembered(memory, key, look) {
    const known = memory.get(key);
    if (known !== undefined)
        return known;
    const found = look();
    memory.set(key, found);
    return found;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/build-tools-in-final.js










const BUILD_TOOL = /^(?:build-essential|build-base|gcc(?:-\d+)?|gcc-c\+\+|g\+\+(?:-\d+)?|make|gmake|cmake|ninja-build|ninja|clang(?:-\d+)?|llvm(?:-\d+)?(?:-dev)?|autoconf|automake|libtool|bison|flex|rustc|cargo|rust|golang(?:-go)?|go|nvidia-cuda-toolkit|swig|gfortran|musl-dev|libc6?-dev|linux-headers.*|"?@?development-tools"?)$/;
const HEADERS = /-(?:dev|devel)$/;
const COMPILES_AT_RUN_TIME = new Set([
    'triton',
    'vllm',
    'sglang',
    'deepspeed',
    'flashinfer-python',
    'tilelang',
    'unsloth',
    'tensorrt-llm',
    'pytensor',
    'aesara',
    'theano',
    'pymc',
    'cmdstanpy',
    'pystan',
    'cython',
    'cppyy',
    'xformers',
    'numpyro',
    'codon-jit',
]);
const buildToolsInFinal = {
    id: 'build-tools-in-final',
    title: 'Build tools stay in the image',
    severity: 'warning',
    summary: 'Fires when compilers and headers are installed in a layer of the image and not removed in the same RUN.',
    rationale: `A compiler is needed while a package without a wheel is built, and never again. \`build-essential\` and the headers that go with it
bring hundreds of megabytes; moving the build into a stage of its own took one inference image from 10.5 to 6.8 GB
([roboflow/inference#1420](https://github.com/roboflow/inference/pull/1420)).

Build wheels or a virtual environment in one stage and copy them into the next. Where install, use and removal can share one RUN, removing the
tools there works too: the suggested edit appends it. It is not marked safe, because \`--auto-remove\` can take a library with it that the
compiled code needs (\`libgomp1\` is the usual one): install such a library by name. The rule is silent for images to develop in, and where
something compiles at run time (\`torch.compile\`, Triton, vLLM, …).`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN apt-get update && apt-get install -y --no-install-recommends build-essential && rm -rf /var/lib/apt/lists/*\nRUN pip install --no-cache-dir pyfarmhash\n',
            good: 'FROM python:3.11 AS build\nRUN pip wheel --no-cache-dir --wheel-dir /wheels pyfarmhash\n\nFROM python:3.11-slim\nRUN --mount=type=bind,from=build,source=/wheels,target=/wheels pip install --no-cache-dir /wheels/*.whl\n',
        },
    ],
    check: (model, facts) => findingsOrPraise(build_tools_in_final_judge(model, facts)),
};
function* build_tools_in_final_judge(model, facts) {
    if (isDevelopmentImage(model) || compilesAtRunTime(model, facts))
        return;
    for (const install of packageInstalls(model)) {
        const tools = install.kept.filter((word) => BUILD_TOOL.test((0,words/* packageName */.oZ)(word)));
        if (tools.length === 0)
            continue;
        const all = install.kept.filter((word) => BUILD_TOOL.test((0,words/* packageName */.oZ)(word)) || HEADERS.test((0,words/* packageName */.oZ)(word)));
        const names = all.map(words/* packageName */.oZ);
        const script = scriptOf(install.step, install.item.command);
        yield finding(model, rangeOfCommand(model, install.step, script, install.item.command.range), `${listed(names)} ${names.length === 1 ? 'stays' : 'stay'} in the image after the build. Build in a stage of its own and copy the result, or ` +
            'remove the tools in the RUN that uses them.', {
            fix: fixOf(model, install, names),
            ...systemSaving(model, { item: install.item, without: new Set(names) }),
        });
    }
    const taken = model.graph.target?.copiesFrom.find((index) => {
        const stage = model.graph.stages[index];
        return stage !== undefined && !(0,evidence_layers/* staysInImage */.Fn)(model, stage, '/usr/bin');
    });
    const stage = taken === undefined ? undefined : model.graph.stages[taken];
    if (stage !== undefined)
        yield praise(model, stage.from.range, `What is needed only to build stays in ${stage.name === null ? `stage ${stage.index}` : `the stage ${stage.name}`}.`);
}
function listed(names) {
    const shown = names.slice(0, 4).map((name) => `\`${name}\``);
    const rest = names.length - shown.length;
    if (rest > 0)
        return `${shown.join(', ')} and ${rest} more`;
    return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '');
}
function fixOf(model, install, names) {
    const { step, item, known } = install;
    const multiStage = advice('Build in a separate stage and copy the result');
    const script = scriptOf(step, item.command);
    const usedHere = step.commands.some((other) => step.commands.indexOf(other) > step.commands.indexOf(item) && other.known?.kind === 'python-install');
    const usedLater = (0,evidence_layers/* stepsAfter */.Ec)(model, step).some((later) => later.pythonInstalls.length > 0);
    if (script === null || !usedHere || usedLater || !(known.manager === 'apt-get' || known.manager === 'apt'))
        return multiStage;
    const sudo = sudoOf(script.script.text, item);
    const edit = appendCommand(model, step, script, `${sudo}apt-get purge -y --auto-remove ${names.join(' ')}`);
    if (edit === null)
        return multiStage;
    return { safety: 'suggested', description: 'Remove the build tools at the end of the RUN', edits: [edit] };
}
function compilesAtRunTime(model, facts) {
    if (/\b(?:g?cc|g\+\+|make|cmake|cargo|go run|nvcc)\b/.test(startText(model)))
        return true;
    for (const { item } of (0,python/* imageInstalls */.c8)(model)) {
        const direct = (0,python/* directNames */.K4)(item);
        for (const name of (0,python/* broughtNames */.mR)(item))
            if (COMPILES_AT_RUN_TIME.has(name) && (name !== 'triton' || direct.has(name)))
                return true;
    }
    return runTimeCompilation(facts) !== null;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/conda.js


const PACKAGE_FOLDERS = [
    '/opt/conda/pkgs',
    '/opt/mamba/pkgs',
    '/opt/micromamba/pkgs',
    '/opt/miniconda/pkgs',
    '/opt/miniconda3/pkgs',
    '/opt/miniforge3/pkgs',
    '/opt/anaconda3/pkgs',
    '/root/miniconda3/pkgs',
    '/root/.conda/pkgs',
    '/root/micromamba/pkgs',
];
function keepsCondaPackages(step) {
    const last = step.commands.findLast((item) => item.known?.kind === 'conda-install');
    if (last === undefined || mountedPackages(step) !== null)
        return false;
    return !commandsAfter(step, last).some((item) => cleansPackages(step, item));
}
function cleansPackages(step, item) {
    const { known } = item;
    if (known?.kind === 'cache-clean' && known.manager === 'conda') {
        const words = known.command.words.map((word) => word.text);
        if (words.some((word) => word === '--dry-run' || /^-[a-z]*d/.test(word)))
            return false;
        return words.some((word) => /^--(?:all|tarballs|packages|force-pkgs-dirs)$/.test(word) || /^-[a-z]*[atpf]/.test(word));
    }
    if (known?.kind !== 'removal')
        return false;
    return (PACKAGE_FOLDERS.some((folder) => empties(step, item, folder)) ||
        known.paths.some((word) => /\/pkgs(?:\/\*?)?$/.test(word.text)));
}
function mountedPackages(step) {
    const named = step.at.variables.get('CONDA_PKGS_DIRS') ?? step.at.variables.get('CONDA_PKGS_DIR');
    for (const folder of named === undefined ? PACKAGE_FOLDERS : [named, ...PACKAGE_FOLDERS]) {
        const mount = mountHolding(step, folder);
        if (mount !== null)
            return mount.target;
    }
    const other = step.instruction.mounts.find((mount) => /\/pkgs\/?$/.test(mount.options.get('target') ?? ''));
    return other?.options.get('target') ?? null;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/conda-clean.js





const condaClean = {
    id: 'conda-clean',
    title: "conda's package cache stays in the image",
    severity: 'warning',
    summary: 'Fires when conda, mamba or micromamba installs and the same RUN does not clean the package cache.',
    rationale: `conda keeps the archive of every package, and the unpacked package, in its \`pkgs\` folder. The unpacked files
are mostly hard links to the environment, the archives are not. Cleaning in the RUN that installs took one image from
2.5 to 1.7 GB ([synapse#185](https://github.com/matrix-org/synapse/issues/185)) and another from 20.5 to 13.8 GB
([OpenChatKit#50](https://github.com/togethercomputer/OpenChatKit/issues/50)).

The fix appends \`conda clean -afy\` to the RUN. Environments keep working, because conda does not make symbolic links to the
cache unless it is told to. A cache mount over the \`pkgs\` folder is equally good.`,
    examples: [
        {
            bad: 'FROM continuumio/miniconda3:24.1.2-0\nRUN conda install -y numpy\n',
            good: 'FROM continuumio/miniconda3:24.1.2-0\nRUN conda install -y numpy && conda clean -afy\n',
        },
    ],
    check: (model) => findingsOrPraise(conda_clean_judge(model)),
};
function* conda_clean_judge(model) {
    for (const step of model.steps) {
        if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, '/opt/conda/pkgs'))
            continue;
        const installs = step.commands.filter((item) => item.known?.kind === 'conda-install');
        const last = installs.at(-1);
        if (last?.known?.kind !== 'conda-install')
            continue;
        const script = scriptOf(step, last.command);
        const range = rangeOfCommand(model, step, script, last.command.range);
        const mounted = mountedPackages(step);
        if (mounted !== null) {
            yield praise(model, range, `conda's package cache is a mount (${mounted}) and no part of the image.`);
            continue;
        }
        const after = commandsAfter(step, last);
        const cleaned = after.find((item) => cleansPackages(step, item));
        if (cleaned !== undefined) {
            yield praise(model, range, "conda's package cache is cleaned in the RUN that fills it.");
            continue;
        }
        if (after.some((item) => removesUnknown(item.known) || isCleanupProgram(item)))
            continue;
        const command = cleanCommand(last.known, last);
        const certain = last.command.listPosition !== null && last.command.certainty === 'always';
        const safety = (0,evidence_layers/* stepsAfter */.Ec)(model, step).some(worksOffline) ? 'suggested' : 'safe';
        const edit = script === null || !certain ? null : appendCommand(model, step, script, command);
        yield finding(model, range, `${last.known.manager} leaves every downloaded package archive in this layer. Clean the cache at the end of the same ` +
            `RUN: \`${command}\`.`, {
            fix: edit === null
                ? advice(`End the RUN with ${command}`)
                : { safety, description: `Append ${command} to the RUN`, edits: [edit] },
        });
    }
}
function worksOffline(step) {
    return step.commands.some(({ known, command }) => known?.kind === 'conda-install' &&
        command.words.some((word) => /^--(?:offline|use-local)$/.test(word.text)));
}
function cleanCommand(install, item) {
    const program = item.command.words[0]?.raw ?? install.manager;
    return install.manager === 'micromamba' ? `${program} clean --all --yes` : `${program} clean -afy`;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/conda-cuda-twice.js



const condaCudaTwice = {
    id: 'conda-cuda-twice',
    title: 'conda installs CUDA over a CUDA base',
    severity: 'warning',
    summary: 'Fires when conda installs CUDA packages on a base image that brings the CUDA libraries.',
    rationale: `conda environments are self-contained: \`cudatoolkit\`, \`pytorch-cuda\`, \`cuda-toolkit\` and their kin bring complete CUDA libraries,
and programs of the environment load those. On a CUDA \`-runtime\` or \`-devel\` base, or a PyTorch image, the same libraries are there
already; GroundingDINO's Dockerfile, on a PyTorch image, is a well-known case.

Choose one source: a plain or \`-base\` image below conda's CUDA, or the CUDA base with Python packages that use it. There is no automatic
fix, because the choice decides which programs find which libraries.`,
    examples: [
        {
            bad: 'FROM nvidia/cuda:12.1.1-runtime-ubuntu22.04\nRUN conda install -y -c nvidia cuda-toolkit=12.1 && conda clean -afy\n',
            good: 'FROM nvidia/cuda:12.1.1-base-ubuntu22.04\nRUN conda install -y -c nvidia cuda-toolkit=12.1 && conda clean -afy\n',
        },
    ],
    check: (model) => limited(conda_cuda_twice_judge(model)),
};
const CUDA_PACKAGE = /^(?:[\w-]+::)?["']?(?:cuda|cudatoolkit|cuda-toolkit|cuda-runtime|cuda-libraries|cuda-nvcc|cudnn|pytorch-cuda|libcublas|nccl)(?:$|[=<>!"'\s[-])/;
function* conda_cuda_twice_judge(model) {
    const base = finalBase(model);
    if (base === null || !bringsCuda(base))
        return;
    for (const step of (0,evidence_layers/* layeredSteps */.c_)(model))
        for (const { known, command } of step.commands) {
            if (known?.kind !== 'conda-install')
                continue;
            const cuda = known.packages.find((word) => CUDA_PACKAGE.test(word.text));
            if (cuda === undefined)
                continue;
            yield finding(model, rangeOfCommand(model, step, scriptOf(step, command), command.range), `conda installs \`${cuda.text}\` on ${base.repository}:${base.tag}, which already brings the CUDA libraries; the image carries both. ` +
                'Use those of one of them.', { fix: advice('Start from a plain or -base image, or leave CUDA out of the conda install') });
        }
}
function bringsCuda(base) {
    const flavour = cudaFlavour(base);
    if (isCudaImage(base))
        return flavour === 'runtime' || flavour === 'devel';
    return bringsTorch(base) && (/cuda/.test(base.tag) || base.reference.domain === 'nvcr.io');
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/copy-before-dependencies.js






const copyBeforeDependencies = {
    id: 'copy-before-dependencies',
    title: 'The code is copied before the dependencies are installed',
    severity: 'warning',
    summary: 'Fires when a COPY of a whole folder brings the manifest that a later RUN installs from.',
    rationale: `A layer is built anew when anything that it was made from has changed. With the code copied first, every changed line makes the layer of the
dependencies a new one: it is installed again, pushed again, and pulled again by every machine, although its content is the same.

Copy the manifest alone, install, then copy the code. The fix does that, and it is safe when the manifest needs no other file (no \`-e .\`, no
local path) and nothing between the two instructions uses the code. For a project that is installed itself, install what it depends on first:
\`uv sync --no-install-project\`, \`poetry install --no-root\`, or a compiled requirements file.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nWORKDIR /srv/app\nCOPY . .\nRUN pip install --no-cache-dir -r requirements.txt\n',
            good: 'FROM python:3.11-slim\nWORKDIR /srv/app\nCOPY requirements.txt .\nRUN pip install --no-cache-dir -r requirements.txt\nCOPY . .\n',
        },
    ],
    check: (model, facts) => findingsOrPraise(copy_before_dependencies_judge(model, facts)),
};
function* copy_before_dependencies_judge(model, facts) {
    const done = new Set();
    const steps = model.steps.filter((step) => step.pythonInstalls.some((item) => item.manifests.length > 0));
    for (const [position, step] of steps.entries()) {
        if (step.instruction.mounts.some((mount) => mount.type === 'bind' && !mount.options.has('from'))) {
            yield praise(model, step.instruction.range, 'The manifest is mounted for the install alone, so that changed code does not repeat it.');
            continue;
        }
        const copies = copiesBefore(model, step);
        const item = step.pythonInstalls.find((install) => install.manifests.length > 0);
        if (item === undefined)
            continue;
        const broad = item.manifests
            .map((manifest) => broadCopyOf(model, copies, manifest))
            .find((copy) => copy !== null);
        if (broad === undefined) {
            if (item.manifests.every((manifest) => copies.some((copy) => namesFile(model, copy, manifest))) &&
                copiesCodeLater(model, step))
                yield praise(model, rangeOfCommand(model, step, item.script, item.install.command.range), 'The dependencies are installed before the code is copied, so that changed code does not repeat it.');
            continue;
        }
        const above = steps
            .slice(0, position)
            .some((other) => (0,evidence_layers/* buildsOn */.XN)(model, step.stage, other.stage) &&
            other.instruction.range.start < broad.instruction.range.start);
        if (above || done.has(broad))
            continue;
        done.add(broad);
        yield finding(model, broad.instruction.range, `Every change of the code repeats the install of line ${step.instruction.range.startLine}: its layer is built, pushed and pulled again. ` +
            'Copy the manifest alone, install, then copy the rest.', { fix: copy_before_dependencies_fixOf(model, facts, broad, step, item) });
    }
}
function copiesBefore(model, step) {
    return model.graph.stages
        .filter((stage) => (0,evidence_layers/* buildsOn */.XN)(model, step.stage, stage))
        .flatMap((stage) => copiesOf(model, stage))
        .filter((copy) => copy.instruction.range.start < step.instruction.range.start);
}
function contextPath(model, repositoryPath) {
    const { folder } = model.context;
    return folder === '' ? repositoryPath : repositoryPath.slice(folder.length + 1);
}
function namesFile(model, copy, manifest) {
    const path = contextPath(model, manifest);
    if (broadSource(copy, path) !== null)
        return false;
    return copiedFiles(model, copy).some(({ entry }) => entry.path === path);
}
function broadSource(copy, path) {
    if (copy.origin.kind !== 'context')
        return null;
    for (const source of copy.sources) {
        const folder = (0,container_path/* resolveRelativePath */.WU)('', source.replace(/^\/+/, '').replace(/(?:^|\/)\*$/, ''));
        if (folder === '' || (folder !== null && path.startsWith(`${folder}/`) && !/[*?[]/.test(folder)))
            return folder;
    }
    return null;
}
function broadCopyOf(model, copies, manifest) {
    if (copies.some((copy) => namesFile(model, copy, manifest)))
        return null;
    const path = contextPath(model, manifest);
    const broad = copies.find((copy) => {
        const folder = broadSource(copy, path);
        return folder !== null && holdsCode(model, folder, path);
    });
    return broad ?? null;
}
function holdsCode(model, folder, manifest) {
    const prefix = folder === '' ? '' : `${folder}/`;
    return ((folder === '' && (0,container_path/* folderOf */.yS)(manifest) === '') ||
        model.context.files.some((file) => file.path.startsWith(prefix) && /\.(?:py|ipynb|pyx|js|ts|html)$/.test(file.path)));
}
function copiesCodeLater(model, step) {
    return copiesOf(model, step.stage).some((copy) => copy.origin.kind === 'context' && copy.instruction.range.start > step.instruction.range.start);
}
function copy_before_dependencies_fixOf(model, facts, copy, step, item) {
    const { install } = item;
    if (install.manager === 'uv-sync')
        return advice('Run uv sync --no-install-project with pyproject.toml and uv.lock alone, before the COPY');
    if (install.manager === 'poetry')
        return advice('Run poetry install --no-root with pyproject.toml and poetry.lock alone, before the COPY');
    const edits = safeEdits(model, facts, copy, step);
    if (edits === null)
        return advice('Copy the manifest alone above the install, and the rest below it');
    return { safety: 'safe', description: 'Copy the manifest first, and the code after the install', edits };
}
function safeEdits(model, facts, copy, step) {
    const { instruction, destination } = copy;
    const written = instruction.destination?.raw;
    const { text } = model.source;
    const original = text.slice(instruction.range.start, instruction.range.end);
    if (written === undefined || destination === null || copy.sources.length !== 1 || copy.stage !== step.stage)
        return null;
    if (instruction.json || instruction.heredocs.length > 0 || /[$"'*?[\\`]/.test(original))
        return null;
    const { instructions } = model.dockerfile;
    if (!instructions.includes(instruction) || !instructions.includes(step.instruction))
        return null;
    if (!nothingUsesTheCode(model, copy, step))
        return null;
    const files = neededFiles(model, facts, copy, step);
    if (files === null)
        return null;
    const source = broadSource(copy, files[0] ?? '') ?? '';
    const folders = [...new Set(files.map(container_path/* folderOf */.yS))];
    const first = instruction.sources[0];
    if (first === undefined)
        return null;
    const head = text.slice(instruction.range.start, first.range.start).trimEnd();
    const lineEnd = lineEndAt(text, instruction.range.end);
    const lines = folders.map((folder) => {
        const inside = source === '' ? folder : folder.slice(source.length + 1);
        const base = written.replace(/\/+$/, '');
        const target = `${written === '/' ? '' : base}/${inside === '' ? '' : `${inside}/`}`;
        return `${head} ${files.filter((file) => (0,container_path/* folderOf */.yS)(file) === folder).join(' ')} ${target}`;
    });
    return [
        {
            path: model.path,
            start: instruction.range.start,
            end: instruction.range.end,
            newText: lines.join(lineEnd),
        },
        {
            path: model.path,
            start: step.instruction.range.end,
            end: step.instruction.range.end,
            newText: `${lineEnd}${original}`,
        },
    ];
}
function neededFiles(model, facts, copy, step) {
    const { destination } = copy;
    if (destination === null)
        return null;
    const files = [];
    if (readsOtherFiles(model, copy, step))
        return null;
    for (const { install } of step.pythonInstalls) {
        if (install.manager !== 'pip' && install.manager !== 'uv-pip')
            return null;
        if (install.editables.length > 0 ||
            install.requirements.some((word) => word.value === null || /^\.|\/|\.whl$/.test(word.text)))
            return null;
        for (const word of [...install.requirementFiles, ...install.constraintFiles]) {
            const path = (0,words/* pathOf */.XM)(step, install.command, word);
            if (path === null || !(0,container_path/* isInside */.FK)(path, destination))
                return null;
            const folder = (0,container_path/* resolveRelativePath */.WU)('', copy.sources[0] ?? '');
            const rest = path.slice(destination === '/' ? 1 : destination.length + 1);
            if (folder === null)
                return null;
            files.push(folder === '' ? rest : `${folder}/${rest}`);
        }
    }
    for (const file of files) {
        const text = facts.text?.(model.context.repositoryPath(file)) ?? null;
        if (text === null || files.length > 20 || !model.context.isFile(file))
            return null;
        for (const line of text.split(/\r?\n/)) {
            const trimmed = line.trim();
            const included = /^(?:-r|--requirement|-c|--constraint)[\s=]*([^\s#]+)/.exec(trimmed)?.[1];
            if (included !== undefined) {
                const path = (0,container_path/* resolveRelativePath */.WU)((0,container_path/* folderOf */.yS)(file), included);
                if (path === null || included.includes('$') || broadSource(copy, path) === null)
                    return null;
                if (!files.includes(path))
                    files.push(path);
            }
            else if (/^(?:-e|--editable)\b|^\.{0,2}\/|^\.|^file:|@\s*file:|^(?:-f|--find-links)[\s=]*[^\s:]+$|\.(?:whl|zip|tar\.gz)\s*$/.test(trimmed))
                return null;
            else if (trimmed !== '' && model.context.isFolder(trimmed))
                return null;
        }
    }
    return files.length === 0 ? null : files;
}
function readsOtherFiles(model, copy, step) {
    const named = [
        'PIP_CONSTRAINT',
        'PIP_REQUIREMENT',
        'PIP_CONFIG_FILE',
        'PIP_FIND_LINKS',
        'UV_CONSTRAINT',
        'UV_OVERRIDE',
        'UV_CONFIG_FILE',
    ];
    if (named.some((name) => step.at.variables.has(name)))
        return true;
    if (!step.pythonInstalls.some(({ install }) => install.manager === 'uv-pip'))
        return false;
    return copiedFiles(model, copy).some(({ entry }) => /(?:^|\/)(?:pyproject|uv)\.toml$/.test(entry.path));
}
function nothingUsesTheCode(model, copy, step) {
    const start = copy.instruction.range.start;
    const end = step.instruction.range.start;
    for (const { instruction } of step.stage.instructions) {
        if (instruction.range.start <= start || instruction.range.start > end)
            continue;
        if (/^(?:env|arg|label|expose|user|stopsignal|healthcheck|maintainer)$/.test(instruction.kind))
            continue;
        if (instruction.kind !== 'run')
            return false;
        const run = model.steps.find((candidate) => candidate.instruction === instruction);
        if (run === undefined ||
            run.scripts.length === 0 ||
            instruction.mounts.some((mount) => mount.type === 'bind'))
            return false;
        if (run.scripts.some((script) => script.script.errors.length > 0 || !script.editable))
            return false;
        if (!run.commands.every((item) => isIndependent(run, item, copy)))
            return false;
    }
    return true;
}
function isIndependent(step, item, copy) {
    const { known, command } = item;
    switch (known?.kind) {
        case 'python-install':
            return true;
        case 'system-packages':
            return !known.packages.some((word) => /\//.test(word.text));
        case 'cache-clean':
        case 'user-creation':
            return true;
        case 'removal':
            return known.paths.every((word) => {
                const path = (0,words/* pathOf */.XM)(step, command, word);
                return (path !== null &&
                    copy.destination !== null &&
                    !(0,container_path/* isInside */.FK)(path, copy.destination) &&
                    !(0,container_path/* isInside */.FK)(copy.destination, path));
            });
        default:
            return /^(?:set|true|:|echo)$/.test(command.name ?? '') && command.redirects.length === 0;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/copy-whole-prefix.js






const copyWholePrefix = {
    id: 'copy-whole-prefix',
    title: 'A whole system folder is copied out of a stage',
    severity: 'warning',
    summary: 'Fires when `COPY --from` takes `/`, `/usr`, `/usr/local`, `/opt/conda` or the like although the image has most of it already.',
    rationale: `COPY does not compare: a file that the image already has is stored again. \`COPY --from=build /usr/local /usr/local\` between two stages on the same Python
image stores Python itself, pip and all headers a second time, together with what the build left there; \`/\` stores a second operating system. A whole
\`/opt/conda\` takes conda and its package cache along; [MediSwarm#397](https://github.com/KatherLab/MediSwarm/pull/397) shows such a copy of several GB.

Copy what the build made: a virtual environment (\`/opt/venv\`), \`site-packages\` and the scripts by name, or an environment packed by \`conda-pack\`. The rule is
silent where the target has nothing below its layers (\`FROM scratch\`), or the folder comes from a base that the target does not share.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim AS build\nRUN pip install --no-cache-dir flask\n\nFROM python:3.11-slim\nCOPY --from=build /usr/local /usr/local\n',
            good: 'FROM python:3.11-slim AS build\nRUN python -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir flask\n\nFROM python:3.11-slim\nCOPY --from=build /opt/venv /opt/venv\n',
        },
    ],
    check: (model) => limited(copy_whole_prefix_judge(model)),
};
const SYSTEM = new Set([
    '/',
    '/usr',
    '/usr/lib',
    '/usr/bin',
    '/usr/share',
    '/lib',
    '/var',
    '/var/lib',
    '/etc',
    '/root',
    '/home',
    '/opt',
]);
function* copy_whole_prefix_judge(model) {
    if (model.graph.layerChain[0]?.base.kind === 'scratch')
        return;
    for (const stage of model.graph.layerChain)
        for (const copy of copiesOf(model, stage)) {
            if (copy.origin.kind === 'context')
                continue;
            for (const source of copy.sources) {
                const path = (0,container_path/* resolveContainerPath */.pG)('/', source.replace(/\/\*$/, ''));
                const why = reasonAgainst(model, copy, path);
                if (why === null)
                    continue;
                yield finding(model, copy.instruction.range, `This copies all of \`${path}\`, ${why}. Copy what the build made: a virtual environment, or the folders by name.`, { fix: advice('Copy only what the build made') });
                break;
            }
        }
}
function reasonAgainst(model, copy, path) {
    const from = copy.origin.kind === 'stage' ? copy.origin.stage : null;
    const target = finalBase(model);
    if (path === '/')
        return 'a second operating system beside that of the base image';
    if (path === '/opt/conda') {
        const kept = from !== null &&
            model.steps.some((step) => (0,evidence_layers/* buildsOn */.XN)(model, from, step.stage) && keepsCondaPackages(step));
        if (kept)
            return 'with the archives in conda’s package cache';
    }
    if (from === null || target === null)
        return null;
    const source = baseOfStage(model, from.index);
    const shared = source !== null &&
        source.reference.domain === target.reference.domain &&
        source.reference.path === target.reference.path;
    if (!shared)
        return null;
    if (path === '/opt/conda' && !/conda|mamba|miniforge|pytorch|jupyter/.test(target.repository))
        return null;
    if (path === '/usr/local' || path === '/opt/conda')
        return `which the base image ${target.repository} already brings: its files are stored again`;
    return SYSTEM.has(path) ? 'most of which the base image already has: its files are stored again' : null;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/compilation.js



function compilationSign(facts, steps) {
    for (const step of steps) {
        for (const { known, command } of step.commands) {
            if (known?.kind === 'compilation')
                return command.name ?? 'a compiler';
            const script = command.words
                .slice(0, 2)
                .find((word) => /(?:build|compile|install|setup|make)[\w.-]*\.sh$/i.test(word.text));
            if (script !== undefined)
                return script.text;
            if (known?.kind === 'python-program' && /(?:^|\/)setup\.py$/.test(known.file?.text ?? ''))
                return 'setup.py';
        }
        for (const item of step.pythonInstalls) {
            const sign = (0,python/* compileSign */.Fd)(item);
            if (sign !== null)
                return sign;
        }
        for (const name of ['TORCH_CUDA_ARCH_LIST', 'CMAKE_ARGS', 'FORCE_CUDA', 'CUDA_HOME', 'CUDACXX'])
            if (step.at.environment.has(name))
                return `ENV ${name}`;
    }
    return nativeCodeSign(facts);
}
function compilationInImage(model, facts) {
    return compilationSign(facts, model.steps.filter((step) => (0,evidence_layers/* isLayered */.PI)(model, step.stage)));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/from-tag.js
function editTag(model, base, change) {
    const word = base.from.image;
    if (word === null || word.raw.includes('@'))
        return null;
    const changed = change(word.raw);
    if (changed === word.raw)
        return null;
    return { path: model.path, start: word.range.start, end: word.range.end, newText: changed };
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/torch.js

function torchOf({ step, item }) {
    const operand = item.install.requirements.find((word) => (0,python/* requirementName */.xV)(word.text) === 'torch');
    const distribution = item.closure?.distributions.find((candidate) => candidate.name === 'torch');
    if (distribution?.provided === true)
        return null;
    if (distribution === undefined && operand === undefined)
        return null;
    const version = distribution?.version ?? /==\s*([^\s,;]+)/.exec(operand?.text ?? '')?.[1] ?? null;
    const companions = item.closure?.distributions.filter((other) => other.name.startsWith('nvidia-') && !other.provided)
        .length ?? 0;
    const common = { version, direct: (0,python/* directNames */.K4)(item).has('torch'), companions };
    const local = `${version ?? ''} ${operand?.text ?? ''}`;
    if (/\+cpu\b/.test(local))
        return { ...common, build: 'cpu', because: `torch ${version ?? ''}`.trim() };
    if (/\+(?:cu\d+|rocm|xpu)/.test(local))
        return { ...common, build: 'cuda', because: local.trim() };
    const index = indexSign({ step, item });
    if (index !== null)
        return { ...common, ...index };
    if (item.closure?.closure.source === 'lock' && companions === 0)
        return { ...common, build: 'other', because: 'the lock file lists no CUDA distribution' };
    return { ...common, build: 'default', because: 'no other index is named' };
}
function indexSign({ step, item }) {
    const { install } = item;
    const { environment } = install.command;
    const words = [install.indexUrl, ...install.extraIndexUrls, ...install.findLinks].flatMap((word) => word?.text ?? []);
    const variables = [
        'PIP_INDEX_URL',
        'PIP_EXTRA_INDEX_URL',
        'PIP_FIND_LINKS',
        'UV_INDEX_URL',
        'UV_EXTRA_INDEX_URL',
        'UV_DEFAULT_INDEX',
        'UV_INDEX',
    ];
    const backendFlag = install.command.words.map((word) => word.text).join(' ');
    const backend = /--torch-backend[= ](\S+)/.exec(backendFlag)?.[1] ??
        environment.get('UV_TORCH_BACKEND') ??
        step.at.variables.get('UV_TORCH_BACKEND');
    if (backend === 'cpu')
        return { build: 'cpu', because: 'the torch backend is set to cpu' };
    if (backend !== undefined)
        return { build: 'cuda', because: `the torch backend is set to ${backend}` };
    const urls = [
        ...words,
        ...variables.flatMap((name) => environment.get(name) ?? step.at.variables.get(name) ?? []),
    ];
    for (const url of urls) {
        if (/\/cpu(?:\/|$|[?#_-])|[/_-]cpu(?:\/|$)/.test(url))
            return { build: 'cpu', because: 'the index holds CPU builds' };
        if (/\/(?:cu\d+|rocm[\d.]*|xpu)(?:\/|$)/.test(url))
            return { build: 'cuda', because: `the index ${url} holds GPU builds` };
    }
    if (install.indexUrl !== null || environment.has('PIP_INDEX_URL') || step.at.variables.has('PIP_INDEX_URL'))
        return { build: 'other', because: 'another index is named' };
    return null;
}
function isAtLeast(version, major, minor) {
    const match = /^(\d+)\.(\d+)/.exec(version ?? '');
    if (match === null)
        return false;
    const [own, ownMinor] = [Number(match[1]), Number(match[2])];
    return own > major || (own === major && ownMinor >= minor);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/cuda-twice.js






const USES_SYSTEM_CUDA = /^(?:tensorflow(?:-gpu)?|onnxruntime-gpu|cupy(?:-cuda.*)?|faiss-gpu.*|ctranslate2|faster-whisper|tensorrt.*|jax-cuda.*|jaxlib|paddlepaddle-gpu|mxnet.*|llama-cpp-python|pycuda|numba-cuda|cudf.*|cuml.*|dlib|spconv.*)$/;
const cudaTwice = {
    id: 'cuda-twice',
    title: 'CUDA is in the base image and in the wheels',
    severity: 'warning',
    summary: 'Fires when a CUDA base with libraries gets a torch whose wheels bring the same libraries.',
    rationale: `torch's wheels for GPUs load cuBLAS, cuDNN, NCCL and the rest from the \`nvidia-*\` distributions that they require, not
from the system. On a \`-runtime\` or \`-cudnn\` base the same libraries lie there a second time, gigabytes in size, unused. The driver's
own library comes from the host in any case.

The fix changes the tag to the \`-base\` variant, which has what the container runtime needs to pass a GPU through. It is a
suggestion, to be verified by a build and a run. The rule is silent when something is installed that loads CUDA from the system
(TensorFlow, ONNX Runtime, CTranslate2, CuPy, …), or something is compiled.`,
    examples: [
        {
            bad: 'FROM nvidia/cuda:12.4.1-cudnn-runtime-ubuntu22.04\nRUN pip install --no-cache-dir torch==2.4.0\n',
            good: 'FROM nvidia/cuda:12.4.1-base-ubuntu22.04\nRUN pip install --no-cache-dir torch==2.4.0\n',
        },
    ],
    check: (model, facts) => limited(cuda_twice_judge(model, facts)),
};
function* cuda_twice_judge(model, facts) {
    const base = finalBase(model);
    if (base === null || !isCudaImage(base) || cudaFlavour(base) !== 'runtime')
        return;
    if (compilationInImage(model, facts) !== null)
        return;
    const installs = (0,python/* imageInstalls */.c8)(model);
    if (installs.some(({ item }) => [...(0,python/* broughtNames */.mR)(item)].some((name) => USES_SYSTEM_CUDA.test(name))))
        return;
    if (usesSystemCuda(model, facts))
        return;
    const torch = installs.find(cuda_twice_bringsCuda);
    if (torch === undefined)
        return;
    const edit = editTag(model, base, (written) => written.replace(/-(?:cudnn\d*-)?runtime(?=-|$)/, '-base'));
    const line = rangeOfCommand(model, torch.step, torch.item.script, torch.item.install.command.range).startLine;
    yield finding(model, base.from.range, `${base.repository}:${base.tag} brings the CUDA libraries, and so do the wheels that line ${line} installs; torch uses those of the ` +
        'wheels. The `-base` variant leaves out the second copy; rebuild to make sure.', {
        fix: edit === null
            ? advice('Use the -base variant of the image')
            : { safety: 'suggested', description: 'Use the -base variant', edits: [edit] },
    });
}
function cuda_twice_bringsCuda(install) {
    const torch = torchOf(install);
    return torch !== null && (torch.companions > 0 || torch.build === 'default' || torch.build === 'cuda');
}
function usesSystemCuda(model, facts) {
    const packages = model.steps.some((step) => step.commands.some(({ known }) => known?.kind === 'system-packages' &&
        known.packages.some((word) => /cuda|cudnn|cublas|nvinfer|tensorrt/.test(word.text))));
    return (packages ||
        ['tensorflow', 'onnxruntime', 'cupy', 'tensorrt', 'ctranslate2'].some((name) => facts.usage.importsOf(name).length > 0));
}

// EXTERNAL MODULE: ./build/src/support/quantity.js
var quantity = __webpack_require__(74800);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/edit/instructions.js

function insertFlag(model, instruction, flag) {
    const at = instruction.keywordRange.end;
    return { path: model.path, start: at, end: at, newText: ` ${flag}` };
}
function nextInstruction(model, instruction) {
    const { instructions } = model.dockerfile;
    const position = instructions.indexOf(instruction);
    return position === -1 ? null : (instructions[position + 1] ?? null);
}
function mergeRuns(model, first, second) {
    if (nextInstruction(model, first.instruction) !== second.instruction || first.stage !== second.stage)
        return null;
    if (first.instruction.flags.length > 0 || second.instruction.flags.length > 0)
        return null;
    const firstScript = first.scripts[0];
    const secondScript = second.scripts[0];
    if (firstScript === undefined || secondScript === undefined)
        return null;
    if (first.scripts.length !== 1 || second.scripts.length !== 1)
        return null;
    if (first.instruction.heredocs.length > 0 || second.instruction.heredocs.length > 0)
        return null;
    const last = endOfList(first, firstScript);
    if (last === null || endOfList(second, secondScript) === null)
        return null;
    const members = secondScript.script.members;
    if (members.some((member) => member.operator !== null && member.operator !== '&&'))
        return null;
    const insensitive = secondScript.script.commands.every(isInsensitive);
    if (firstScript.script.commands.some((command) => changesTheShell(command, insensitive)))
        return null;
    const { text } = model.source;
    const start = offsetBehind(firstScript, last.range.end);
    if (text.slice(start, first.instruction.range.end).trim() !== '')
        return null;
    const firstMember = members[0];
    if (firstMember === undefined)
        return null;
    const end = secondScript.assembled.sourceOffset(firstMember.range.start);
    const between = text.slice(first.instruction.range.end, second.instruction.range.start);
    const comments = between
        .split('\n')
        .map((line) => line.replace(/\r$/, ''))
        .filter((line) => /^\s*#/.test(line));
    const lineEnd = lineEndAt(text, start);
    const own = indentationAt(text, start);
    const indentation = own === '' || start < text.indexOf('\n', first.instruction.range.start) ? '    ' : own;
    const lines = [` ${model.dockerfile.escape}`, ...comments, `${indentation}&& `];
    return { path: model.path, start, end, newText: lines.join(lineEnd) };
}
function isInsensitive(command) {
    return command.words.every((word, index) => {
        if (word.value === null || command.assignments.length > 0)
            return false;
        return index === 0 || command.name !== 'rm' || /^[-/~]/.test(word.value);
    });
}
function changesTheShell(command, insensitive) {
    const { enclosures, name } = command;
    if (enclosures.some((around) => around === 'subshell' || around === 'nested-script' || around === 'substitution'))
        return false;
    if (name === null)
        return true;
    if (insensitive && /^(?:cd|pushd|popd)$/.test(name))
        return false;
    if (insensitive && name === 'set')
        return !command.words
            .slice(1)
            .every((word) => /^[-+][euxvo]+$|^(?:pipefail|errexit|nounset|xtrace)$/.test(word.text));
    return /^(?:cd|pushd|popd|set|shopt|export|unset|source|\.|alias|umask|trap|exec|exit|eval|ulimit|declare|readonly)$/.test(name);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/dead-cleanup.js













const SMALLEST_COPY = 1_000_000;
const deadCleanup = {
    id: 'dead-cleanup',
    title: 'Cleanup in a later layer frees nothing',
    severity: 'warning',
    summary: 'Fires when a RUN removes what an earlier instruction left in its own layer.',
    rationale: `Every instruction makes a layer, and layers are never rewritten. Removing a file in a later one adds a marker that
hides it; its bytes are still stored, pushed and pulled. About one in seven Dockerfiles of public machine-learning repositories
has a RUN that does nothing but such a cleanup.

The cleanup belongs into the instruction that creates the files. Where the two RUNs follow each other and share their flags,
user and shell, the fix joins them with \`&&\`. Files that come by COPY only to be used once can be mounted instead:
\`RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels …\`.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl\nRUN rm -rf /var/lib/apt/lists/*\n',
            good: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl \\\n    && rm -rf /var/lib/apt/lists/*\n',
        },
    ],
    check: (model) => limited(dead_cleanup_judge(model)),
};
function* dead_cleanup_judge(model) {
    const steps = (0,evidence_layers/* layeredSteps */.c_)(model);
    let looked = 0;
    for (const [position, step] of steps.entries()) {
        if (looked > MAXIMUM_LOOKED_AT)
            return;
        if (!step.commands.some(isCleanup))
            continue;
        looked += 1;
        const earlier = steps.slice(0, position);
        for (const item of step.commands) {
            const creator = creatorOf(model, earlier, step, item);
            if (creator === null)
                continue;
            yield report(model, step, item, creator);
            break;
        }
    }
}
function report(model, step, item, creator) {
    const script = scriptOf(step, item.command);
    const line = creator.range.startLine;
    const command = script === null ? 'This cleanup' : `\`${shown(script.script.text, item.command.range)}\``;
    const edit = creator.step !== null &&
        step.commands.every(isCleanup) &&
        nextInstruction(model, creator.step.instruction) === step.instruction
        ? mergeRuns(model, creator.step, step)
        : null;
    const remedy = creator.step === null
        ? 'Mount the files for the one RUN that needs them (`RUN --mount=type=bind`) instead of copying them.'
        : `Remove them in the RUN at line ${line}.`;
    return finding(model, rangeOfCommand(model, step, script, item.command.range), `${command} frees nothing: ${creator.what} in the layer of line ${line} and stay there, hidden. ${remedy}`, {
        fix: edit === null
            ? advice(creator.step === null
                ? 'Replace the COPY by a bind mount'
                : `Move the cleanup into the RUN at line ${line}`)
            : { safety: 'safe', description: `Join it with the RUN at line ${line}`, edits: [edit] },
        ...(creator.bytes === null
            ? {}
            : { saving: { kind: 'image', quantity: (0,quantity/* exact */.e0)(creator.bytes) } }),
    });
}
function isCleanup(item) {
    const { known, command } = item;
    if (known?.kind === 'removal' || known?.kind === 'cache-clean')
        return true;
    if (known?.kind === 'system-packages')
        return known.operation === 'remove' || known.operation === 'autoremove';
    return known === null && /^(?:true|:|sync|ls|echo|ldconfig)$/.test(command.name ?? '');
}
function creatorOf(model, earlier, step, item) {
    const { known } = item;
    switch (known?.kind) {
        case 'cache-clean':
            return lastOf(earlier, cacheFillers(known.manager, step), 'the files of the cache were written');
        case 'system-packages':
            return known.operation === 'remove' || known.operation === 'autoremove'
                ? installerOf(earlier, step, item)
                : null;
        case 'removal':
            return (cacheFillerRemoved(earlier, step, item) ?? writerOf(earlier, step, item) ?? copyOf(model, step, item));
        default:
            return null;
    }
}
function cacheFillers(manager, step) {
    const fills = (candidate) => {
        switch (manager) {
            case 'pip':
                return candidate.pythonInstalls.some((item) => item.install.manager === 'pip' && item.cache.state === 'kept');
            case 'uv':
                return candidate.pythonInstalls.some((item) => item.install.manager.startsWith('uv') && item.cache.state === 'kept');
            case 'conda':
                return keepsCondaPackages(candidate);
            case 'npm':
                return candidate.commands.some((item) => item.known?.kind === 'npm-install');
            default:
                return false;
        }
    };
    const ownFill = step.commands.some((item) => manager === 'conda'
        ? item.known?.kind === 'conda-install'
        : manager === 'npm'
            ? item.known?.kind === 'npm-install'
            : item.known?.kind === 'python-install' && item.known.manager.startsWith(manager));
    return ownFill ? () => false : fills;
}
function cacheFillerRemoved(earlier, step, item) {
    if (step.instruction.mounts.some((mount) => mount.type === 'cache' && removesBelow(step, item, mount.options.get('target'))))
        return null;
    if (empties(step, item, LISTS) && !step.commands.some(isUpdate)) {
        const found = lastOf(earlier, keepsLists, 'the package lists were written');
        if (found !== null)
            return found;
    }
    for (const manager of ['pip', 'uv']) {
        if (!empties(step, item, `${step.home}/.cache/${manager}`))
            continue;
        const found = lastOf(earlier, cacheFillers(manager, step), `${manager}'s cache files were written`);
        if (found !== null)
            return found;
    }
    if (PACKAGE_FOLDERS.some((folder) => empties(step, item, folder)))
        return lastOf(earlier, cacheFillers('conda', step), "conda's packages were written");
    return null;
}
function isUpdate(item) {
    return item.known?.kind === 'system-packages' && item.known.operation === 'update';
}
function removesBelow(step, item, target) {
    return target?.startsWith('/') === true && empties(step, item, target);
}
function installerOf(earlier, step, item) {
    if (item.known?.kind !== 'system-packages')
        return null;
    const removed = new Set(item.known.packages.map(words/* packageName */.oZ));
    const installs = (candidate) => candidate.commands.some((other) => other.known?.kind === 'system-packages' &&
        other.known.operation === 'install' &&
        (other.known.packages.some((word) => removed.has((0,words/* packageName */.oZ)(word))) ||
            (other.known.virtual !== null && removed.has(other.known.virtual.toLowerCase()))));
    return installs(step) ? null : lastOf(earlier, installs, 'the packages were installed');
}
function writerOf(earlier, step, item) {
    const patterns = patternsOf(step, item);
    const writes = (candidate) => candidate.commands.some((other, position) => {
        const path = writtenPath(candidate, other);
        return (path !== null &&
            patterns.some((pattern) => (0,words/* globCovers */.fQ)(pattern, path)) &&
            mountHolding(candidate, path) === null &&
            !candidate.commands.slice(position + 1).some((later) => empties(candidate, later, path)));
    });
    return writes(step) ? null : lastOf(earlier, writes, 'the files were written');
}
function writtenPath(step, item) {
    const { known, command } = item;
    if (known?.kind === 'download')
        return known.output === null || known.output === '' ? null : (0,words/* pathOfText */.u6)(step, command, known.output);
    if (known?.kind === 'clone')
        return known.directory === null ? null : (0,words/* pathOf */.XM)(step, command, known.directory);
    return null;
}
function copyOf(model, step, item) {
    const patterns = patternsOf(step, item).filter((pattern) => mountHolding(step, pattern) === null);
    if (patterns.length === 0)
        return null;
    const covered = (path) => patterns.some((pattern) => (0,words/* globCovers */.fQ)(pattern, path));
    for (const stage of model.graph.layerChain)
        for (const copy of copiesOf(model, stage)) {
            if (copy.instruction.range.start >= step.instruction.range.start)
                break;
            if (copy.origin.kind !== 'context') {
                if (!copy.sources.every(isSmall) && copyTargets(copy).some(covered))
                    return copyCreator(copy, null);
                continue;
            }
            if (!patterns.some((pattern) => mayMeet(pattern, copy)))
                continue;
            let bytes = 0;
            for (const file of copiedFiles(model, copy))
                if (covered(file.containerPath))
                    bytes += file.entry.bytes;
            if (bytes >= SMALLEST_COPY)
                return copyCreator(copy, bytes);
        }
    return null;
}
function mayMeet(pattern, copy) {
    const fixed = pattern.replace(/\/[^/]*[*?[{].*$/s, '') || '/';
    return (copy.destination !== null && ((0,container_path/* isInside */.FK)(fixed, copy.destination) || (0,container_path/* isInside */.FK)(copy.destination, fixed)));
}
function isSmall(source) {
    return /\.(?:txt|in|toml|lock|json|ya?ml|cfg|ini|conf|sh|py|env|pem|crt|key|xml|list|asc|gpg)$/i.test(source);
}
function copyCreator(copy, bytes) {
    return { range: copy.instruction.range, step: null, what: 'the files were copied', bytes };
}
function copyTargets(copy) {
    const { destination } = copy;
    if (destination === null)
        return [];
    if (!copy.intoFolder)
        return [destination];
    return [destination, ...copy.sources.map((source) => `${destination}/${source.split('/').at(-1) ?? ''}`)];
}
function patternsOf(step, item) {
    if (item.known?.kind !== 'removal')
        return [];
    return (0,removal/* removedPaths */.j)(item.known, contextOf(step)).filter((path) => path.startsWith('/'));
}
function lastOf(steps, matches, what) {
    const found = steps.findLast(matches);
    return found === undefined ? null : { range: found.instruction.range, step: found, what, bytes: null };
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/devel-base.js








const develBase = {
    id: 'devel-base',
    title: 'The final image is built on a development base',
    severity: 'warning',
    summary: 'Fires when the image ends up on a `-devel` CUDA or PyTorch base and nothing in it compiles CUDA code.',
    rationale: `The \`-devel\` variants add the CUDA compiler, headers and static libraries to the \`-runtime\` ones: gigabytes that only
compilation needs. About half of the GPU Dockerfiles of public repositories ship one.

The fix changes the tag to \`-runtime\`. It is a suggestion, to be verified by a build: some libraries compile kernels when they
run. Where an extension is compiled, do that in a stage on the \`-devel\` base and copy the result into one on \`-runtime\`. The rule
is silent when it sees a compiler run, a distribution that is known to compile, CUDA sources, or code that compiles at run time.`,
    examples: [
        {
            bad: 'FROM pytorch/pytorch:2.4.0-cuda12.1-cudnn9-devel\nCOPY serve.py /srv/\nCMD ["python", "/srv/serve.py"]\n',
            good: 'FROM pytorch/pytorch:2.4.0-cuda12.1-cudnn9-runtime\nCOPY serve.py /srv/\nCMD ["python", "/srv/serve.py"]\n',
        },
    ],
    check: (model, facts) => findingsOrPraise(devel_base_judge(model, facts)),
};
function* devel_base_judge(model, facts) {
    const base = finalBase(model);
    if (base === null || !(isCudaImage(base) || bringsTorch(base)))
        return;
    const flavour = cudaFlavour(base);
    const image = `${base.repository}:${base.tag}`;
    if (flavour === 'runtime' || (flavour === 'base' && isCudaImage(base)))
        yield praise(model, base.from.range, `The image is built on ${image}, without CUDA's compiler.`);
    if (flavour !== 'devel' || compilationInImage(model, facts) !== null)
        return;
    const installs = (0,python/* imageInstalls */.c8)(model);
    if (installs.some(({ item }) => item.closure === null && item.install.requirements.length === 0))
        return;
    if (packageInstalls(model).some(({ kept }) => kept.some((word) => BUILD_TOOL.test((0,words/* packageName */.oZ)(word)))))
        return;
    const ownCuda = isCudaImage(base) &&
        installs.some(({ item }) => [...(0,python/* broughtNames */.mR)(item)].some((name) => name.startsWith('nvidia-cuda')));
    const edit = editTag(model, base, (written) => ownCuda
        ? written.replace(/-(?:cudnn\d*-)?devel(?=-|$)/, '-base')
        : written.replace(/-devel(?=-|$)/, '-runtime'));
    const description = ownCuda ? 'Use the -base variant' : 'Use the -runtime variant';
    yield finding(model, base.from.range, `${image} brings CUDA's compiler and headers, and nothing here compiles. ` +
        (ownCuda
            ? 'The Python distributions bring their own CUDA libraries, so the `-base` variant is enough; rebuild to make sure.'
            : 'The `-runtime` variant is enough; rebuild to make sure.'), { fix: edit === null ? advice(description) : { safety: 'suggested', description, edits: [edit] } });
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/development-dependencies-in-final.js




const development_dependencies_in_final_DEVELOPMENT = new Map(Object.entries({
    autopep8: 'autopep8',
    bandit: 'bandit',
    black: 'black',
    codespell: 'codespell_lib',
    commitizen: 'commitizen',
    coverage: 'coverage',
    flake8: 'flake8',
    hypothesis: 'hypothesis',
    ipdb: 'ipdb',
    ipython: 'IPython',
    ipykernel: 'ipykernel',
    isort: 'isort',
    jupyter: 'jupyter',
    jupyterlab: 'jupyterlab',
    mkdocs: 'mkdocs',
    'mkdocs-material': 'material',
    mypy: 'mypy',
    nbconvert: 'nbconvert',
    notebook: 'notebook',
    nox: 'nox',
    'pip-tools': 'piptools',
    'pre-commit': 'pre_commit',
    pylint: 'pylint',
    pyright: 'pyright',
    pytest: 'pytest',
    'pytest-asyncio': 'pytest_asyncio',
    'pytest-cov': 'pytest_cov',
    'pytest-mock': 'pytest_mock',
    'pytest-xdist': 'xdist',
    ruff: 'ruff',
    sphinx: 'sphinx',
    'sphinx-rtd-theme': 'sphinx_rtd_theme',
    tox: 'tox',
    twine: 'twine',
    yapf: 'yapf',
}));
const DEVELOPMENT_NAME = /(?:^|[-_./])(?:dev|develop|development|test|tests|testing|lint|docs|ci)(?:[-_./]|$)/i;
const DEVELOPMENT_GROUP = /^(?:dev|develop|development|test|tests|testing|lint|docs|doc|ci|all-dev|typing)$/i;
const developmentDependenciesInFinal = {
    id: 'development-dependencies-in-final',
    title: 'Tools to develop with are in the image',
    severity: 'warning',
    summary: 'Fires when an install in the image takes development dependencies: a dev file, extra or group, or test and lint tools by name.',
    rationale: `Test runners, linters, notebooks and documentation tools serve the people who write the program. In the image they are bytes, start-up time of every
scanner, and packages to be patched. \`uv sync\` and \`poetry install\` take the development group unless they are told not to; \`pip install .[all]\` and
\`-r requirements-dev.txt\` ask for it.

The suggested edit adds the option that leaves the group out. The bytes are the difference of the two closures. The rule is silent for images to develop or
test in, and for a tool that the repository's own code imports outside its tests.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nCOPY requirements-dev.txt /tmp/\nRUN pip install --no-cache-dir -r /tmp/requirements-dev.txt\n',
            good: 'FROM python:3.11-slim\nCOPY requirements.txt /tmp/\nRUN pip install --no-cache-dir -r /tmp/requirements.txt\n',
        },
        {
            bad: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir flask pytest black\n',
            good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir flask\n',
        },
    ],
    check: (model, facts) => findingsOrPraise(development_dependencies_in_final_judge(model, facts)),
};
function* development_dependencies_in_final_judge(model, facts) {
    if (isDevelopmentImage(model))
        return;
    const installs = (0,python/* imageInstalls */.c8)(model);
    for (const [position, { step, item }] of installs.entries()) {
        const { install } = item;
        const undone = installs
            .slice(position + 1)
            .some((later) => later.step.stage === step.stage &&
            later.item.install.manager === install.manager &&
            install.manager === 'uv-sync' &&
            later.item.install.noDevelopment);
        if (undone)
            continue;
        const range = rangeOfCommand(model, step, item.script, install.command.range);
        const sign = developmentSign(model, facts, step, item);
        if (sign !== null)
            yield finding(model, range, `${sign.what}: for developing, and not needed in a running image. ${sign.remedy}`, {
                fix: development_dependencies_in_final_fixOf(model, item, sign.remedy),
            });
        else if (install.noDevelopment)
            yield praise(model, range, `${install.command.name ?? install.manager} leaves the development dependencies out.`);
    }
}
function developmentSign(model, facts, step, item) {
    const { install } = item;
    const file = install.requirementFiles.find((word) => isDevelopmentFile(word.text));
    if (file !== undefined)
        return { what: `This installs ${file.text}`, remedy: 'Install the requirements of the program only.' };
    const extra = [...install.extras, ...extrasOf(install)].find((name) => DEVELOPMENT_GROUP.test(name));
    if (extra !== undefined)
        return { what: `This installs the extra \`${extra}\``, remedy: 'Install the project without it.' };
    const group = install.groups.find((name) => DEVELOPMENT_GROUP.test(name));
    if (group !== undefined && !install.noDevelopment)
        return { what: `This installs the group \`${group}\``, remedy: 'Install the project without it.' };
    const option = defaultGroupOption(facts, step, item);
    if (option !== null)
        return {
            what: `\`${install.command.name} ${install.subcommand.text}\` installs the development dependencies too`,
            remedy: `Add \`${option}\`.`,
        };
    const tools = [...(0,python/* directNames */.K4)(item)].filter((name) => isUnusedTool(model, facts, name)).sort();
    if (tools.length === 0)
        return null;
    const shown = tools
        .slice(0, 4)
        .map((name) => `\`${name}\``)
        .join(', ');
    return {
        what: `This installs ${tools.length > 4 ? `${shown} and ${tools.length - 4} more tools` : shown}`,
        remedy: 'Keep them in a file or group that the image does not install.',
    };
}
function isDevelopmentFile(text) {
    const parts = text.split('/').slice(-2).join('/');
    return /\.(?:txt|in)$/.test(parts) && DEVELOPMENT_NAME.test(parts.replace(/\.(?:txt|in)$/, ''));
}
function extrasOf(install) {
    return [...install.requirements, ...install.editables].flatMap((word) => {
        const match = /^\.{0,2}[^\s=<>[\]]*\[([^\]]+)\]/.exec(word.text);
        return match?.[1]?.split(',').map((name) => name.trim()) ?? [];
    });
}
function defaultGroupOption(facts, step, item) {
    const { install } = item;
    if (install.noDevelopment || install.groups.length > 0)
        return null;
    const texts = projectTexts(facts, item);
    const has = (pattern) => texts.some((text) => pattern.test(text));
    switch (install.manager) {
        case 'uv-sync': {
            const off = step.at.variables.get('UV_NO_DEV');
            if (off !== undefined && /^(?:1|true|t|yes|y|on)$/i.test(off))
                return null;
            if (install.command.words.some((word) => /^--(?:no-default-groups|only-group|package|no-group)/.test(word.text)))
                return null;
            if (has(/^\s*default-groups\s*=/m))
                return null;
            return has(/^\s*dev-dependencies\s*=\s*\[\s*["']|^\s*\[dependency-groups\][^[]*?^\s*dev\s*=\s*\[\s*["']/ms)
                ? '--no-dev'
                : null;
        }
        case 'poetry':
            if (install.subcommand.text !== 'install' || step.at.variables.get('POETRY_WITHOUT') !== undefined)
                return null;
            return has(/^\s*\[tool\.poetry\.(?:dev-dependencies|group\.(?:dev|test|lint|docs)\.dependencies)\]/m)
                ? '--only main'
                : null;
        case 'pdm':
            return has(/^\s*\[tool\.pdm\.dev-dependencies\]|^\s*\[dependency-groups\]/m) ? '--prod' : null;
        default:
            return null;
    }
}
function projectTexts(facts, item) {
    const paths = new Set(item.manifests.filter((path) => path.endsWith('pyproject.toml')));
    for (const path of item.manifests)
        paths.add(path.replace(/[^/]*$/, 'pyproject.toml'));
    if (paths.size === 0)
        paths.add('pyproject.toml');
    return [...paths].flatMap((path) => facts.text?.(path) ?? []);
}
function isUnusedTool(model, facts, name) {
    const module = development_dependencies_in_final_DEVELOPMENT.get(name);
    if (module === undefined)
        return false;
    const imported = facts.usage
        .importsOf(module)
        .some(({ path }) => !/(?:^|\/)(?:tests?|docs?|conftest|noxfile|test_[^/]*)(?:\/|\.|$)|_test\.py$/.test(path));
    if (imported)
        return false;
    const calls = new RegExp(`(?:^|[\\s/;&|"'])(?:${name.replace(/[^\w-]/g, '')}|${module})(?=$|[\\s;&|"'])`);
    const runs = model.steps.some((step) => step.commands.some(({ command, known }) => known?.kind !== 'python-install' &&
        (command.name === name ||
            command.words.some((word, index) => index > 0 && word.text === module && command.words[index - 1]?.text === '-m'))));
    return !runs && !calls.test(startText(model));
}
function development_dependencies_in_final_fixOf(model, item, remedy) {
    const option = /^Add `(.+)`\.$/.exec(remedy)?.[1];
    const edit = option === undefined ? null : insertAfterWord(model, item.script, item.install.subcommand, option);
    return edit === null
        ? advice(remedy.replace(/\.$/, ''))
        : { safety: 'suggested', description: `Add ${option}`, edits: [edit] };
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/dnf-clean.js






const dnfClean = {
    id: 'dnf-clean',
    title: 'The cache of dnf stays in the image',
    severity: 'warning',
    summary: 'Fires when dnf or yum installs and the same RUN does not clean the cache.',
    rationale: `dnf and yum download the metadata of every enabled repository before they install, and keep it below \`/var/cache/dnf\` or
\`/var/cache/yum\`: with several repositories often more than what gets installed. Nothing reads it in a finished image.

The fix appends \`dnf clean all\` to the RUN. Removing the folder, or a cache mount over it, is equally good. Cleaning in a later RUN
does not help.`,
    examples: [
        {
            bad: 'FROM fedora:40\nRUN dnf install -y git\n',
            good: 'FROM fedora:40\nRUN dnf install -y git && dnf clean all\n',
        },
    ],
    check: (model) => findingsOrPraise(dnf_clean_judge(model)),
};
function* dnf_clean_judge(model) {
    for (const step of model.steps) {
        const last = step.commands.findLast((item) => downloads(item));
        if (last?.known?.kind !== 'system-packages')
            continue;
        const folder = cacheOf(last.known);
        if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, folder))
            continue;
        const script = scriptOf(step, last.command);
        const range = rangeOfCommand(model, step, script, last.command.range);
        if (mountHolding(step, folder) !== null) {
            yield praise(model, range, `The cache of ${last.known.manager} is a mount and no part of the image.`);
            continue;
        }
        const after = commandsAfter(step, last);
        if (after.some((item) => cleans(step, item, folder))) {
            yield praise(model, range, `The cache of ${last.known.manager} is cleaned in the RUN that fills it.`);
            continue;
        }
        if (after.some((item) => removesUnknown(item.known) || isCleanupProgram(item)))
            continue;
        const sudo = script === null ? '' : sudoOf(script.script.text, last);
        const command = `${sudo}${last.known.manager} clean all`;
        const certain = last.command.listPosition !== null && last.command.certainty === 'always';
        const edit = script === null || !certain ? null : appendCommand(model, step, script, command);
        yield finding(model, range, `${last.known.manager} leaves the metadata of its repositories in this layer. Clean it at the end of the same RUN: \`${command}\`.`, {
            fix: edit === null
                ? advice(`End the RUN with ${command}`)
                : { safety: 'safe', description: `Append ${command} to the RUN`, edits: [edit] },
        });
    }
}
function downloads(item) {
    const { known, command } = item;
    return (known?.kind === 'system-packages' &&
        (known.manager === 'dnf' || known.manager === 'yum') &&
        (known.operation === 'install' || known.operation === 'upgrade' || known.operation === 'update') &&
        !command.enclosures.includes('function'));
}
function cacheOf(known) {
    return known.manager === 'yum' ? '/var/cache/yum' : '/var/cache/dnf';
}
function cleans(step, item, folder) {
    const { known, command } = item;
    if (known?.kind === 'cache-clean' && known.manager === 'dnf')
        return true;
    if (/^(?:dnf|yum|microdnf)$/.test(command.name ?? '') &&
        command.words.some((word) => word.text === 'clean'))
        return true;
    return (empties(step, item, folder) ||
        empties(step, item, '/var/cache/dnf') ||
        empties(step, item, '/var/cache/yum'));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/duplicate-weights.js





const duplicateWeights = {
    id: 'duplicate-weights',
    title: 'The same weights come in several formats',
    severity: 'warning',
    summary: 'Fires when a folder that is copied holds the same weights in two formats, or when a whole model repository is downloaded without a choice of files.',
    rationale: `Model repositories keep the same weights as \`model.safetensors\`, \`pytorch_model.bin\`, \`tf_model.h5\`, \`flax_model.msgpack\` and ONNX, for people with
different libraries. A program loads one of them: transformers takes the safetensors file when there is one.

In the repository, leave the other formats out of what is copied; the bytes are those of the files. In a download, name the files that are needed
(\`--include\`). There is no automatic edit, because the list depends on the model.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN hf download team/encoder --local-dir /models/encoder\n',
            good: 'FROM python:3.11-slim\nRUN hf download team/encoder --include "*.safetensors" --local-dir /models/encoder\n',
        },
    ],
    check: (model) => limited(duplicate_weights_judge(model)),
};
function* duplicate_weights_judge(model) {
    yield* copiedTwice(model);
    for (const step of (0,evidence_layers/* layeredSteps */.c_)(model))
        for (const item of step.commands) {
            if (!takesAllFormats(item))
                continue;
            yield finding(model, rangeOfCommand(model, step, scriptOf(step, item.command), item.command.range), 'This downloads every file of the model repository, which often holds the same weights in several formats. Name the files that the program ' +
                'loads, for example `*.safetensors`, `*.json` and the tokenizer.', { fix: advice('Choose the files to download') });
        }
}
function takesAllFormats(item) {
    const { known, command } = item;
    if (known?.kind === 'download' && /^(?:hf|huggingface-cli)$/.test(known.tool)) {
        if (known.patterns.length > 0)
            return false;
        const words = command.words.map((word) => word.text);
        if (words.some((word) => /^--(?:include|exclude|repo-type)\b/.test(word) || word === 'dataset'))
            return false;
        return command.words.every((word) => word.value !== null);
    }
    if (known?.kind !== 'python-program' || known.code === null)
        return false;
    return (/\bsnapshot_download\s*\(/.test(known.code) && !/(?:allow|ignore)_patterns|repo_type/.test(known.code));
}
const STEMS = ['pytorch_model.bin', 'tf_model.h5', 'flax_model.msgpack', 'rust_model.ot', 'model.ckpt'];
function* copiedTwice(model) {
    const folders = new Set(model.context.files
        .filter((file) => /^model(?:-\d+-of-\d+)?\.safetensors$/.test((0,container_path/* baseName */.Fl)(file.path)))
        .map((file) => (0,container_path/* folderOf */.yS)(file.path)));
    if (folders.size === 0)
        return;
    for (const stage of model.graph.layerChain)
        for (const copy of copiesOf(model, stage)) {
            const others = copiedFiles(model, copy)
                .map((file) => file.entry)
                .filter((entry) => folders.has((0,container_path/* folderOf */.yS)(entry.path)) && isOtherFormat(entry));
            if (others.length === 0)
                continue;
            yield finding(model, copy.instruction.range, `This COPY takes ${others.map((entry) => `\`${entry.path}\``).join(', ')} although the same folder holds the weights as safetensors. Leave out the ` +
                'format that is not loaded.', {
                fix: advice('Leave the other formats out in .dockerignore'),
                saving: { kind: 'image', quantity: (0,quantity/* exact */.e0)(others.reduce((total, entry) => total + entry.bytes, 0)) },
            });
        }
}
function isOtherFormat(entry) {
    const name = (0,container_path/* baseName */.Fl)(entry.path).replace(/-\d+-of-\d+(?=\.)/, '');
    return STEMS.includes(name);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/clone.js


function cloneFolder(step, item, clone) {
    if (clone.directory !== null)
        return (0,words/* pathOf */.XM)(step, item.command, clone.directory);
    const url = clone.url?.value;
    const directory = (0,words/* directoryOf */.jt)(step, item.command);
    if (url === null || url === undefined || directory === null)
        return null;
    const name = (0,container_path/* baseName */.Fl)(url.replace(/\/+$/, ''))
        .replace(/\.git$/, '')
        .replace(/^.*:/, '');
    return name === '' ? null : (0,container_path/* resolveContainerPath */.pG)(directory, name);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/git-clone-depth.js









const gitCloneDepth = {
    id: 'git-clone-depth',
    title: 'A clone brings the whole history',
    severity: 'warning',
    summary: 'Fires when `git clone` leaves a repository with its full history in a layer of the image.',
    rationale: `\`git clone\` downloads every version of every file that the repository ever had, into \`.git\`. An image needs one version. For a
repository that once held models or notebooks, \`.git\` is several times the size of the files.

The fix adds \`--depth 1\`. It is safe when nothing after it needs history: no checkout of a commit, no \`describe\`, no submodule, no build that
takes its version from tags (setuptools-scm, versioneer). To get one commit, use
\`git fetch --depth 1 origin <commit>\` in an empty repository, or \`ADD https://…/repository.git#<commit> /path\`, which leaves \`.git\` out by itself.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN git clone https://git.example.org/team/tool.git /opt/tool\n',
            good: 'FROM debian:12-slim\nRUN git clone --depth 1 https://git.example.org/team/tool.git /opt/tool\n',
        },
    ],
    check: (model) => findingsOrPraise(git_clone_depth_judge(model)),
};
function* git_clone_depth_judge(model) {
    let looked = 0;
    for (const step of model.steps)
        for (const item of step.commands) {
            const { known, command } = item;
            if (looked > MAXIMUM_LOOKED_AT)
                return;
            if (known?.kind === 'clone')
                looked += 1;
            if (known?.kind !== 'clone' || command.name !== 'git' || command.enclosures.includes('function'))
                continue;
            const folder = cloneFolder(step, item, known);
            if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, folder ?? '/'))
                continue;
            if (folder !== null && mountHolding(step, folder) !== null)
                continue;
            if (isLocal(known))
                continue;
            const range = rangeOfCommand(model, step, scriptOf(step, command), command.range);
            if (known.shallow) {
                yield praise(model, range, 'The clone brings one commit, not the history.');
                continue;
            }
            const after = commandsAfter(step, item);
            if (after.some((later) => removesHistory(step, later, folder) || removesUnknown(later.known)))
                continue;
            yield historyKept(model, step, item, known, folder);
        }
}
function historyKept(model, step, item, known, folder) {
    const script = scriptOf(step, item.command);
    const range = rangeOfCommand(model, step, script, item.command.range);
    const operation = laterOperation(model, step, item);
    if (operation !== null) {
        const commit = /^(?:checkout|reset|switch)$/.test(operation);
        return finding(model, range, `The clone brings the whole history, and \`git ${operation}\` after it needs part of it. ` +
            (commit
                ? 'Fetch just that commit (`git fetch --depth 1 origin <commit>`), or clone its tag with `--depth 1 --branch`.'
                : 'Remove `.git` in the same RUN once it is done.'), { fix: advice(commit ? 'Fetch only the commit that is checked out' : 'Remove .git in the same RUN') });
    }
    const flags = item.command.words.map((word) => word.text);
    const submodules = flags.some((flag) => /^--recurs(?:e-submodules|ive)/.test(flag));
    const edit = insertAfterWord(model, script, known.subcommand, '--depth 1');
    const safe = !submodules &&
        !flags.some((flag) => /^--(?:mirror|bare|revision)/.test(flag)) &&
        !isBuilt(model, step, item, folder);
    const certain = safe && !/\bgit\b/.test(startText(model));
    return finding(model, range, 'The clone brings the whole history of the repository into this layer. Add `--depth 1`, so that only the latest commit comes.', {
        fix: edit === null
            ? advice('Add --depth 1')
            : { safety: certain ? 'safe' : 'suggested', description: 'Add --depth 1', edits: [edit] },
    });
}
function isLocal(known) {
    const url = known.url?.value;
    return url !== null && url !== undefined && /^(?:\.{0,2}\/|file:)/.test(url);
}
function removesHistory(step, item, folder) {
    if (item.known?.kind !== 'removal')
        return false;
    if (folder !== null && (empties(step, item, folder) || empties(step, item, `${folder}/.git`)))
        return true;
    return (item.known.paths.some((word) => /(?:^|\/)\.git\/?$/.test(word.text)) ||
        item.known.command.words.some((word) => word.text === '.git'));
}
function laterOperation(model, step, item) {
    const position = step.commands.indexOf(item);
    const later = [
        ...step.commands.slice(position + 1),
        ...(0,evidence_layers/* stepsAfter */.Ec)(model, step).flatMap((other) => other.commands),
    ];
    for (const { known } of later)
        if (known?.kind === 'git' && !/^(?:config|clone|init|lfs|status|remote)$/.test(known.operation))
            return known.operation;
    return null;
}
function isBuilt(model, step, item, folder) {
    const position = step.commands.indexOf(item);
    const here = step.commands.slice(position + 1).map((later) => ({ step, later }));
    const others = (0,evidence_layers/* stepsAfter */.Ec)(model, step).flatMap((other) => other.commands.map((later) => ({ step: other, later })));
    return [...here, ...others].some(({ step: at, later }) => {
        const { known, command } = later;
        const directory = (0,words/* directoryOf */.jt)(at, command);
        const inside = folder === null ||
            !command.workingDirectoryKnown ||
            (directory !== null && (0,container_path/* isInside */.FK)(directory, folder)) ||
            mentions(later, folder);
        if (!inside)
            return false;
        if (known === null)
            return !/^(?:echo|true|set|cd|ls|mkdir|cp|mv|ln|chmod|test|export)$/.test(command.name ?? '');
        if (known.kind === 'python-install')
            return (known.editables.length > 0 ||
                known.requirements.some((word) => /^[./]/.test(word.text)) ||
                /^(?:uv-sync|poetry|pdm|pipenv)$/.test(known.manager));
        return known.kind === 'compilation' || known.kind === 'python-program' || known.kind === 'npm-install';
    });
}
function mentions(item, folder) {
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    return item.command.words.some((word) => word.text.includes(name));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/interactive-tools.js






const INTERACTIVE = /^(?:vim|vim-tiny|vim-nox|neovim|nano|emacs|emacs-nox|htop|btop|nvtop|iotop|tmux|screen|openssh-server|openssh-client|ssh|zsh|fish|mc|man-db|manpages|less|tree|telnet|net-tools|iputils-ping|dnsutils|traceroute|strace|gdb|lsof|bash-completion|command-not-found|w3m|lynx)$/;
const interactiveTools = {
    id: 'interactive-tools',
    title: 'Tools for a terminal are in the image',
    severity: 'info',
    summary: 'Fires when editors, monitors, shells or an SSH server are installed in an image that is not one to develop in.',
    rationale: `An editor or a process monitor in a production image is there for the one night when somebody looks inside. It is pulled by every
node all the other nights, and it brings what it needs along: \`vim\` a runtime library of scripts, \`openssh-server\` a login stack.

\`docker debug\`, an ephemeral container (\`kubectl debug\`), or a stage \`debug\` on top of the final one give the same tools when they are
needed. The fix takes the packages out of the command; a person decides, because a script may call one of them.`,
    examples: [
        {
            bad: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl vim htop && rm -rf /var/lib/apt/lists/*\n',
            good: 'FROM debian:12-slim\nRUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*\n',
        },
    ],
    check: (model) => limited(interactive_tools_judge(model)),
};
function* interactive_tools_judge(model) {
    if (isDevelopmentImage(model))
        return;
    const rest = otherText(model);
    for (const install of packageInstalls(model)) {
        const { step, item } = install;
        const found = install.kept.filter((word) => INTERACTIVE.test((0,words/* packageName */.oZ)(word)) && !isUsed((0,words/* packageName */.oZ)(word), rest));
        if (found.length === 0)
            continue;
        const script = scriptOf(step, item.command);
        const edits = found.map((word) => removeWord(model, script, word)).filter((edit) => edit !== null);
        const names = found.map((word) => `\`${(0,words/* packageName */.oZ)(word)}\``).join(', ');
        const complete = edits.length === found.length && found.length < install.known.packages.length;
        yield finding(model, rangeOfCommand(model, step, script, item.command.range), `${names}: for a person at a terminal, but pulled with every image. Leave them out and debug with \`docker debug\`, ` +
            '`kubectl debug` or a stage of its own.', {
            fix: complete
                ? { safety: 'suggested', description: `Leave out ${names.replaceAll('`', '')}`, edits }
                : advice('Leave these packages out'),
            ...systemSaving(model, { item, without: new Set(found.map(words/* packageName */.oZ)) }),
        });
    }
}
function otherText(model) {
    const commands = model.steps.flatMap((step) => step.commands.map((item) => item.command.name ?? ''));
    const overSsh = model.steps.some((step) => step.instruction.mounts.some((mount) => mount.type === 'ssh') ||
        step.scripts.some((script) => /\bssh:\/\/|\bgit@/.test(script.script.text)));
    return `${commands.join(' ')} ${startText(model)}${overSsh ? ' ssh ' : ''}`;
}
const PROGRAMS = {
    'openssh-server': 'sshd',
    'openssh-client': 'ssh|ssh-keyscan|scp|ssh-add|ssh-agent',
    'iputils-ping': 'ping',
    dnsutils: 'dig|nslookup',
    'net-tools': 'ifconfig|netstat|route',
};
function isUsed(name, text) {
    return new RegExp(`(?:^|[\\s/"'])(?:${PROGRAMS[name] ?? name.replace(/[^\w-]/g, '')})(?:$|[\\s"';])`).test(text);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/versioning.js
const FROM_HISTORY = /setuptools[-_]scm|hatch-vcs|hatch_vcs|versioneer|versioningit|dunamai|poetry-dynamic-versioning|uv-dynamic-versioning|flit[-_]scm|setuptools-git-versioning|\bpbr\b|source\s*=\s*["']scm["']|vcs-versioning|miniver/;
function needsHistory(model, facts) {
    for (const step of model.steps)
        for (const { known, command } of step.commands)
            if (known?.kind === 'git' || /^(?:dvc|git|pre-commit)$/.test(command.name ?? '')) {
                if (known?.kind !== 'clone')
                    return `${command.name} runs at line ${step.instruction.range.startLine}`;
            }
    for (const name of ['git', 'dvc', 'pygit2', 'dulwich', 'setuptools_scm'])
        if (facts.usage.importsOf(name).length > 0)
            return `the code imports ${name}`;
    for (const file of facts.files) {
        if (file.path === '.dvc/config')
            return 'the repository uses DVC';
        if (!/(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg))$/.test(file.path))
            continue;
        const text = facts.text?.(file.path) ?? null;
        if (text === null)
            return `${file.path} was not read and may take the version from tags`;
        if (FROM_HISTORY.test(text))
            return `${file.path} takes the version from the history`;
    }
    for (const stage of model.graph.stages)
        for (const { instruction } of stage.instructions)
            if ((instruction.kind === 'copy' || instruction.kind === 'add') &&
                instruction.sources.some((word) => /(?:^|\/)\.git(?:\/|$)/.test(word.raw)))
                return 'a COPY names .git';
    return null;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/missing-dockerignore.js



const missingDockerignore = {
    id: 'missing-dockerignore',
    title: 'The whole folder gets into the image',
    severity: 'warning',
    summary: 'Fires when a COPY takes the whole build context and no .dockerignore leaves anything out.',
    rationale: `\`COPY . .\` takes what lies in the folder on the day of the build: the repository's history in \`.git\`, a local virtual environment, caches,
data somebody tried something with. None of it is in a review. In [MediSwarm#397](https://github.com/KatherLab/MediSwarm/pull/397) an
ignore file took 1.12 GB out.

The fix writes a \`.dockerignore\` for this repository: caches and environments, which are made anew anyway, and \`.git\`, unless something takes a
version from tags or reads the history. What a COPY names is never left out, and neither is anything that is under version
control and could be read by the program: data, notebooks and tests are for a person to judge.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nCOPY . /srv/app\n',
            good: 'FROM python:3.11-slim\nCOPY app /srv/app\n',
        },
    ],
    check: (model, facts) => findingsOrPraise(missing_dockerignore_judge(model, facts)),
};
function* missing_dockerignore_judge(model, facts) {
    const copy = model.graph.stages
        .filter((stage) => model.graph.reachable.has(stage.index))
        .flatMap((stage) => copiesOf(model, stage))
        .find(copiesWholeContext);
    if (copy === undefined)
        return;
    const { context } = model;
    if (context.ignoreFile === null) {
        yield withoutIgnoreFile(model, facts, copy);
        return;
    }
    if (context.folder === '' && !context.ignores('.git') && needsHistory(model, facts) === null) {
        yield finding(model, copy.instruction.range, `This COPY takes the repository's history along: ${context.ignoreFile} lets \`.git\` through, and nothing here reads it. Add a line ` +
            '`.git` to it.', { fix: advice(`Add .git to ${context.ignoreFile}`) });
        return;
    }
    yield praise(model, copy.instruction.range, `${context.ignoreFile} decides what this COPY takes.`);
}
function withoutIgnoreFile(model, facts, copy) {
    const path = model.context.repositoryPath('.dockerignore');
    const history = model.context.folder === '' ? needsHistory(model, facts) : null;
    const named = namedSources(model);
    const lines = ignoreLines(model, history === null && model.context.folder === '', named);
    const kept = history === null ? '' : ` \`.git\` stays, because ${history}.`;
    return finding(model, copy.instruction.range, 'This COPY takes everything that lies in the folder on the day of the build: history, local environments, caches. Leave out what the image ' +
        `does not need in a \`.dockerignore\`.${kept}`, {
        fix: {
            safety: facts.dockerfiles.size > 1 ? 'suggested' : 'safe',
            description: `Create ${path}`,
            edits: [],
            newFiles: [{ path, text: lines.join('\n') + '\n' }],
        },
    });
}
function namedSources(model) {
    const names = [];
    for (const stage of model.graph.stages) {
        for (const copy of copiesOf(model, stage))
            if (copy.origin.kind === 'context')
                names.push(...copy.sources);
        for (const { instruction } of stage.instructions)
            if (instruction.kind === 'run')
                for (const mount of instruction.mounts)
                    if (!mount.options.has('from'))
                        names.push(mount.options.get('source') ?? mount.options.get('src') ?? '');
    }
    return names.map((name) => name.replace(/^(?:\.?\/)+/, '')).filter((name) => name !== '');
}
function ignoreLines(model, leaveOutHistory, named) {
    const files = model.context.files;
    const tracked = (test) => files.some((file) => test.test(file.path));
    const installsNode = model.steps.some((step) => step.commands.some(({ known }) => known?.kind === 'npm-install'));
    const mentions = (part) => named.some((name) => name.split('/').includes(part));
    const groups = [
        {
            title: '# History and what runs on the forge',
            patterns: [
                ['.git', leaveOutHistory && !mentions('.git')],
                ['.github', tracked(/^\.github\//) && !mentions('.github')],
                ['.gitlab-ci.yml', tracked(/^\.gitlab-ci\.yml$/) && !mentions('.gitlab-ci.yml')],
            ],
        },
        {
            title: '# Made anew by Python and its tools',
            patterns: [
                ['**/__pycache__', !tracked(/\.py[cod]$/)],
                ['**/*.py[cod]', !tracked(/\.py[cod]$/)],
                ['**/.pytest_cache', true],
                ['**/.mypy_cache', true],
                ['**/.ruff_cache', true],
                ['**/.ipynb_checkpoints', !mentions('.ipynb_checkpoints')],
                ['.tox', !tracked(/^\.tox\//)],
                ['.nox', !tracked(/^\.nox\//)],
            ],
        },
        {
            title: '# Local environments',
            patterns: [
                ['.venv', !tracked(/^\.venv\//) && !mentions('.venv')],
                ['venv', !tracked(/^venv\//) && !mentions('venv')],
                ['**/node_modules', installsNode && !tracked(/(?:^|\/)node_modules\//) && !mentions('node_modules')],
            ],
        },
    ];
    return groups.flatMap(({ title, patterns }, index) => {
        const chosen = patterns.filter(([, wanted]) => wanted).map(([pattern]) => pattern);
        return chosen.length === 0 ? [] : [...(index > 0 ? [''] : []), title, ...chosen];
    });
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/model-files.js

const WEIGHTS = /\.(?:pt|pth|ckpt|safetensors|onnx|h5|hdf5|keras|pb|gguf|ggml|tflite|pdparams|pdmodel|caffemodel|weights|engine|trt|mar|nemo|msgpack|params|mlmodel|bin|pkl|pickle|joblib)$/i;
const DATA = /\.(?:parquet|feather|arrow|avro|csv|tsv|jsonl|ndjson|npy|npz|tfrecords?|lmdb|mdb|sqlite3?|db|zip|tar|tgz|gz|bz2|xz|zst|7z|rar|mp4|mov|avi|mkv|wav|flac|mp3|nii|dcm|tiff?|ipynb)$/i;
function isModelOrData(path) {
    const name = (0,container_path/* baseName */.Fl)(path);
    return WEIGHTS.test(name) || DATA.test(name);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/model-at-build.js







const modelAtBuild = {
    id: 'model-at-build',
    title: 'A model is downloaded into a layer',
    severity: 'info',
    summary: 'Fires when a RUN downloads a model into a layer of the image.',
    rationale: `Weights in the image start fast and need no network, and they are pushed, stored and pulled with it. Often they are the largest part, and no manifest
shows them. That can be what you want; this rule says where they come in.

Two things decide the cost. Above the code, the layer is pushed once; below a COPY of the code, every change downloads the model and pushes it
again. And a volume, or a cache of the platform (a persistent volume, a model cache of the serving runtime), holds one copy for all versions of
the image.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN python -c "from transformers import AutoModel; AutoModel.from_pretrained(\'team/encoder\')"\n',
            good: 'FROM python:3.11-slim\nENV HF_HOME=/models\nVOLUME /models\n',
        },
    ],
    check: (model) => limited(model_at_build_judge(model)),
};
const LOADS_MODEL = /\.from_pretrained\s*\(|\b(?:snapshot_download|hf_hub_download|SentenceTransformer|CrossEncoder|WhisperModel|load_model|get_model)\s*\(|torch\.hub\.load|\bpipeline\s*\(|nltk\.download|spacy\.cli\.download|timm\.create_model|download_model/;
function* model_at_build_judge(model) {
    for (const step of (0,evidence_layers/* layeredSteps */.c_)(model)) {
        const item = step.commands.find((candidate) => downloadsModel(step, candidate));
        if (item === undefined)
            continue;
        const copy = codeAbove(model, step);
        yield finding(model, rangeOfCommand(model, step, scriptOf(step, item.command), item.command.range), copy === null
            ? 'A model is downloaded into this layer: its weights are part of every pull of the image. Keep it on a volume instead if the image shall stay small.'
            : `A model is downloaded into this layer, below the code of line ${copy}: every change of the code downloads and pushes the weights again. ` +
                'Download it above the code, or keep it on a volume.', {
            fix: advice(copy === null ? 'Keep the weights on a volume' : 'Move the download above the COPY of the code'),
        });
    }
}
function downloadsModel(step, item) {
    const { known, command } = item;
    if (command.enclosures.includes('function'))
        return false;
    if (known?.kind === 'python-program') {
        if (known.module !== null && /^(?:spacy|nltk\.downloader|piper\.download_voices)$/.test(known.module))
            return known.module !== 'spacy' || command.words.some((word) => word.text === 'download');
        return known.code !== null && LOADS_MODEL.test(known.code) && !cacheIsMounted(step);
    }
    if (known?.kind === 'download') {
        if (/^(?:hf|huggingface-cli|gdown)$/.test(known.tool))
            return !cacheIsMounted(step) && !isMounted(step, item, known.output);
        return (known.urls.some((word) => WEIGHTS.test((0,container_path/* baseName */.Fl)(word.text.replace(/[?#].*$/, '')))) &&
            !isMounted(step, item, known.output));
    }
    return known === null && command.name === 'ollama' && command.words[1]?.text === 'pull';
}
function isMounted(step, item, output) {
    const path = output === null ? null : (0,words/* pathOfText */.u6)(step, item.command, output);
    return path !== null && mountHolding(step, path) !== null;
}
function cacheIsMounted(step) {
    const home = step.at.variables.get('HF_HOME') ?? `${step.home}/.cache/huggingface`;
    return mountHolding(step, home) !== null;
}
function codeAbove(model, step) {
    for (const stage of model.graph.layerChain)
        for (const copy of copiesOf(model, stage))
            if (copy.instruction.range.start < step.instruction.range.start && copiesWholeContext(copy))
                return copy.instruction.range.startLine;
    return null;
}

// EXTERNAL MODULE: ./build/src/commands/analyze/model/cache-state.js
var cache_state = __webpack_require__(19527);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/evidence/python-cache.js





function judgeCache(model, question) {
    const judgements = [];
    for (const step of model.steps) {
        for (const item of step.pythonInstalls) {
            const manager = (0,cache_state/* cachingManager */.nh)(item.install);
            if (manager === null || !question.managers.includes(item.install.manager))
                continue;
            const folder = (0,cache_state/* cacheFolder */.nF)(step, item.install, manager);
            if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, folder))
                continue;
            const range = rangeOfCommand(model, step, item.script, item.install.command.range);
            switch (item.cache.state) {
                case 'disabled':
                case 'mounted':
                case 'removed':
                    judgements.push(praise(model, range, question.praise(item.cache.evidence)));
                    break;
                case 'undecided':
                    break;
                case 'kept': {
                    if (removedInBranch(step, item, manager, folder))
                        break;
                    const edit = insertAfterWord(model, item.script, item.install.subcommand, question.flag);
                    judgements.push(finding(model, range, question.message(step, item), {
                        fix: edit === null
                            ? advice(`Add ${question.flag} to the command`)
                            : { safety: 'safe', description: `Add ${question.flag}`, edits: [edit] },
                    }));
                }
            }
        }
    }
    return findingsOrPraise(judgements);
}
function removedInBranch(step, item, manager, folder) {
    const own = step.commands.find(({ command }) => command === item.install.command);
    if (own === undefined)
        return false;
    return commandsAfter(step, own).some((later) => (later.known?.kind === 'cache-clean' && later.known.manager === manager) ||
        empties(step, later, folder));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/pip-cache.js

const pipCache = {
    id: 'pip-cache',
    title: "pip's cache stays in the image",
    severity: 'warning',
    summary: 'Fires when `pip install` fills its cache in a layer of the image and nothing in the same RUN takes it out.',
    rationale: `pip keeps every wheel that it downloads below \`~/.cache/pip\`, so that a second install need not
download it again. In an image there is no second install: the layer carries each wheel twice, once packed in the
cache and once unpacked. Reports put that at 750 MB for one service
([BentoML#916](https://github.com/bentoml/BentoML/issues/916)) and at several GB for a GPU image
([pytorch#195526](https://github.com/pytorch/pytorch/issues/195526)).

The fix adds \`--no-cache-dir\` to the command; what gets installed is the same. Equally good, and then the rule is
silent: \`ENV PIP_NO_CACHE_DIR=1\`, in the Dockerfile or in the base image; a cache mount over the cache folder
(\`RUN --mount=type=cache,target=/root/.cache/pip\`), which makes rebuilds faster too; removing the folder in the same RUN.
Removing it in a later RUN does not help: the earlier layer keeps it.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN pip install flask==3.0.0\n',
            good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir flask==3.0.0\n',
        },
        {
            bad: 'FROM python:3.11-slim\nRUN pip install flask==3.0.0\nRUN rm -rf /root/.cache\n',
            good: 'FROM python:3.11-slim\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask==3.0.0\n',
        },
    ],
    check: (model) => judgeCache(model, {
        managers: ['pip'],
        flag: '--no-cache-dir',
        message: () => 'pip leaves the wheels that it downloaded in its cache, and the cache becomes part of this layer: each wheel is ' +
            'stored packed and unpacked. Add `--no-cache-dir`, or a cache mount.',
        praise: (evidence) => `pip's cache does not get into the image: ${evidence}.`,
    }),
};

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/poetry-cache.js






const poetryCache = {
    id: 'poetry-cache',
    title: "Poetry's cache stays in the image",
    severity: 'warning',
    summary: 'Fires when `poetry install` leaves its downloaded files in a layer of the image.',
    rationale: `Poetry keeps what it downloads below \`~/.cache/pypoetry\`, in \`artifacts\` and \`cache\`: every wheel a second time, packed. pip's settings do
not reach it.

The fix removes those two folders at the end of the RUN, and only those: \`virtualenvs\` beside them holds the environment itself, unless
\`virtualenvs.create\` is off or \`virtualenvs.in-project\` is on. Equally good: a cache mount over the folder, or installing in another stage.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nCOPY pyproject.toml poetry.lock ./\nRUN poetry install --only main --no-root\n',
            good: 'FROM python:3.11-slim\nCOPY pyproject.toml poetry.lock ./\nRUN --mount=type=cache,target=/root/.cache/pypoetry/artifacts --mount=type=cache,target=/root/.cache/pypoetry/cache poetry install --only main --no-root\n',
        },
    ],
    check: (model) => findingsOrPraise(poetry_cache_judge(model)),
};
function* poetry_cache_judge(model) {
    for (const step of model.steps) {
        const last = step.commands.findLast((item) => item.known?.kind === 'python-install' && item.known.manager === 'poetry');
        if (last === undefined)
            continue;
        const folder = cacheFolder(step);
        const artifacts = `${folder}/artifacts`;
        if (!(0,evidence_layers/* staysInImage */.Fn)(model, step.stage, artifacts))
            continue;
        const script = scriptOf(step, last.command);
        const range = rangeOfCommand(model, step, script, last.command.range);
        const mount = mountHolding(step, artifacts);
        if (mount !== null) {
            yield praise(model, range, `Poetry's cache is a mount (${mount.target}) and no part of the image.`);
            continue;
        }
        if (last.command.words.some((word) => word.text === '--no-cache'))
            continue;
        const after = commandsAfter(step, last);
        if (after.some((item) => poetry_cache_cleans(step, item, artifacts))) {
            yield praise(model, range, "Poetry's cache is removed in the RUN that fills it.");
            continue;
        }
        if (after.some((item) => removesUnknown(item.known) || isCleanupProgram(item)))
            continue;
        const command = `rm -rf ${artifacts} ${folder}/cache`;
        const certain = /^[\w./-]+$/.test(folder) && last.command.certainty === 'always' && last.command.listPosition !== null;
        const edit = script === null || !certain ? null : appendCommand(model, step, script, command);
        yield finding(model, range, 'Poetry leaves what it downloaded in its cache, and the cache becomes part of this layer. Mount a cache over it, or remove it at the end of ' +
            `the same RUN: \`${command}\`.`, {
            fix: edit === null
                ? advice('Mount a cache, or remove it at the end of the RUN')
                : { safety: 'safe', description: 'Remove the cache at the end of the RUN', edits: [edit] },
        });
    }
}
function cacheFolder(step) {
    const named = step.at.variables.get('POETRY_CACHE_DIR');
    if (named !== undefined && named !== '')
        return (0,container_path/* resolveContainerPath */.pG)(step.at.workingDirectory ?? '/', named);
    return (0,container_path/* resolveContainerPath */.pG)(step.at.variables.get('XDG_CACHE_HOME') ?? `${step.home}/.cache`, 'pypoetry');
}
function poetry_cache_cleans(step, item, artifacts) {
    if (item.known?.kind === 'cache-clean')
        return item.known.manager === 'poetry';
    return empties(step, item, artifacts);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/python-full-base.js







const FULL_ONLY = /^(?:gcc|g\+\+|cc|c\+\+|make|git|curl|wget|hg|svn|ssh|unzip|patch|autoconf|file|bzr)$/;
const pythonFullBase = {
    id: 'python-full-base',
    title: 'The final image is built on the full python image',
    severity: 'warning',
    summary: 'Fires when the image ends up on `python` without `-slim`, on Debian.',
    rationale: `The full \`python\` images lie on \`buildpack-deps\`: compilers, version control, and the headers of dozens of libraries, so that any package
can be built. An image that runs Python needs none of it; the \`-slim\` variant has the same interpreter on a bare Debian.

The fix changes the tag. It is a suggestion, to be verified by a build: a package without a wheel needs a compiler, and scripts may call
\`git\` or \`curl\`, which \`-slim\` does not have. The full image is the right one for a stage that builds.`,
    examples: [
        { bad: 'FROM python:3.11\nCOPY app.py /srv/\n', good: 'FROM python:3.11-slim\nCOPY app.py /srv/\n' },
        {
            bad: 'FROM python:3.12-bookworm\nCOPY app.py /srv/\n',
            good: 'FROM python:3.12-slim-bookworm\nCOPY app.py /srv/\n',
        },
    ],
    check: (model) => findingsOrPraise(python_full_base_judge(model)),
};
function* python_full_base_judge(model) {
    const base = finalBase(model);
    if (base?.repository !== 'python')
        return;
    if (/slim/.test(base.tag)) {
        yield praise(model, base.from.range, `The image is built on python:${base.tag}, without compilers and headers.`);
        return;
    }
    if (!/^(?:latest|\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?)?(?:-?(?:bookworm|trixie|bullseye|buster|forky))?$/.test(base.tag) ||
        base.tag === '')
        return;
    if (isDevelopmentImage(model))
        return;
    const missing = toolsFromBase(model);
    const edit = editTag(model, base, slimmer);
    const needs = missing.length === 0
        ? 'Rebuild to make sure that every package has a wheel.'
        : `It lacks ${missing.map((name) => `\`${name}\``).join(', ')}, which the RUNs use: install that by name, or build in a stage of its own.`;
    yield finding(model, base.from.range, `python:${base.tag} brings compilers and headers that nothing needs at run time; \`-slim\` has the same interpreter without them. ${needs}`, {
        fix: edit === null || missing.length > 0
            ? advice('Use the -slim variant')
            : { safety: 'suggested', description: 'Use the -slim variant', edits: [edit] },
    });
}
function slimmer(image) {
    const match = /^(.*\/)?python(?::([\w.]+)(-(?:bookworm|trixie|bullseye|buster|forky))?)?$/.exec(image);
    if (match === null)
        return image;
    const [, prefix = '', version, suite = ''] = match;
    if (version === undefined || version === 'latest')
        return `${prefix}python:slim`;
    if (/^[a-z]+$/.test(version))
        return `${prefix}python:slim-${version}`;
    return `${prefix}python:${version}-slim${suite}`;
}
function toolsFromBase(model) {
    const installed = new Set(packageInstalls(model).flatMap((install) => install.known.packages.map(words/* packageName */.oZ)));
    const used = new Set();
    for (const step of (0,evidence_layers/* layeredSteps */.c_)(model)) {
        for (const { command } of step.commands)
            if (command.name !== null && FULL_ONLY.test(command.name) && !installed.has(command.name))
                used.add(command.name);
        for (const { install } of step.pythonInstalls)
            if ([...install.requirements, ...install.editables].some((word) => /git\+/.test(word.text)) &&
                !installed.has('git'))
                used.add('git');
    }
    return [...used].sort();
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/recursive-chown.js










const SMALLEST_TREE = 1_000_000;
const recursiveChown = {
    id: 'recursive-chown',
    title: 'A recursive chown or chmod stores the tree twice',
    severity: 'warning',
    summary: 'Fires when `chown -R` or `chmod -R` changes files that an earlier layer brought.',
    rationale: `A layer holds whole files. Changing only the owner or the mode of a file writes all of it into the new layer, so a
recursive change over an application, a model or a virtual environment doubles it: 18 to 9.1 GB in
[cognee#4045](https://github.com/topoteretes/cognee/pull/4045), 290 MB in
[suna#7309](https://github.com/kortix-ai/suna/pull/7309).

\`COPY --chown=user:group\` gives files their owner when they are written. The fix puts it on the COPYs and leaves a plain
\`chown\` for the folder itself. It is offered as safe when the COPYs bring everything below the folder, when user and group
exist before them, and both are named; otherwise a person decides. Running the installs as the final user is the remedy for trees
that RUN creates.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN useradd --create-home app\nCOPY . /srv/app\nRUN chown -R app:app /srv/app\nUSER app\n',
            good: 'FROM python:3.11-slim\nRUN useradd --create-home app\nCOPY --chown=app:app . /srv/app\nUSER app\n',
        },
    ],
    check: (model) => limited(recursive_chown_judge(model)),
};
function* recursive_chown_judge(model) {
    let looked = 0;
    for (const step of (0,evidence_layers/* layeredSteps */.c_)(model))
        for (const item of step.commands) {
            const { known } = item;
            if (looked > MAXIMUM_LOOKED_AT)
                return;
            if (known?.kind === 'ownership')
                looked += 1;
            if (known?.kind !== 'ownership' || !known.recursive || item.command.enclosures.includes('function'))
                continue;
            const folders = known.paths.flatMap((word) => (0,words/* pathOf */.XM)(step, item.command, word) ?? []);
            for (const folder of folders) {
                const judgement = judgeFolder(model, step, item, known, folder);
                if (judgement !== null) {
                    yield judgement;
                    break;
                }
            }
        }
}
function judgeFolder(model, step, item, known, folder) {
    if (mountHolding(step, folder) !== null)
        return null;
    const brought = broughtBefore(model, step, folder.replace(/\/\*+$/, ''));
    if (brought === null)
        return null;
    const { quantity, copies, runs } = brought;
    const script = scriptOf(step, item.command);
    const line = brought.heaviest.range.startLine;
    const written = script === null ? `${known.tool} -R` : shown(script.script.text, item.command.range);
    const saves = quantity.provenance !== 'unknown' || quantity.atLeast > 0;
    return finding(model, rangeOfCommand(model, step, script, item.command.range), `\`${written}\` writes every file below ${folder} into this layer a second time; line ${line} already brought them. ` +
        (known.tool === 'chmod'
            ? 'Set the mode where the files are made, or with `COPY --chmod`.'
            : 'Give them their owner when they are written: `COPY --chown`, or `USER` before the RUN.'), {
        fix: recursive_chown_fixOf(model, step, item, known, folder, copies, runs),
        ...(saves ? { saving: { kind: 'image', quantity } } : {}),
    });
}
function broughtBefore(model, step, folder) {
    const before = step.instruction.range.start;
    const copies = [];
    let bytes = 0;
    let most = -1;
    let heaviest = null;
    let certain = true;
    for (const stage of model.graph.layerChain)
        for (const copy of copiesOf(model, stage)) {
            if (copy.instruction.range.start >= before || !writesInto(copy, folder))
                continue;
            if (copy.origin.kind === 'context') {
                const own = copiedFiles(model, copy).filter((file) => (0,words/* globCovers */.fQ)(folder, file.containerPath) || folder === '/');
                if (own.length === 0)
                    continue;
                const sum = own.reduce((total, file) => total + file.entry.bytes, 0);
                bytes += sum;
                if (sum > most) {
                    most = sum;
                    heaviest = copy.instruction;
                }
            }
            else {
                certain = false;
                most = Number.POSITIVE_INFINITY;
                heaviest ??= copy.instruction;
            }
            copies.push(copy);
        }
    const runs = (0,evidence_layers/* layeredSteps */.c_)(model).filter((run) => run.instruction.range.start < before && makesTree(run, folder));
    if (runs.length > 0)
        certain = false;
    heaviest = runs[0]?.instruction ?? heaviest;
    if (heaviest === null || (certain && bytes < SMALLEST_TREE))
        return null;
    return { copies, runs, quantity: certain ? (0,quantity/* exact */.e0)(bytes) : (0,quantity/* unknown */.L5)(bytes), heaviest };
}
function makesTree(step, folder) {
    return step.commands.some((item) => {
        const { known, command } = item;
        let path = null;
        if (known?.kind === 'clone' && known.directory !== null)
            path = (0,words/* pathOf */.XM)(step, command, known.directory);
        else if (known?.kind === 'download' && known.output !== null)
            path = (0,words/* pathOfText */.u6)(step, command, known.output);
        else if (known?.kind === 'conda-install')
            path = '/opt/conda';
        else if (known?.kind === 'python-install' && known.target !== null)
            path = (0,words/* pathOf */.XM)(step, command, known.target);
        else if (known?.kind === 'python-install' && known.manager === 'uv-sync')
            path = step.at.variables.get('UV_PROJECT_ENVIRONMENT') ?? (0,words/* pathOfText */.u6)(step, command, '.venv');
        else if (known?.kind === 'python-install')
            path = step.at.variables.get('VIRTUAL_ENV') ?? null;
        else if (known?.kind === 'npm-install')
            path = (0,words/* pathOfText */.u6)(step, command, 'node_modules');
        return path !== null && (0,container_path/* isInside */.FK)(path, folder);
    });
}
function recursive_chown_fixOf(model, step, item, known, folder, copies, runs) {
    const owner = known.specification?.value ?? null;
    if (known.tool !== 'chown' ||
        owner === null ||
        copies.length === 0 ||
        known.paths.length !== 1 ||
        runs.length > 0)
        return {
            safety: 'suggested',
            description: known.tool === 'chmod'
                ? 'Set the mode when the files are written'
                : 'Set the owner when the files are written',
            edits: [],
        };
    const description = `Use COPY --chown=${owner}, and change only the folder itself here`;
    const plain = withoutRecursion(model, step, item);
    const edits = [];
    for (const copy of copies) {
        if (copy.instruction.chown !== null && (0,words/* expandWord */.Vo)(copy.instruction.chown.raw, copy.at) === owner)
            continue;
        if (copy.instruction.chown !== null || copy.stage !== step.stage)
            return { safety: 'suggested', description, edits: [] };
        edits.push(insertFlag(model, copy.instruction, `--chown=${owner}`));
    }
    if (plain === null)
        return { safety: 'suggested', description, edits: [] };
    const existing = copies.every((copy) => ownerExists(model, owner, copy));
    if (!existing)
        return {
            safety: 'suggested',
            description: `Create ${owner} before the COPY, then use COPY --chown=${owner}`,
            edits: [],
        };
    const safe = bringsAll(model, step, folder, copies) && /^[^:]+:[^:]+$/.test(owner);
    return { safety: safe ? 'safe' : 'suggested', description, edits: [...edits, plain] };
}
function withoutRecursion(model, step, item) {
    const script = scriptOf(step, item.command);
    const flags = item.command.words.filter((word) => word.text === '--recursive' || /^-[A-Za-z]*R/.test(word.text));
    const [flag] = flags;
    if (flags.length !== 1 || flag === undefined || flag.raw !== flag.text)
        return null;
    if (flag.text === '-R' || flag.text === '--recursive')
        return removeWord(model, script, flag);
    return replaceWord(model, script, flag, flag.text.replace('R', ''));
}
function ownerExists(model, owner, copy) {
    const [user = '', group] = owner.split(':');
    const before = (0,evidence_layers/* layeredSteps */.c_)(model).filter((run) => run.instruction.range.start < copy.instruction.range.start);
    const created = new Set(['root']);
    const base = finalBase(model);
    if (base?.repository === 'node')
        created.add('node');
    if (/^(?:debian|ubuntu|python)$/.test(base?.repository ?? ''))
        for (const name of ['www-data', 'nobody'])
            created.add(name);
    for (const run of before)
        for (const { known, command } of run.commands) {
            if (known?.kind !== 'user-creation' || command.certainty !== 'always')
                continue;
            if (known.user !== null)
                created.add(known.user);
            const last = command.words.at(-1)?.value;
            if (/^(?:groupadd|addgroup)$/.test(command.name ?? '') && typeof last === 'string')
                created.add(last);
        }
    const exists = (name) => /^\d+$/.test(name) || created.has(name);
    return exists(user) && (group === undefined || exists(group));
}
const SYSTEM_FOLDER = /^\/(?:(?:bin|boot|dev|etc|home|lib|lib64|media|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)?$|(?:etc|lib|usr|var|root)\/|opt\/(?:conda|nvidia)|workspace)/;
function bringsAll(model, step, folder, copies) {
    if (SYSTEM_FOLDER.test(folder) || copies.some((copy) => copy.destination !== folder))
        return false;
    const deeper = step.stage.instructions.some(({ workingDirectory }) => workingDirectory !== null && workingDirectory !== folder && (0,container_path/* isInside */.FK)(workingDirectory, folder));
    if (deeper)
        return false;
    const base = finalBase(model);
    if (base === null || !/^(?:python|debian|ubuntu|node|alpine|nvidia\/cuda)$/.test(base.repository))
        return false;
    const before = (0,evidence_layers/* layeredSteps */.c_)(model).filter((run) => run.instruction.range.start <= step.instruction.range.start);
    return before.every((run) => run === step
        ? run.commands.every((item) => item.known?.kind === 'ownership' || isHarmless(run, item, folder))
        : run.commands.every((item) => isHarmless(run, item, folder)) &&
            !run.scripts.some((script) => script.script.errors.length > 0));
}
function isHarmless(step, item, folder) {
    const { known, command } = item;
    if (command.words.some((word, index) => index > 0 && word.text.startsWith(folder)))
        return false;
    switch (known?.kind) {
        case 'system-packages':
        case 'user-creation':
        case 'cache-clean':
        case 'removal':
            return true;
        case 'python-install':
            return ((known.manager === 'pip' || known.manager === 'uv-pip') &&
                known.editables.length === 0 &&
                known.target === null &&
                !known.requirements.some((word) => /^\.|\//.test(word.text)) &&
                step.at.variables.get('VIRTUAL_ENV')?.startsWith(folder) !== true);
        default:
            return /^(?:true|:|set|echo)$/.test(command.name ?? '') && command.redirects.length === 0;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/torch-arm64-cuda.js




const torchArm64Cuda = {
    id: 'torch-arm64-cuda',
    title: 'torch brings CUDA to arm64',
    severity: 'warning',
    summary: 'Fires when torch 2.12 or later is installed from the usual index on arm64 Linux and nothing shows a GPU.',
    rationale: `Until 2.11 the default wheel of torch for arm64 Linux was a CPU build: its CUDA requirements held only on x86-64. From
2.12 on the marker asks for Linux alone, so that an image for Graviton, Ampere or a Raspberry Pi carries about 2.7 GB of CUDA
libraries that its machine can't use ([pycon#4686](https://github.com/pycon/pycon/pull/4686)).

Take torch from PyTorch's CPU index, which serves arm64 wheels too, or stay below 2.12. A person decides: Grace and Jetson machines
do have a GPU.`,
    examples: [
        {
            bad: 'FROM --platform=linux/arm64 python:3.12-slim\nRUN pip install --no-cache-dir torch==2.12.0\n',
            good: 'FROM --platform=linux/arm64 python:3.12-slim\nRUN pip install --no-cache-dir torch==2.12.0+cpu --index-url https://wheels.example.org/whl/cpu\n',
        },
    ],
    check: (model, facts) => limited(torch_arm64_cuda_judge(model, facts)),
};
function* torch_arm64_cuda_judge(model, facts) {
    if (showsGpu(model, facts))
        return;
    const installs = (0,python/* imageInstalls */.c8)(model);
    if (installs.some(({ item }) => (0,python/* gpuDistribution */.pt)(item) !== null))
        return;
    for (const install of installs) {
        const torch = torchOf(install);
        if (torch?.build !== 'default' || !isAtLeast(torch.version, 2, 12))
            continue;
        if (!isArm64(model, install.item.closure?.closure.target.platform ?? facts.platform))
            continue;
        yield finding(model, rangeOfCommand(model, install.step, install.item.script, install.item.install.command.range), `From 2.12 on, torch's default wheel for arm64 Linux requires CUDA libraries, and this installs ${torch.version ?? 'it'} where ` +
            "nothing shows a GPU. Take it from PyTorch's CPU index.", { fix: advice("Install torch from PyTorch's CPU index") });
    }
}
function isArm64(model, platform) {
    return /^linux\/(?:arm64|aarch64)/.test(model.graph.layerChain[0]?.platform ?? platform);
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/torch-cuda-on-cpu.js




const torchCudaOnCpu = {
    id: 'torch-cuda-on-cpu',
    title: 'torch comes with CUDA, and nothing shows a GPU',
    severity: 'warning',
    summary: "Fires when PyTorch's default wheels for x86-64 Linux are installed and neither the Dockerfile nor the repository shows a GPU.",
    rationale: `On x86-64 Linux the default wheel of torch is built for NVIDIA GPUs and requires about a dozen \`nvidia-*\` distributions
and \`triton\`. A service that runs on CPUs never loads them. Moving to PyTorch's CPU wheels took one image from 3.38 to 0.68 GB
pulled ([future-agi#2789](https://github.com/future-agi/future-agi/pull/2789)).

The CPU wheels are served by PyTorch's own index, under a version with \`+cpu\`. With pip, give that index for torch, torchvision
and torchaudio in a step of its own, before the other requirements; with uv, put it in \`tool.uv.sources\`. That table binds only what
the project itself lists: when torch comes through another distribution, list torch too. A person decides, because a GPU may be
attached in a way that the repository does not show.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir torch==2.4.0\n',
            good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir torch==2.4.0+cpu --index-url https://wheels.example.org/whl/cpu\n',
        },
    ],
    check: (model, facts) => findingsOrPraise(torch_cuda_on_cpu_judge(model, facts)),
};
function* torch_cuda_on_cpu_judge(model, facts) {
    const installs = (0,python/* imageInstalls */.c8)(model);
    const gpu = showsGpu(model, facts) || installs.some(({ item }) => (0,python/* gpuDistribution */.pt)(item) !== null);
    for (const install of installs) {
        const torch = torchOf(install);
        if (torch === null)
            continue;
        const range = rangeOfCommand(model, install.step, install.item.script, install.item.install.command.range);
        if (torch.build === 'cpu')
            yield praise(model, range, `torch is installed as a CPU build: ${torch.because}.`);
        else if (torch.build === 'default' &&
            !gpu &&
            platformOf(install, facts) === 'linux/amd64' &&
            !mayBeInBase(model, install, torch.direct))
            yield finding(model, range, messageFor(torch.direct, torch.companions), {
                fix: advice(torch.direct
                    ? "Install torch, torchvision and torchaudio from PyTorch's CPU index"
                    : "List torch yourself and take it from PyTorch's CPU index"),
            });
    }
}
function mayBeInBase(model, install, direct) {
    const base = baseOfStage(model, install.step.stage.index);
    return base === null || /torch/.test(base.repository) || (!direct && !isPlainBase(base));
}
function platformOf(install, facts) {
    return install.item.closure?.closure.target.platform ?? facts.platform;
}
function messageFor(direct, companions) {
    const what = companions > 0 ? `with ${companions} CUDA distributions` : 'with its CUDA libraries';
    return (`torch is installed ${what}, but neither the Dockerfile nor the repository shows a GPU. ` +
        (direct
            ? "If this runs on CPUs, install torch from PyTorch's CPU index."
            : "If this runs on CPUs, list torch as a requirement of your own and take it from PyTorch's CPU index."));
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/torch-twice.js




const torchTwice = {
    id: 'torch-twice',
    title: 'torch is installed over another torch',
    severity: 'warning',
    summary: 'Fires when an install replaces the torch of the base image, or that of an earlier layer, by another version.',
    rationale: `pip uninstalls the old version and installs the new one. The old files are hidden, but their layer still holds them:
the image carries two complete copies of torch, and often two sets of CUDA libraries.

Over a PyTorch base, leave torch out of what gets installed, or constrain it to the base's version
(\`pip freeze | grep '^torch' > constraints.txt\`, then \`-c constraints.txt\`), or start from a plain Python base. Between two installs,
ask for the same version in both, or install in one command. A distribution that requires another torch can be the reason;
the message then can't name a line of yours.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir torch==2.3.0\nRUN pip install --no-cache-dir torch==2.4.0\n',
            good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir torch==2.4.0\n',
        },
    ],
    check: (model) => limited(torch_twice_judge(model)),
};
function* torch_twice_judge(model) {
    const base = finalBase(model);
    let earlier = null;
    for (const install of (0,python/* layeredInstalls */.HU)(model)) {
        if (install.item.install.target !== null || install.item.install.noDependencies)
            continue;
        const torch = torchOf(install);
        if (torch === null)
            continue;
        const range = rangeOfCommand(model, install.step, install.item.script, install.item.install.command.range);
        if (earlier !== null) {
            const line = earlier.install.step.instruction.range.startLine;
            if (earlier.install.step !== install.step && differ(earlier.torch.version, torch.version))
                yield finding(model, range, `This installs torch ${torch.version} over the ${earlier.torch.version} of line ${line}, whose layer keeps the old files. ` +
                    'Ask for one version, or install both in one command.', { fix: advice(`Ask for the same version of torch here and at line ${line}`) });
        }
        else if (base !== null &&
            bringsTorch(base) &&
            torch.version !== null &&
            !sameAsTag(base.tag, torch.version)) {
            yield finding(model, range, `${base.repository}:${base.tag} brings torch, and this installs torch ${torch.version} over it: the image carries both. Leave torch ` +
                "out, constrain it to the base's version, or start from a plain Python base.", {
                fix: advice("Leave torch out of what is installed over this base, or constrain it to the base's version"),
            });
        }
        earlier = { install, torch };
    }
}
function differ(a, b) {
    if (a === null || b === null)
        return false;
    const [publicA, localA] = a.split('+');
    const [publicB, localB] = b.split('+');
    return publicA !== publicB || (localA !== undefined && localB !== undefined && localA !== localB);
}
function sameAsTag(tag, version) {
    const own = /^v?(\d+(?:\.\d+)+)/.exec(tag)?.[1];
    const wanted = version.split('+')[0] ?? version;
    return own === wanted || own === undefined;
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/uv-cache.js

const uvCache = {
    id: 'uv-cache',
    title: "uv's cache stays in the image",
    severity: 'info',
    summary: 'Fires when `uv` installs with its cache in a layer of the image and nothing in the same RUN takes it out.',
    rationale: `uv unpacks what it downloads in its cache (\`~/.cache/uv\`) and then links the files into the environment.
Where it can make hard links, a layer stores such a file once, and the cache costs little more than metadata and source
builds. Where it copies (\`UV_LINK_MODE=copy\`, or cache and environment on different file systems), the layer carries
everything twice. uv's own Docker guide asks for a cache mount or \`--no-cache\`.

The fix adds \`--no-cache\`: uv then works in a temporary folder and installs the same files. Equally good:
\`ENV UV_NO_CACHE=1\`, or a cache mount (\`RUN --mount=type=cache,target=/root/.cache/uv\`).`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir uv\nRUN uv pip install --system flask\n',
            good: 'FROM python:3.11-slim\nRUN pip install --no-cache-dir uv\nRUN --mount=type=cache,target=/root/.cache/uv uv pip install --system flask\n',
        },
    ],
    check: (model) => judgeCache(model, {
        managers: ['uv-pip', 'uv-sync', 'uv-add', 'uv-tool'],
        flag: '--no-cache',
        message: (step) => step.at.variables.get('UV_LINK_MODE') === 'copy'
            ? "uv's cache becomes part of this layer, and with UV_LINK_MODE=copy every file in it is stored a second time. " +
                'Add `--no-cache`, or a cache mount.'
            : "uv's cache becomes part of this layer: metadata, source builds, and a second copy of every file that could not " +
                'be hard-linked. Add `--no-cache`, or a cache mount.',
        praise: (evidence) => `uv's cache does not get into the image: ${evidence}.`,
    }),
};

// EXTERNAL MODULE: ./build/src/support/format.js
var format = __webpack_require__(71418);
;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/weights-in-context.js





const SMALLEST_FILE = 5_000_000;
const NAMED = 3;
const weightsInContext = {
    id: 'weights-in-context',
    title: 'Weights or data come along with the code',
    severity: 'warning',
    summary: 'Fires when a COPY of the whole build context takes files of weights or data of 5 MB and more.',
    rationale: `A COPY of the whole folder is one layer. Weights and data in it are stored in the image, and again with every change of a line of code, because
the layer is then another one. Often nobody meant them to be there: a data set of an experiment, last month's checkpoint.

Leave what the program does not read out in \`.dockerignore\`. What it does read belongs into a COPY of its own above the code
(\`COPY models/ /srv/models/\`), so that it is pushed once, or on a volume. The bytes are those of the files in the repository.`,
    examples: [
        {
            bad: 'FROM python:3.11-slim\nCOPY . /srv/app\n',
            good: 'FROM python:3.11-slim\nCOPY models /srv/app/models\nCOPY app /srv/app/app\n',
        },
    ],
    check: (model) => limited(weights_in_context_judge(model)),
};
function* weights_in_context_judge(model) {
    const heavy = model.context.files.filter((file) => file.bytes >= SMALLEST_FILE && isModelOrData(file.path));
    if (heavy.length === 0)
        return;
    for (const stage of model.graph.layerChain) {
        const copies = copiesOf(model, stage);
        const copy = copies.find(copiesWholeContext);
        if (copy === undefined)
            continue;
        const sorted = [...heavy].sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
        const bytes = heavy.reduce((total, file) => total + file.bytes, 0);
        yield finding(model, copy.instruction.range, `This COPY takes ${(0,format/* count */.U9)(heavy.length, 'file')} of weights or data along with the code: ${weights_in_context_listed(sorted)}. Leave out what the program does not ` +
            'read, and copy what it reads in an instruction of its own above the code.', {
            fix: advice('Leave them out in .dockerignore, or copy them in an instruction of their own above the code'),
            saving: { kind: 'image', quantity: (0,quantity/* exact */.e0)(bytes) },
        });
        return;
    }
}
function weights_in_context_listed(files) {
    const shown = files.slice(0, NAMED).map((file) => `\`${file.path}\` (${(0,format/* formatBytes */.z3)(file.bytes)})`);
    const rest = files.length - shown.length;
    return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./build/src/commands/analyze/rules/registry.js




























const DOCKERFILE_RULES = [
    aptLists,
    aptRecommends,
    aptUpgrade,
    archiveKept,
    buildToolsInFinal,
    condaClean,
    condaCudaTwice,
    copyBeforeDependencies,
    copyWholePrefix,
    cudaTwice,
    deadCleanup,
    develBase,
    developmentDependenciesInFinal,
    dnfClean,
    duplicateWeights,
    gitCloneDepth,
    interactiveTools,
    missingDockerignore,
    modelAtBuild,
    pipCache,
    poetryCache,
    pythonFullBase,
    recursiveChown,
    torchArm64Cuda,
    torchCudaOnCpu,
    torchTwice,
    uvCache,
    weightsInContext,
];


/***/ })

};
