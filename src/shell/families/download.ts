import { posix } from 'node:path';
import { has, lastValue, type OptionTable, parseArguments, valuesOf } from '../arguments.ts';
import type { Download } from '../known-command.ts';
import type { ShellCommand, ShellWord } from '../script.ts';

/** curl(1): every option with an argument. */
const CURL: OptionTable = {
  values: [
    '-o --output',
    '--output-dir',
    '--url',
    ...words(
      '-A,--user-agent -b,--cookie -c,--cookie-jar -C,--continue-at -d,--data -D,--dump-header -e,--referer -E,--cert -F,--form -h,--help -H,--header -K,--config -m,--max-time -P,--ftp-port -Q,--quote -r,--range -t,--telnet-option -T,--upload-file -u,--user -U,--proxy-user -w,--write-out -x,--proxy -X,--request -y,--speed-time -Y,--speed-limit -z,--time-cond',
    ),
    ...words(
      '--abstract-unix-socket --alt-svc --aws-sigv4 --cacert --capath --cert-type --ciphers --connect-timeout --connect-to --create-file-mode --crlfile --curves --data-ascii --data-binary --data-raw --data-urlencode --delegation --dns-interface --dns-ipv4-addr --dns-ipv6-addr --dns-servers --doh-url --egd-file --engine --etag-compare --etag-save --expect100-timeout --form-string --ftp-account --ftp-alternative-to-user --ftp-method --ftp-ssl-ccc-mode --happy-eyeballs-timeout-ms --haproxy-clientip --hostpubmd5 --hostpubsha256 --hsts --interface --ip-tos --ipfs-gateway --json --keepalive-cnt --keepalive-time --key --key-type --krb --libcurl --limit-rate --local-port --login-options --mail-auth --mail-from --mail-rcpt --max-filesize --max-redirs --netrc-file --noproxy --oauth2-bearer --pass --pinnedpubkey --preproxy --proto --proto-default --proto-redir --proxy-cacert --proxy-capath --proxy-cert --proxy-cert-type --proxy-ciphers --proxy-crlfile --proxy-header --proxy-key --proxy-key-type --proxy-pass --proxy-pinnedpubkey --proxy-service-name --proxy-tls13-ciphers --proxy-tlsauthtype --proxy-tlspassword --proxy-tlsuser --proxy1.0 --pubkey --random-file --rate --request-target --resolve --retry --retry-delay --retry-max-time --sasl-authzid --service-name --sigalgs --socks4 --socks4a --socks5 --socks5-gssapi-service --socks5-hostname --stderr --tftp-blksize --tls-max --tls13-ciphers --tlsauthtype --tlspassword --tlsuser --trace --trace-ascii --trace-config --unix-socket --upload-flags --url-query --variable --vlan-priority',
    ),
  ],
  flags: ['-O --remote-name', '--remote-name-all'],
  abbreviates: true,
};

/** wget(1). */
const WGET: OptionTable = {
  values: [
    '-O --output-document',
    '-P --directory-prefix',
    '-i --input-file',
    ...words(
      '-o,--output-file -a,--append-output -e,--execute -B,--base -t,--tries -T,--timeout -w,--wait -Q,--quota -U,--user-agent -l,--level -A,--accept -R,--reject -D,--domains -I,--include-directories -X,--exclude-directories',
    ),
    ...words(
      '--config --rejected-log --bind-address --bind-dns-address --dns-servers --start-pos --progress --dns-timeout --connect-timeout --read-timeout --waitretry --limit-rate --restrict-file-names --prefer-family --retry-on-http-error --user --password --use-askpass --local-encoding --remote-encoding --unlink --cut-dirs --protocol-directories --default-page --http-user --http-password --header --compression --max-redirect --proxy-user --proxy-password --referer --load-cookies --save-cookies --post-data --post-file --method --body-data --body-file --secure-protocol --certificate --certificate-type --private-key --private-key-type --ca-certificate --ca-directory --crl-file --pinnedpubkey --random-file --egd-file --ciphers --hsts-file --ftp-user --ftp-password --warc-file --warc-header --warc-max-size --warc-dedup --warc-tempdir --exclude-domains --follow-tags --ignore-tags --accept-regex --reject-regex --regex-type --report-speed',
    ),
  ],
  abbreviates: true,
};

/** aria2c(1): options that always have an argument. */
const ARIA2: OptionTable = {
  values: [
    '-d --dir',
    '-o --out',
    '-i --input-file',
    ...words(
      '-l,--log -j,--max-concurrent-downloads -s,--split -x,--max-connection-per-server -k,--min-split-size -m,--max-tries -t,--timeout -U,--user-agent -M,--metalink-file -T,--torrent-file -O,--index-out -u,--max-upload-limit -S,--show-files',
    ),
    ...words(
      '--retry-wait --connect-timeout --header --referer --checksum --http-user --http-passwd --load-cookies --save-cookies --all-proxy --http-proxy --https-proxy --file-allocation --max-download-limit --max-overall-download-limit --console-log-level --log-level --summary-interval --lowest-speed-limit --ca-certificate --certificate --private-key --save-session --conf-path --input-file --piece-length --disk-cache --stop --uri-selector',
    ),
  ],
};

/** `hf download`, `huggingface-cli download` (huggingface_hub documentation, "Command Line Interface"). */
const HUGGING_FACE: OptionTable = {
  values: [
    '--local-dir',
    '--cache-dir',
    '--revision',
    '--repo-type --type',
    '--token',
    '--max-workers',
    '--format',
  ],
  lists: ['--include', '--exclude'],
};

const GDOWN: OptionTable = {
  values: ['-O --output', '--id', '--proxy', '--speed', '--user-agent', '--format'],
};

/** `aws s3 cp`, `mv` and `sync` (AWS CLI Command Reference). */
const AWS: OptionTable = {
  values: words(
    '--exclude --include --acl --sse --sse-c --sse-c-key --sse-kms-key-id --sse-c-copy-source --sse-c-copy-source-key --storage-class --website-redirect --content-type --cache-control --content-disposition --content-encoding --content-language --expires --source-region --page-size --request-payer --metadata --metadata-directive --expected-size --copy-props --endpoint-url --output --query --profile --region --color --ca-bundle --cli-read-timeout --cli-connect-timeout --checksum-mode --checksum-algorithm',
  ),
};

/** `gsutil [-m] cp|mv|rsync`, `gcloud storage cp|mv|rsync`. */
const GOOGLE: OptionTable = {
  values: words(
    '-o -h -u -x -j -z -a -L --project --account --billing-project --configuration --verbosity --format',
  ),
};

function words(list: string): string[] {
  return list.split(' ').map((names) => names.replace(',', ' '));
}

type Reading = Pick<Download, 'urls' | 'output'> & { readonly patterns?: readonly string[] };

/** Programs that bring files from elsewhere into the image. */
export function recogniseDownload(command: ShellCommand, name: string): Download | null {
  const read = READERS.get(name)?.(command);
  if (read === undefined || read === null) return null;
  return { kind: 'download', command, tool: name, patterns: [], ...read };
}

const READERS: ReadonlyMap<string, (command: ShellCommand) => Reading | null> = new Map([
  ['curl', curl],
  ['wget', wget],
  ['wget2', wget],
  ['aria2c', aria2],
  ['hf', huggingFace],
  ['huggingface-cli', huggingFace],
  ['gdown', gdown],
  ['aws', aws],
  ['gsutil', gsutil],
  ['gcloud', gcloud],
]);

function curl(command: ShellCommand): Reading | null {
  const given = parseArguments(command.words.slice(1), CURL);
  const urls = [...valuesOf(given, '--url'), ...given.operands];
  if (urls.length === 0) return null;
  const folder = lastValue(given, '--output-dir')?.text ?? '';
  const named = valuesOf(given, '-o')[0];
  if (named !== undefined) return { urls, output: fileOr(null, named.text, folder) };
  if (has(given, '-O', '--remote-name-all'))
    return { urls, output: inFolder(folder, nameInUrl(urls[0], '')) };
  return { urls, output: redirected(command) };
}

function wget(command: ShellCommand): Reading | null {
  const given = parseArguments(command.words.slice(1), WGET);
  const urls = given.operands;
  if (urls.length === 0 && !has(given, '-i')) return null;
  const named = lastValue(given, '-O');
  if (named !== null) return { urls, output: fileOr(redirected(command), named.text, '') };
  const folder = lastValue(given, '-P')?.text ?? '';
  if (urls.length !== 1 || has(given, '-r', '--recursive', '-m', '--mirror'))
    return { urls, output: folder === '' ? '.' : folder };
  return { urls, output: inFolder(folder, nameInUrl(urls[0], 'index.html')) };
}

function aria2(command: ShellCommand): Reading | null {
  const given = parseArguments(command.words.slice(1), ARIA2);
  const urls = given.operands;
  if (urls.length === 0 && !has(given, '-i')) return null;
  const folder = lastValue(given, '-d')?.text ?? '';
  const named = lastValue(given, '-o')?.text;
  if (named !== undefined) return { urls, output: inFolder(folder, named) };
  return { urls, output: inFolder(folder, nameInUrl(urls[0], '')) };
}

function huggingFace(command: ShellCommand): Reading | null {
  const given = parseArguments(command.words.slice(1), HUGGING_FACE);
  const [verb, repository, ...files] = given.operands;
  if (verb?.value !== 'download' || repository === undefined) return null;
  const { environment } = command;
  const home = environment.get('HF_HOME');
  const hub =
    environment.get('HF_HUB_CACHE') ??
    (home === undefined ? '~/.cache/huggingface/hub' : posix.join(home, 'hub'));
  return {
    urls: [repository],
    output: lastValue(given, '--local-dir')?.text ?? lastValue(given, '--cache-dir')?.text ?? hub,
    patterns: [...valuesOf(given, '--include'), ...files].map(({ text }) => text),
  };
}

function gdown(command: ShellCommand): Reading | null {
  const given = parseArguments(command.words.slice(1), GDOWN);
  const urls = [...valuesOf(given, '--id'), ...given.operands];
  if (urls.length === 0) return null;
  // Without -O the name comes from the server.
  return { urls, output: fileOr(redirected(command), lastValue(given, '-O')?.text ?? '.', '') };
}

function aws(command: ShellCommand): Reading | null {
  const given = parseArguments(command.words.slice(1), AWS);
  const [service, verb, ...paths] = given.operands;
  if (service?.value !== 's3' || !['cp', 'mv', 'sync'].includes(verb?.value ?? '')) return null;
  return copied(command, paths);
}

function gsutil(command: ShellCommand): Reading | null {
  const given = parseArguments(command.words.slice(1), GOOGLE);
  const [verb, ...paths] = given.operands;
  return ['cp', 'mv', 'rsync'].includes(verb?.value ?? '') ? copied(command, paths) : null;
}

function gcloud(command: ShellCommand): Reading | null {
  const given = parseArguments(command.words.slice(1), GOOGLE);
  const [service, verb, ...paths] = given.operands;
  if (service?.value !== 'storage' || !['cp', 'mv', 'rsync'].includes(verb?.value ?? '')) return null;
  return copied(command, paths);
}

/** `cp SOURCE… DESTINATION` where a source is remote and the destination is not. */
function copied(command: ShellCommand, paths: readonly ShellWord[]): Reading | null {
  const destination = paths.at(-1);
  const sources = paths.slice(0, -1);
  const remote = (word: ShellWord) => /^[a-z0-9]+:\/\//i.test(word.text);
  if (destination === undefined || !sources.some(remote) || remote(destination)) return null;
  return { urls: sources, output: fileOr(redirected(command), destination.text, '') };
}

/** `-` is standard output, `/dev/stdout` too. */
function fileOr(standardOutput: string | null, named: string, folder: string): string | null {
  return named === '-' || named === '/dev/stdout' ? standardOutput : inFolder(folder, named);
}

function inFolder(folder: string, name: string): string {
  if (name === '') return folder === '' ? '.' : folder;
  return folder === '' || name.startsWith('/') ? name : posix.join(folder, name);
}

/** Where `>` sends the standard output; null when nowhere. */
function redirected(command: ShellCommand): string | null {
  const target = command.redirects.findLast(({ operator }) =>
    /^(?:1?>>?|1?>\||&>>?)$/.test(operator),
  )?.target;
  return target === undefined || target === null || target.text === '/dev/null' ? null : target.text;
}

/** The last segment of a URL's path. */
function nameInUrl(url: ShellWord | undefined, otherwise: string): string {
  const path = (url?.text ?? '').replace(/[?#].*$/s, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === '' ? otherwise : name;
}
