/** Names that a marker may ask for (PEP 508), with the two set-valued ones of lock files (PEP 751). */
export const MARKER_VARIABLES = [
  'dependency_groups',
  'extra',
  'extras',
  'implementation_name',
  'implementation_version',
  'os_name',
  'platform_machine',
  'platform_python_implementation',
  'platform_release',
  'platform_system',
  'platform_version',
  'python_full_version',
  'python_version',
  'sys_platform',
] as const;

export type MarkerVariable = (typeof MARKER_VARIABLES)[number];

export type MarkerOperator = '<' | '<=' | '!=' | '==' | '>=' | '>' | '~=' | '===' | 'in' | 'not in';

export type MarkerOperand =
  | { readonly kind: 'variable'; readonly name: MarkerVariable }
  | { readonly kind: 'literal'; readonly value: string };

/** An environment marker: `python_version < "3.9" and extra == "test"`. `and` and `or` have at least two operands. */
export type Marker =
  | {
      readonly kind: 'comparison';
      readonly left: MarkerOperand;
      readonly operator: MarkerOperator;
      readonly right: MarkerOperand;
    }
  | { readonly kind: 'and'; readonly operands: readonly Marker[] }
  | { readonly kind: 'or'; readonly operands: readonly Marker[] };
