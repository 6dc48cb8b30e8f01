import type { AmenityKind } from '@/domain/amenityKind';
import { amenityMarks } from '@/map/layers/amenityMarks';

/** The letter that stands for a kind on the map; of bus stops there are too many there. */
const letterOf = (kind: AmenityKind): string => amenityMarks[kind] || 'B';

export const AmenityMark = ({ kind }: { kind: AmenityKind }) => (
  <span className="amenity-mark" aria-hidden="true">
    {letterOf(kind)}
  </span>
);
