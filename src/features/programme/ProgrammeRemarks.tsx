import { type Location, newHomesIn } from '@/domain/location';
import { smallCluster } from '@/domain/signals/smallCluster';
import { contributionOf } from '@/domain/totals/contribution';
import type { Heap } from '@/domain/totals/totals';
import { usePlan } from '@/state/planStore';
import { numberText } from '@/text/numbers';
import { programmeText } from '@/text/programme';
import { Estimate } from './Estimate';

/** The homes of a location that do not count for the opgave, in words; empty when all do. */
const apartOf = (location: Location, horizon: number): string[] => {
  const { shares } = contributionOf(location, horizon);
  const homesOf = (heap: Heap): number =>
    shares.filter((share) => share.heap === heap).reduce((sum, { homes }) => sum + homes, 0);
  return (['existing', 'dropped', 'alternative', 'after'] as const).flatMap((heap) => {
    const homes = homesOf(heap);
    return homes === 0 ? [] : [programmeText.heaps[heap](numberText(homes), horizon)];
  });
};

/** Under the numbers of a location: what could be there, what does not count, and what counts otherwise. */
export const ProgrammeRemarks = ({
  location,
  startYear,
}: {
  location: Location;
  startYear: number | undefined;
}) => {
  const horizon = usePlan((plan) => plan.view.header.target.horizon);
  const apart = apartOf(location, horizon);
  return (
    <>
      {newHomesIn(location) === 0 && <Estimate location={location} startYear={startYear} />}
      {apart.length > 0 && (
        <p className="hint small">
          {programmeText.apart} {apart.join(', ')}.
        </p>
      )}
      {smallCluster.find(location) !== undefined && (
        <p className="hint small">{programmeText.smallCluster}</p>
      )}
    </>
  );
};
