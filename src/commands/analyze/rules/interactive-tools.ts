import type { DockerfileModel } from '../model/dockerfile-model.ts';
import { removeWord } from './edit/words.ts';
import { advice, finding, limited, rangeOfCommand, scriptOf } from './evidence/judge.ts';
import { packageInstalls } from './evidence/packages.ts';
import { isDevelopmentImage, startText } from './evidence/purpose.ts';
import { systemSaving } from './evidence/system.ts';
import { packageName } from './evidence/words.ts';
import type { DockerfileRule, Judgement } from './rule.ts';

const INTERACTIVE =
  /^(?:vim|vim-tiny|vim-nox|neovim|nano|emacs|emacs-nox|htop|btop|nvtop|iotop|tmux|screen|openssh-server|openssh-client|ssh|zsh|fish|mc|man-db|manpages|less|tree|telnet|net-tools|iputils-ping|dnsutils|traceroute|strace|gdb|lsof|bash-completion|command-not-found|w3m|lynx)$/;

/** Tools for a person at a terminal are in the image. */
export const interactiveTools: DockerfileRule = {
  id: 'interactive-tools',
  title: 'Tools for a terminal are in the image',
  severity: 'info',
  summary:
    'Fires when editors, monitors, shells or an SSH server are installed in an image that is not one to develop in.',
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
  check: (model) => limited(judge(model)),
};

function* judge(model: DockerfileModel): Iterable<Judgement> {
  if (isDevelopmentImage(model)) return;
  const rest = otherText(model);
  for (const install of packageInstalls(model)) {
    const { step, item } = install;
    const found = install.kept.filter(
      (word) => INTERACTIVE.test(packageName(word)) && !isUsed(packageName(word), rest),
    );
    if (found.length === 0) continue;
    const script = scriptOf(step, item.command);
    const edits = found.map((word) => removeWord(model, script, word)).filter((edit) => edit !== null);
    const names = found.map((word) => `\`${packageName(word)}\``).join(', ');
    const complete = edits.length === found.length && found.length < install.known.packages.length;
    yield finding(
      model,
      rangeOfCommand(model, step, script, item.command.range),
      `${names}: for a person at a terminal, but pulled with every image. Leave them out and debug with \`docker debug\`, ` +
        '`kubectl debug` or a stage of its own.',
      {
        fix: complete
          ? { safety: 'suggested', description: `Leave out ${names.replaceAll('`', '')}`, edits }
          : advice('Leave these packages out'),
        ...systemSaving(model, { item, without: new Set(found.map(packageName)) }),
      },
    );
  }
}

/** Commands of the RUNs and what the image starts: where a tool may be used. */
function otherText(model: DockerfileModel): string {
  const commands = model.steps.flatMap((step) => step.commands.map((item) => item.command.name ?? ''));
  // Clones over SSH run the client themselves.
  const overSsh = model.steps.some(
    (step) =>
      step.instruction.mounts.some((mount) => mount.type === 'ssh') ||
      step.scripts.some((script) => /\bssh:\/\/|\bgit@/.test(script.script.text)),
  );
  return `${commands.join(' ')} ${startText(model)}${overSsh ? ' ssh ' : ''}`;
}

const PROGRAMS: Readonly<Record<string, string>> = {
  'openssh-server': 'sshd',
  'openssh-client': 'ssh|ssh-keyscan|scp|ssh-add|ssh-agent',
  'iputils-ping': 'ping',
  dnsutils: 'dig|nslookup',
  'net-tools': 'ifconfig|netstat|route',
};

function isUsed(name: string, text: string): boolean {
  return new RegExp(`(?:^|[\\s/"'])(?:${PROGRAMS[name] ?? name.replace(/[^\w-]/g, '')})(?:$|[\\s"';])`).test(
    text,
  );
}
