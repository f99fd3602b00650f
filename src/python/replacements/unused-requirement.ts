import type { CodeUsage } from '../imports/usage.ts';
import { isAnyImported } from './code-evidence.ts';
import {
  filesNaming,
  IMPORT_ONLY,
  IMPORT_ONLY_MODULES,
  importNamesOf,
  mayBeNeededUnnamed,
} from './import-only.ts';
import { leadsTo } from './leads-to.ts';
import type { Replacement, ReplacementContext } from './replacement.ts';

/** Requirements that nothing names; all of a group together, because they may bring the same weight. */
export const unusedRequirement: Replacement = {
  id: 'unused-requirement',
  title: 'Required, but used nowhere',
  severity: 'warning',
  appliesTo: IMPORT_ONLY,
  looksFor: IMPORT_ONLY_MODULES,
  together: true,
  summary:
    'No code, script, Dockerfile, workflow or configuration names the requirement, a module or a command of it, and nothing that is used needs it.',
  rationale:
    'What training or notebooks once needed stays in the requirements of what is deployed. The rule knows the heavy ' +
    'libraries that work only when code imports them or a command names them, and leaves all others alone: drivers, ' +
    'plugins, servers, file formats. It is silent where a library that is imported may use the requirement as its ' +
    'backend, where saved models are loaded, and in files that a compiler of requirements made.',
  caveat:
    'Code outside of this folder is not seen: run the tests without it, or move it to a development group first.',
  propose(context) {
    const { requirement, usage, direct, closure, text } = context;
    const { normalizedName } = requirement.requirement;
    if (usage.files.length === 0 || !text.complete || context.generated) return null;
    if (isUsed(context, normalizedName)) return null;
    if (
      direct.some(
        (other) =>
          other !== normalizedName && isUsed(context, other) && leadsTo(closure, other, normalizedName),
      )
    )
      return null;
    return {
      requirements: [],
      index: null,
      evidence: `${notImported(usage.files)}, and no command or configuration uses it`,
      action: 'Drop it, or move it to a development group',
    };
  },
};

function notImported(files: CodeUsage['files']): string {
  const notebooks = files.filter(({ path }) => path.endsWith('.ipynb')).length;
  const [one, many] =
    notebooks === 0
      ? ['Python file', 'Python files']
      : notebooks === files.length
        ? ['notebook', 'notebooks']
        : ['file', 'Python files and notebooks'];
  return files.length === 1
    ? `the only ${one} does not import it`
    : `none of the ${files.length} ${many} imports it`;
}

/** Imported, named in text, or possibly needed without either. */
function isUsed(context: ReplacementContext, name: string): boolean {
  const imported = importNamesOf(name, context.closure.get(name)?.importNames ?? []);
  return (
    isAnyImported(context.usage, imported) ||
    filesNaming(context, name).length > 0 ||
    mayBeNeededUnnamed(context, name)
  );
}
