import { amenityMarks } from '@/map/layers/amenityMarks';
import { type Amenity, amenityKinds } from '@/sources/interfaces/amenities';
import type { Provenance } from '@/sources/interfaces/answer';
import { isPartOn, setPart, useLayers } from '@/state/layerStore';
import { dayText, numberText } from '@/text/numbers';
import { provenanceText } from '@/text/sources';
import { amenitiesText, amenityNames, openStreetMap } from '@/text/surroundings';

const Credit = ({ from }: { from: Provenance }) => {
  if (from.source !== 'openstreetmap') return `${provenanceText(from)}.`;
  const { credit, address, licence } = openStreetMap;
  return (
    <>
      <a href={address} target="_blank" rel="noopener noreferrer">
        {credit}
      </a>
      , {dayText(from.asOf)}. {licence}
    </>
  );
};

/** What the marks on the map mean, how many there are of each, and who says so. */
export const AmenityLegend = ({ amenities, from }: { amenities: readonly Amenity[]; from: Provenance }) => {
  const settings = useLayers((state) => state.settings);
  const counts = amenityKinds
    .map((kind) => ({ kind, count: amenities.filter((amenity) => amenity.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <ul className="amenity-legend" aria-label={amenitiesText.legend}>
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <span className="amenity-legend__mark" aria-hidden="true">
              {amenityMarks[kind]}
            </span>
            <label className="choice" htmlFor={`kind-${kind}`}>
              {amenityNames[kind]}
            </label>{' '}
            <span className="number">{numberText(count)}</span>
            <input
              id={`kind-${kind}`}
              type="checkbox"
              checked={isPartOn(settings, 'amenities', kind)}
              onChange={({ target }) => setPart('amenities', kind, target.checked)}
            />
          </li>
        ))}
      </ul>
      <p className="small soft">
        {from.source !== 'openstreetmap' && amenitiesText.source} <Credit from={from} />
      </p>
      {from.besides?.map((other) => (
        <p key={`${other.source} ${other.fileName}`} className="small soft">
          {amenitiesText.others} <Credit from={other} />
        </p>
      ))}
    </>
  );
};
