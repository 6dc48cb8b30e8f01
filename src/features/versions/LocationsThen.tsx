import { homesIn, type Location } from '@/domain/location';
import { statusNames } from '@/text/codes';
import { locationFormText } from '@/text/locationForm';
import { numberText } from '@/text/numbers';
import { locationText } from '@/text/words';

/** The locations of a kept snapshot, to read. With `onShow` each name is a button, in a narrow table. */
export const LocationsThen = ({
  locations,
  onShow,
}: {
  locations: Iterable<Location>;
  onShow?: (location: Location) => void;
}) => (
  <table className="version-table">
    <thead>
      <tr>
        <th scope="col">{locationText.columns.name}</th>
        {onShow === undefined && (
          <th scope="col" className="version-table__text">
            {locationFormText.status}
          </th>
        )}
        <th scope="col">{locationText.columns.homes}</th>
      </tr>
    </thead>
    <tbody>
      {Array.from(locations, (location) => (
        <tr key={location.id}>
          <th scope="row">
            {onShow === undefined ? (
              location.name
            ) : (
              <button type="button" className="button button--link" onClick={() => onShow(location)}>
                {location.name}
              </button>
            )}
          </th>
          {onShow === undefined && (
            <td className="version-table__text">{statusNames[location.planningStatus]}</td>
          )}
          <td>{numberText(homesIn(location))}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
