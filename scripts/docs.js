// Generates what the docs say of actions, options, configuration and rules from the code itself. Reads build/src.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (/** @type {string[]} */ ...parts) => join(root, ...parts);
const load = (/** @type {string} */ path) => import(at('build', 'src', path));

const [
  { describeAllRules },
  { reportJsonSchema },
  { PlimsollConfig },
  { commandHelp },
  { terminalCommands },
  { AnalyzeDetails },
] = await Promise.all([
  load('commands/analyze/all-rules.js'),
  load('report/json.js'),
  load('config/plimsoll-config.js'),
  load('commands/command-line.js'),
  load('entry/cli.js'),
  load('report/analyze-details.js'),
]);

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text.endsWith('\n') ? text : `${text}\n`);
}

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Replaces what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->`. @param {string} path @param {string} name @param {string} text */
function between(path, name, text) {
  const before = readFileSync(at(path), 'utf8');
  const pattern = new RegExp(`(<!-- ${name}:start -->\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!pattern.test(before)) throw new Error(`${path} has no place for ${name}`);
  writeFileSync(
    at(path),
    before.replace(pattern, (_, start, end) => `${start}${text.trimEnd()}\n${end}`),
  );
}

/** @param {string} text */
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

// The actions' inputs and outputs.
for (const name of readdirSync(at('actions'))) {
  const action = parse(readFileSync(at('actions', name, 'action.yml'), 'utf8'));
  const inputs = Object.entries(action.inputs ?? {}).map(([key, { description, default: value }]) => [
    `\`${key}\``,
    description,
    value === undefined || value === '' ? '' : `\`${value}\``,
  ]);
  const outputs = Object.entries(action.outputs ?? {}).map(([key, { description }]) => [
    `\`${key}\``,
    description,
  ]);
  between(`docs/${name}.md`, 'inputs', table(['input', 'meaning', 'default'], inputs));
  between(`docs/${name}.md`, 'outputs', table(['output', 'meaning'], outputs));
}

// The terminal commands.
write(
  'docs/command-line.md',
  `# Command line

Generated from the commands' own descriptions. Results go to standard output, progress and messages to standard error.

${terminalCommands
  .map(
    (/** @type {{ description: { name: string } }} */ { description }) =>
      `## plimsoll ${description.name}\n\n\`\`\`text\n${commandHelp(description)}\`\`\``,
  )
  .join('\n\n')}

## Exit codes

${table(
  ['code', 'meaning'],
  [
    ['0', 'Passed; warnings included.'],
    ['1', 'A budget failed or could not be decided (`inconclusive`), or a finding reached `--fail-on`.'],
    ['2', 'Bad input: usage, configuration, or a file that can not be read as what it should be.'],
    ['3', 'The environment failed: file system, git, network, GitHub.'],
  ],
)}
`,
);

// The configuration and the report.
const configSchema = z.toJSONSchema(PlimsollConfig, { io: 'input', unrepresentable: 'any' });
write('docs/plimsoll.schema.json', json({ ...configSchema, title: 'plimsoll.yml' }));
write('docs/report.schema.json', json(reportJsonSchema()));
write('docs/analyze-details.schema.json', json(z.toJSONSchema(AnalyzeDetails)));

/** @param {any} schema @returns {string} */
function typeOf(schema) {
  if (schema.enum !== undefined)
    return schema.enum.map((/** @type {string} */ value) => `\`${value}\``).join(', ');
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map(typeOf))].join(' or ');
  if (schema.type === 'array') return `list of ${typeOf(schema.items ?? {})}`;
  if (schema.type === 'object' && schema.additionalProperties?.type !== undefined)
    return `map to ${typeOf(schema.additionalProperties)}`;
  return schema.type ?? 'any';
}

/** @param {any} schema @param {string} prefix @returns {string[][]} */
function rows(schema, prefix) {
  return Object.entries(schema.properties ?? {}).flatMap(([key, /** @type {any} */ value]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const own = [
      `\`${path}\``,
      typeOf(value),
      value.description ?? '',
      value.default === undefined ? '' : `\`${JSON.stringify(value.default)}\``,
    ];
    if (value.type === 'object' && value.properties !== undefined) return [own, ...rows(value, path)];
    if (value.type === 'array' && value.items?.properties !== undefined)
      return [own, ...rows(value.items, `${path}[]`)];
    return [own];
  });
}
between(
  'docs/configuration.md',
  'keys',
  table(['key', 'type', 'meaning', 'default'], rows(configSchema, '')),
);

// One page a rule.
rmSync(at('docs', 'rules'), { recursive: true, force: true });
const rules = describeAllRules();
const FAMILIES = /** @type {const} */ ({
  dockerfile: 'Dockerfiles',
  requirement: 'requirements',
  file: 'files that can not be read',
});
for (const rule of rules) {
  const examples = rule.examples
    .map(
      (/** @type {{ bad: string, good: string }} */ { bad, good }) =>
        `Instead of\n\n\`\`\`\n${bad.trimEnd()}\n\`\`\`\n\nwrite\n\n\`\`\`\n${good.trimEnd()}\n\`\`\``,
    )
    .join('\n\n');
  write(
    `docs/rules/${rule.id}.md`,
    `# ${rule.id}

**${rule.title}** · ${rule.severity} · a rule on ${FAMILIES[/** @type {keyof typeof FAMILIES} */ (rule.family)]}

${rule.summary}

## Why

${rule.rationale}
${rule.caveat === null ? '' : `\n## Mind\n\n${rule.caveat}\n`}${examples === '' ? '' : `\n## Example\n\n${examples}\n`}
## Ignore it

In plimsoll.yml for the whole repository:

\`\`\`yaml
analyze:
  ignore: [${rule.id}]
\`\`\`

or in the file, on the line above or at the end of the line:

\`\`\`
# plimsoll ignore=${rule.id} the reason, for whoever reads it next
\`\`\`
`,
  );
}
write(
  'docs/rules/README.md',
  `# Rules

${rules.length} rules, each with a page. Ids are stable. Severities: an \`error\` fails the run by default, a \`warning\` with \`fail-on: warning\`, \`info\` never does.

${Object.entries(FAMILIES)
  .map(
    ([family, name]) =>
      `## On ${name}\n\n${table(
        ['rule', 'severity', 'fires when'],
        rules
          .filter((/** @type {{ family: string }} */ rule) => rule.family === family)
          .map((/** @type {{ id: string, severity: string, summary: string }} */ rule) => [
            `[${rule.id}](${rule.id}.md)`,
            rule.severity,
            rule.summary,
          ]),
      )}`,
  )
  .join('\n\n')}
`,
);
