import { isInSums } from '@/domain/location';
import type { promisesOf } from '@/domain/partnerWork';
import { homesPromised } from '@/domain/partnerWork';
import { onlySelected, useScreen } from '@/state/screenStore';
import { commitmentNames } from '@/text/codes';
import { numberText } from '@/text/numbers';
import { partnerText } from '@/text/partners';
import { LevelMark } from '@/ui/LevelMark';
import { useLongList } from '@/ui/useLongList';
import { LocationLink } from './LocationLink';

/** Where a partner takes part: how firmly, in which planning status, and for how many homes. */
export const PartnerLocations = ({ promises }: { promises: ReturnType<typeof promisesOf> }) => {
  const selectedId = useScreen(onlySelected);
  const { columns } = partnerText;
  const { shown, search, more } = useLongList(promises, ({ location }) => location.name, columns.location);
  return (
    <>
      {search}
      <table className="partner-table">
        <thead>
          <tr>
            <th scope="col">{columns.location}</th>
            <th scope="col">{columns.level}</th>
            <th scope="col" className="partner-table__status">
              {columns.status}
            </th>
            <th scope="col" className="number">
              {columns.homes}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ location, commitment }) => (
            <tr key={location.id} aria-selected={location.id === selectedId}>
              <th scope="row">
                <LocationLink location={location} />
              </th>
              <td className="partner-table__level">
                <LevelMark level={commitment.level} /> {commitmentNames[commitment.level].toLowerCase()}
              </td>
              <td className="partner-table__status">{location.planningStatus}</td>
              <td className="number">
                {isInSums(location) ? numberText(homesPromised(commitment, location)) : partnerText.dropped}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
};
