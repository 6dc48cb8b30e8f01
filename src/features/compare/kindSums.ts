import type { VariantDifference } from '@/domain/variants/compareVariants';

const kinds = ['added', 'dropped', 'changed'] as const;

/** How many locations came, went or changed, and the homes that this brings or takes; what there is none of is left out. */
export const kindSums = (
  differences: readonly VariantDifference[],
): { kind: VariantDifference['kind']; count: number; homes: number }[] =>
  kinds.flatMap((kind) => {
    const those = differences.filter((each) => each.kind === kind);
    const homes = those.reduce((sum, { before, after }) => sum + after - before, 0);
    return those.length === 0 ? [] : [{ kind, count: those.length, homes }];
  });
