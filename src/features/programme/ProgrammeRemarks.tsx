import { type Location, newHomesIn } from '@/domain/location';
import { contributionOf } from '@/domain/totals/contribution';
import type { Heap } from '@/domain/totals/totals';
import { usePlan } from '@/state/planStore';
import { numberText } from '@/text/numbers';
import { programmeText } from '@/text/programme';
import { Estimate } from './Estimate';

/** Geclusterd and zorggeschikt homes together below the national scale of 12 count as nultreden there. */
const smallestCluster = 12;

const isSmallCluster = ({ programme }: Location): boolean => {
  const clustered = programme
    .filter(({ type }) => type === 'geclusterd' || type === 'zorggeschikt')
    .reduce((sum, { count }) => sum + Math.max(0, count), 0);
  return clustered > 0 && clustered < smallestCluster;
};

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
      {isSmallCluster(location) && <p className="hint small">{programmeText.smallCluster}</p>}
    </>
  );
};
