// Times and memory of whole processes and of parts, as medians and ratios of one run: `npm run bench`.
// Wall clocks of different machines don't compare; the ratio to `node -e 0` on the same one does.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cli = join(root, 'dist', 'cli', 'index.js');
const runs = Number(process.env.PLIMSOLL_BENCH_RUNS ?? 15);

/** @param {string[]} args @returns {{ milliseconds: number, megabytes: number }} */
function once(args) {
  const started = process.hrtime.bigint();
  // The child reports its own peak, so that no tool of the system is needed.
  const preload = `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))`;
  const result = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(preload)}`, ...args],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (result.status !== 0 && result.status !== 1)
    throw new Error(`${args.join(' ')} ended with ${result.status}: ${result.stderr}`);
  const peak = /\npeak (\d+)\n/.exec(result.stderr);
  return { milliseconds, megabytes: peak === null ? Number.NaN : Number(peak[1]) / 1000 };
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** In turn, so that a slower moment of the machine meets all of them. @param {Record<string, string[]>} commands */
function inTurn(commands, times = runs) {
  /** @type {Record<string, { milliseconds: number, megabytes: number }[]>} */
  const results = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (const args of Object.values(commands)) once(args);
  for (let run = 0; run < times; run += 1)
    for (const [name, args] of Object.entries(commands)) results[name]?.push(once(args));
  return results;
}

/** @param {string[][]} rows */
function print(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const [index, row] of rows.entries()) {
    console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
    if (index === 0) console.log(`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  }
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${(totalmem() / 1e9).toFixed(0)} GB, medians of ${runs} runs\n`,
);

const analyze = (/** @type {string} */ example, /** @type {string[]} */ ...more) => [
  cli,
  'analyze',
  join('examples', example),
  '--offline',
  ...more,
];
const processes = inTurn({
  'node -e 0': ['-e', '0'],
  'plimsoll --version': [cli, '--version'],
  'analyze vision-service': analyze('vision-service'),
  'analyze vision-service --format json': analyze('vision-service', '--format', 'json'),
  'analyze vision-service --format html': analyze('vision-service', '--format', 'html'),
  'analyze heavy-monitoring': analyze('heavy-monitoring'),
  'analyze battle-predictor': analyze('battle-predictor'),
});
const empty = processes['node -e 0'] ?? [];
print([
  ['whole process', 'ms', 'more than node -e 0', 'min..max ms', 'peak MB'],
  ...Object.entries(processes).map(([name, results]) => {
    const times = results.map(({ milliseconds }) => milliseconds);
    const more = median(
      results.map(({ milliseconds }, run) => milliseconds - (empty[run]?.milliseconds ?? 0)),
    );
    return [
      name,
      median(times).toFixed(0),
      `${more.toFixed(0)} ms`,
      `${Math.min(...times).toFixed(0)}..${Math.max(...times).toFixed(0)}`,
      median(results.map(({ megabytes }) => megabytes)).toFixed(0),
    ];
  }),
]);

// Many Dockerfiles in one process: time must grow with their number and no faster.
const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
try {
  const dockerfile = (/** @type {number} */ number) => `# service ${number}
ARG PYTHON=3.1${number % 4}
FROM python:\${PYTHON}-slim AS build
WORKDIR /src
RUN apt-get update && apt-get install -y gcc g++ git && rm -rf /var/lib/apt/lists/*
COPY requirements.txt ./
RUN --mount=type=cache,target=/root/.cache/pip pip install --prefix=/install -r requirements.txt
RUN if [ "$PYTHON" = "3.10" ]; then pip install tomli; fi && for p in a b; do echo $p; done

FROM python:\${PYTHON}-slim
ENV PYTHONUNBUFFERED=1 SERVICE=${number}
WORKDIR /app
COPY --from=build /install /usr/local
RUN apt-get update && \\
    apt-get install -y curl libgomp1 && \\
    pip install numpy==1.26.4 "pandas>=2.${number % 3}" fastapi
COPY . .
RUN chown -R nobody /app
USER nobody
HEALTHCHECK CMD curl -f http://localhost:8000/health || exit 1
CMD ["uvicorn", "main:app"]
`;
  /** @type {string[][]} */
  const rows = [['Dockerfiles judged in one process', 'ms', 'ms for each', 'peak MB']];
  for (const count of [250, 500, 1000]) {
    const tree = join(folder, String(count));
    spawnSync('mkdir', ['-p', tree]);
    for (let number = 0; number < count; number += 1)
      writeFileSync(join(tree, `service-${number}.Dockerfile`), dockerfile(number));
    writeFileSync(join(tree, 'requirements.txt'), 'scikit-learn\nxgboost\n');
    const [results] = Object.values(
      inTurn(
        {
          it: [
            cli,
            'analyze',
            tree,
            '--offline',
            '--format',
            'json',
            '--output',
            join(folder, 'report.json'),
          ],
        },
        3,
      ),
    );
    const time = median((results ?? []).map(({ milliseconds }) => milliseconds));
    rows.push([
      String(count),
      time.toFixed(0),
      (time / count).toFixed(2),
      median((results ?? []).map(({ megabytes }) => megabytes)).toFixed(0),
    ]);
  }
  console.log();
  print(rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
