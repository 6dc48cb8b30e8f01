import { useEffect, useState } from 'react';
import type { Position } from '@/domain/geometry';
import { metresBetween } from '@/geo/distance';
import { widened } from '@/geo/widened';
import { sourcesNow } from '@/plans/sourcesOfPlan';
import type { Provenance } from '@/sources/interfaces/answer';
import type { PeopleSquare } from '@/sources/interfaces/people';
import { provenanceText } from '@/text/sources';
import { suitabilityText as text } from '@/text/suitability';

/** As far as WoonZorgwijzer smooths its people (Object Vision, GeoDMS wiki), there over the road; here in a straight line. */
const around = 300;

type Near = { squares: readonly PeopleSquare[]; from: Provenance } | 'unknown';

/** The squares of which the middle is near, once somebody has them. */
const usePeople = ([lon, lat]: Position): Near | undefined => {
  const [near, setNear] = useState<Near>();
  useEffect(() => {
    const stop = new AbortController();
    const ask = async (): Promise<Near> => {
      const { people } = await sourcesNow();
      const answer = await people.within(widened([lon, lat, lon, lat], around), { signal: stop.signal });
      if (!answer.ok) return 'unknown';
      const squares = answer.value.filter(({ point }) => metresBetween(point, [lon, lat]) <= around);
      return { squares, from: answer.from };
    };
    const show = (found: Near) => {
      if (!stop.signal.aborted) setNear(found);
    };
    ask().then(show, () => show('unknown'));
    return () => stop.abort();
  }, [lon, lat]);
  return near;
};

const sumOf = (numbers: readonly (number | null)[]): number | null => {
  const known = numbers.filter((each) => each !== null);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
};

const People = ({ at }: { at: Position }) => {
  const near = usePeople(at);
  if (near === undefined) return null;
  if (near === 'unknown') return <p className="small soft">{text.noSquares(around)}</p>;
  const { squares, from } = near;
  const hidden = squares.filter(({ people65, people80 }) => people65 === null || people80 === null).length;
  return (
    <p className="small">
      {squares.length === 0
        ? text.nobody(around)
        : text.people(
            around,
            sumOf(squares.map(({ people65 }) => people65)),
            sumOf(squares.map(({ people80 }) => people80)),
          )}{' '}
      <span className="soft">
        {hidden > 0 && text.hiddenSquares(hidden, squares.length)} {text.sourceOf(provenanceText(from))}
      </span>
    </p>
  );
};

/** How many people of 65 and 80 and over live near, where squares are given; else that it is not known. */
export const PeopleNear = ({ at }: { at: Position }) => (
  // Of another place nothing is shown until there is an answer: not who lives near the last one.
  <People key={at.join()} at={at} />
);
