import type { ManifestRequirement } from '../manifests/manifest.ts';
import { evaluateMarker } from '../marker.ts';
import { formatRequirement, parseRequirement } from '../requirement.ts';
import { markerEnvironment } from '../target.ts';
import type { Proposal, Replacement, ReplacementContext, RequirementContext } from './replacement.ts';

/**
 * What a replacement proposes for a requirement that may be replaced at all; null otherwise. Never touched: a direct
 * reference, a local or editable project, what only another platform installs, what the base image brings. Lines for
 * what is required beside it already are left out of the proposal.
 */
export function proposalFor(replacement: Replacement, context: ReplacementContext): Proposal | null {
  if (!mayApply(replacement, context)) return null;
  const proposal = replacement.propose(context);
  return proposal === null ? null : besideOthers(proposal, context);
}

/**
 * The same where there is no code to look at: what may stand in the requirement's place if the condition holds that is
 * its evidence.
 */
export function proposalWithoutCode(replacement: Replacement, context: RequirementContext): Proposal | null {
  if (!mayApply(replacement, context)) return null;
  const proposal = replacement.withoutCode?.(context) ?? null;
  return proposal === null ? null : besideOthers(proposal, context);
}

function mayApply({ appliesTo }: Replacement, context: RequirementContext): boolean {
  const { normalizedName } = context.requirement.requirement;
  return (appliesTo === 'any' || appliesTo.includes(normalizedName)) && mayBeReplaced(context);
}

/** The proposal without what is required beside it already, written as the requirement is. */
function besideOthers(proposal: Proposal, context: RequirementContext): Proposal {
  const { normalizedName } = context.requirement.requirement;
  const beside = new Set(context.direct.filter((name) => name !== normalizedName));
  const requirements = proposal.requirements.filter((line) => {
    const parsed = parseRequirement(line);
    return parsed.ok && !beside.has(parsed.requirement.normalizedName);
  });
  if (requirements.length === proposal.requirements.length)
    return { ...proposal, requirements: requirements.map((line) => asWritten(line, context.requirement)) };
  const left = proposal.requirements.filter((line) => !requirements.includes(line)).map(nameOf);
  const action =
    requirements.length > 0
      ? `Write ${requirements.join(' and ')} beside ${left.join(' and ')}`
      : `Drop it: ${left.join(' and ')} ${left.length === 1 ? 'is' : 'are'} required already`;
  return {
    action,
    ...proposal,
    requirements: requirements.map((line) => asWritten(line, context.requirement)),
  };
}

function mayBeReplaced({ requirement, closure, target }: RequirementContext): boolean {
  const { normalizedName, url, marker } = requirement.requirement;
  if (normalizedName === '' || url !== null || requirement.editable || requirement.localPath !== undefined)
    return false;
  if (marker !== null && !evaluateMarker(marker, markerEnvironment(target))) return false;
  const chosen = closure.get(normalizedName);
  return chosen !== undefined && !chosen.provided && chosen.gap !== 'local' && chosen.gap !== 'url';
}

/** A line that differs from the requirement in its name only keeps the rest as it was written. */
function asWritten(line: string, { requirement, written }: ManifestRequirement): string {
  const parsed = parseRequirement(line);
  if (!parsed.ok || !written.startsWith(requirement.name)) return line;
  const { name } = parsed.requirement;
  const rest = written.slice(requirement.name.length);
  const before = parseRequirement(written);
  const kept =
    before.ok &&
    formatRequirement({ ...parsed.requirement, name: requirement.name }) ===
      formatRequirement(before.requirement);
  return kept ? name + rest : line;
}

function nameOf(line: string): string {
  const parsed = parseRequirement(line);
  return parsed.ok ? parsed.requirement.name : line;
}
