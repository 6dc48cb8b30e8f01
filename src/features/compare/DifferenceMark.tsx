import type { VariantDifference } from '@/domain/variants/compareVariants';
import { compareText } from '@/text/compare';

/** The sign of how a location differs, on the map and in lists; words stand beside it. */
export const DifferenceMark = ({ kind }: { kind: VariantDifference['kind'] }) => (
  <span className={`difference-mark difference-mark--${kind}`} aria-hidden="true">
    {compareText.marks[kind]}
  </span>
);
