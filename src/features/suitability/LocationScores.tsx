import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Location } from '@/domain/location';
import { isPlaced } from '@/domain/placed';
import { centreOf } from '@/geo/measure';
import { loadRd, type RdConverter } from '@/geo/rd';
import { currentMap } from '@/state/mapHandle';
import { selectLocation } from '@/state/screenStore';
import { useShownView } from '@/state/shownView';
import { metresText, suitabilityText as text } from '@/text/suitability';
import { amenityNames } from '@/text/surroundings';
import { type Explained, explain } from './explain';
import { useSquares } from './squaresStore';
import { useSettings } from './useSettings';
import './scores.css';

/** Each is measured against every amenity. */
const mostMeasured = 2_000;
/** More would not be read. */
const mostShown = 200;

export const useRd = (): RdConverter | undefined => {
  const [rd, setRd] = useState<RdConverter>();
  useEffect(() => {
    loadRd().then(
      (loaded) => setRd(() => loaded),
      () => undefined,
    );
  }, []);
  return rd;
};

const missedOf = ({ score, near }: Explained): string => {
  const missed = score?.missesMost;
  const found = missed && near.get(missed.kind);
  return missed === undefined || found === undefined
    ? text.noScore
    : text.missing(amenityNames[missed.kind], metresText(found.metres));
};

const goTo = (location: Location): void => {
  selectLocation(location.id);
  currentMap()?.reveal(location);
};

const scoreIn = ({ score }: Explained): number | null => score?.value ?? null;

/** What is near each location of the plan, by what the planner lets count. */
export const LocationScores = () => {
  const rd = useRd();
  const settings = useDeferredValue(useSettings());
  const ground = useSquares((squares) => squares.ground);
  const locations = useShownView((view) => view.locations);
  const revision = useDeferredValue(useShownView((view) => view.revision));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const measured = useMemo(() => {
    if (rd === undefined || ground === null) return [];
    return [...locations.values()]
      .filter(isPlaced)
      .slice(0, mostMeasured)
      .map((location) => ({
        location,
        explained: explain(rd.toRd(centreOf(location.geometry)), ground, settings),
      }))
      .sort((a, b) => (scoreIn(b.explained) ?? -1) - (scoreIn(a.explained) ?? -1));
  }, [rd, ground, settings, locations, revision]);
  if (measured.length === 0) return null;
  const rows = measured.slice(0, mostShown);
  const { columnsOfLocations: columns } = text;
  return (
    <section className="location-scores">
      <h3>{text.locations}</h3>
      <p className="small soft">{text.locationsLead}</p>
      <table className="score-table" aria-label={text.locations}>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col" className="number">
              {columns.score}
            </th>
            <th scope="col">{columns.missing}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ location, explained }) => {
            const value = scoreIn(explained);
            return (
              <tr key={location.id}>
                <th scope="row">
                  <button type="button" className="button button--link" onClick={() => goTo(location)}>
                    {location.name}
                  </button>
                </th>
                <td className="number">{value === null ? text.noScore : text.score(value)}</td>
                <td>{missedOf(explained)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length < locations.size && (
        <p className="small soft">{text.shownOf(rows.length, locations.size)}</p>
      )}
    </section>
  );
};
