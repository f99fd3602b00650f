import { type Arguments, has, lastValue, type OptionTable, parseArguments, valuesOf } from '../arguments.ts';
import type { CacheClean, SystemPackages } from '../known-command.ts';
import type { ShellCommand } from '../script.ts';

type Operation = SystemPackages['operation'];

/** apt-get(8), apt(8). */
const APT: OptionTable = {
  values: [
    '-o --option',
    '-c --config-file',
    '-t --target-release --default-release',
    '-a --host-architecture',
    '-P --build-profiles',
    '--solver',
    '--planner',
  ],
  flags: ['--no-install-recommends --without-recommends', '--install-recommends'],
};

const APT_OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['update', 'update'],
  ['install', 'install'],
  ['reinstall', 'install'],
  ['satisfy', 'install'],
  ['upgrade', 'upgrade'],
  ['full-upgrade', 'upgrade'],
  ['dist-upgrade', 'upgrade'],
  ['remove', 'remove'],
  ['purge', 'remove'],
  ['autoremove', 'autoremove'],
  ['auto-remove', 'autoremove'],
  ['autopurge', 'autoremove'],
]);

/** apk(8), apk-add(8). */
const APK: OptionTable = {
  values: [
    '-p --root',
    '-X --repository',
    '--keys-dir',
    '--repositories-file',
    '--arch',
    '--wait',
    '--cache-dir',
    '--cache-max-age',
    '--timeout',
    '--progress-fd',
    '-t --virtual',
  ],
  flags: ['--no-cache', '-U --update-cache --update', '-q --quiet', '-v --verbose'],
};

const APK_OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['update', 'update'],
  ['add', 'install'],
  ['upgrade', 'upgrade'],
  ['del', 'remove'],
]);

/** dnf(8), microdnf(8), yum(8). */
const DNF: OptionTable = {
  values: [
    '-x --exclude --excludepkgs',
    '--enablerepo --enable-repo',
    '--disablerepo --disable-repo',
    '--repo --repoid',
    '--repofrompath',
    '--from-repo',
    '--installroot',
    '--releasever --release',
    '--setopt',
    '-c --config',
    '-d --debuglevel',
    '-e --errorlevel',
    '-R --randomwait',
    '--rpmverbosity',
    '--color',
    '--comment',
    '--forcearch --arch',
    '--advisory --advisories',
    '--bz --bzs',
    '--cve --cves',
    '--sec-severity --secseverity --advisory-severities',
    '--downloaddir --destdir',
    '--disableplugin --disable-plugin',
    '--enableplugin --enable-plugin',
    '--disableexcludes --disableexcludepkgs',
  ],
  flags: ['-y --assumeyes', '-q --quiet', '-v --verbose'],
};

const DNF_OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ['makecache', 'update'],
  ['check-update', 'update'],
  ['install', 'install'],
  ['in', 'install'],
  ['localinstall', 'install'],
  ['reinstall', 'install'],
  ['groupinstall', 'install'],
  // In dnf and yum, `update` is an old name of `upgrade`.
  ['update', 'upgrade'],
  ['upgrade', 'upgrade'],
  ['update-minimal', 'upgrade'],
  ['upgrade-minimal', 'upgrade'],
  ['distro-sync', 'upgrade'],
  ['remove', 'remove'],
  ['erase', 'remove'],
  ['rm', 'remove'],
  ['autoremove', 'autoremove'],
]);

/** `apt-get` and `apt`: options may stand anywhere. */
export function recogniseApt(command: ShellCommand, name: string): SystemPackages | CacheClean | null {
  const given = parseArguments(command.words.slice(1), APT);
  const verb = given.operands[0]?.value ?? '';
  if (['clean', 'autoclean', 'auto-clean', 'distclean'].includes(verb))
    return { kind: 'cache-clean', command, manager: 'apt' };
  return systemPackages(command, name === 'apt' ? 'apt' : 'apt-get', given, APT_OPERATIONS.get(verb), {
    recommendsDisabled: aptRecommendsDisabled(given),
  });
}

/** `apk add`, `del`, `update`, `upgrade`, `cache clean`. */
export function recogniseApk(command: ShellCommand): SystemPackages | CacheClean | null {
  const given = parseArguments(command.words.slice(1), APK);
  const verb = given.operands[0]?.value ?? '';
  if (verb === 'cache') {
    const cleans = ['clean', 'purge'].includes(given.operands[1]?.value ?? '');
    return cleans ? { kind: 'cache-clean', command, manager: 'apk' } : null;
  }
  return systemPackages(command, 'apk', given, APK_OPERATIONS.get(verb), {
    recommendsDisabled: true,
    cacheDisabled: has(given, '--no-cache'),
    virtual: lastValue(given, '-t')?.text ?? null,
  });
}

/** `dnf`, `microdnf`, `tdnf` and `yum`. */
export function recogniseDnf(command: ShellCommand, name: string): SystemPackages | CacheClean | null {
  const given = parseArguments(command.words.slice(1), DNF);
  const verb = given.operands[0]?.value ?? '';
  if (verb === 'clean') return { kind: 'cache-clean', command, manager: 'dnf' };
  const settings = valuesOf(given, '--setopt').map(({ text }) => text.replaceAll(' ', ''));
  return systemPackages(command, name === 'yum' ? 'yum' : 'dnf', given, DNF_OPERATIONS.get(verb), {
    recommendsDisabled: settings.some((text) =>
      /^(?:main\.)?install_weak_deps=(?:0|false|no|off)$/i.test(text),
    ),
  });
}

function systemPackages(
  command: ShellCommand,
  manager: SystemPackages['manager'],
  given: Arguments,
  operation: Operation | undefined,
  known: Partial<SystemPackages>,
): SystemPackages | null {
  const [subcommand, ...packages] = given.operands;
  if (subcommand === undefined || operation === undefined) return null;
  return {
    recommendsDisabled: false,
    cacheDisabled: false,
    virtual: null,
    ...known,
    kind: 'system-packages',
    command,
    manager,
    operation,
    packages: operation === 'update' || operation === 'autoremove' ? [] : packages,
    subcommand,
  };
}

/** The last of the flags and `-o APT::Install-Recommends=…` settings counts. */
function aptRecommendsDisabled(given: Arguments): boolean {
  let disabled = false;
  for (const { name, value } of given.options) {
    if (name === '--no-install-recommends') disabled = true;
    else if (name === '--install-recommends') disabled = value !== null && isFalse(value.text);
    else if (name === '-o') {
      const setting = /^\s*APT::Install-Recommends\s*=\s*"?([^"]*?)"?\s*$/i.exec(value?.text ?? '')?.[1];
      if (setting !== undefined) disabled = isFalse(setting);
    }
  }
  return disabled;
}

const isFalse = (text: string) => /^(?:0|no|false|without|off|disable)$/i.test(text);
