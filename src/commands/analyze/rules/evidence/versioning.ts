import type { DockerfileModel, RepositoryFacts } from '../../model/dockerfile-model.ts';

const FROM_HISTORY =
  /setuptools[-_]scm|hatch-vcs|hatch_vcs|versioneer|versioningit|dunamai|poetry-dynamic-versioning|uv-dynamic-versioning|flit[-_]scm|setuptools-git-versioning|\bpbr\b|source\s*=\s*["']scm["']|vcs-versioning|miniver/;

/**
 * Why the build or the program needs the repository's history inside the image: a version that is taken from tags, a git
 * command in a RUN, code that reads the repository. Null when nothing shows that; `unread` when that can't be told.
 */
export function needsHistory(model: DockerfileModel, facts: RepositoryFacts): string | null {
  for (const step of model.steps)
    for (const { known, command } of step.commands)
      if (known?.kind === 'git' || /^(?:dvc|git|pre-commit)$/.test(command.name ?? '')) {
        if (known?.kind !== 'clone')
          return `${command.name} runs at line ${step.instruction.range.startLine}`;
      }
  for (const name of ['git', 'dvc', 'pygit2', 'dulwich', 'setuptools_scm'])
    if (facts.usage.importsOf(name).length > 0) return `the code imports ${name}`;
  for (const file of facts.files) {
    if (file.path === '.dvc/config') return 'the repository uses DVC';
    if (!/(?:^|\/)(?:pyproject\.toml|setup\.(?:py|cfg))$/.test(file.path)) continue;
    const text = facts.text?.(file.path) ?? null;
    if (text === null) return `${file.path} was not read and may take the version from tags`;
    if (FROM_HISTORY.test(text)) return `${file.path} takes the version from the history`;
  }
  for (const stage of model.graph.stages)
    for (const { instruction } of stage.instructions)
      if (
        (instruction.kind === 'copy' || instruction.kind === 'add') &&
        instruction.sources.some((word) => /(?:^|\/)\.git(?:\/|$)/.test(word.raw))
      )
        return 'a COPY names .git';
  return null;
}
