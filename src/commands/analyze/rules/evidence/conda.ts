import type { RunStep } from '../../model/dockerfile-model.ts';
import type { StepCommand } from '../../model/step-command.ts';
import { commandsAfter, empties } from './cleanup.ts';
import { mountHolding } from './mounts.ts';

/** Where the usual installers and images put conda's package cache. */
export const PACKAGE_FOLDERS = [
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

/** Whether a step fills conda's package cache and leaves it in its layer. */
export function keepsCondaPackages(step: RunStep): boolean {
  const last = step.commands.findLast((item) => item.known?.kind === 'conda-install');
  if (last === undefined || mountedPackages(step) !== null) return false;
  return !commandsAfter(step, last).some((item) => cleansPackages(step, item));
}

/** Whether a command takes the downloaded packages out of conda's cache. */
export function cleansPackages(step: RunStep, item: StepCommand): boolean {
  const { known } = item;
  if (known?.kind === 'cache-clean' && known.manager === 'conda') {
    const words = known.command.words.map((word) => word.text);
    if (words.some((word) => word === '--dry-run' || /^-[a-z]*d/.test(word))) return false;
    return words.some(
      (word) => /^--(?:all|tarballs|packages|force-pkgs-dirs)$/.test(word) || /^-[a-z]*[atpf]/.test(word),
    );
  }
  if (known?.kind !== 'removal') return false;
  return (
    PACKAGE_FOLDERS.some((folder) => empties(step, item, folder)) ||
    known.paths.some((word) => /\/pkgs(?:\/\*?)?$/.test(word.text))
  );
}

/** The mount that holds conda's package cache in a step, or null. */
export function mountedPackages(step: RunStep): string | null {
  const named = step.at.variables.get('CONDA_PKGS_DIRS') ?? step.at.variables.get('CONDA_PKGS_DIR');
  for (const folder of named === undefined ? PACKAGE_FOLDERS : [named, ...PACKAGE_FOLDERS]) {
    const mount = mountHolding(step, folder);
    if (mount !== null) return mount.target;
  }
  const other = step.instruction.mounts.find((mount) => /\/pkgs\/?$/.test(mount.options.get('target') ?? ''));
  return other?.options.get('target') ?? null;
}
