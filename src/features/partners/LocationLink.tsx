import type { Location } from '@/domain/location';
import { goToLocation } from '@/state/goToLocation';

/** The name of a location, that leads to it. */
export const LocationLink = ({ location }: { location: Location }) => (
  <button
    type="button"
    className="button button--link partner-table__name"
    onClick={() => goToLocation(location)}
  >
    {location.name}
  </button>
);
