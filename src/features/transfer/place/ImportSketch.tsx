import { useMemo } from 'react';
import type { Position } from '@/domain/geometry';
import { geometriesOf } from '@/domain/placed';
import type { ReadLocation } from '@/exchange/plan/readResult';
import { boundsOf } from '@/geo/bounds';
import { openPlanNow } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { areaName } from '@/text/codes';
import { repairPlaceText } from '@/text/repairPlace';
import { PlaceSketch } from './PlaceSketch';

/** Good enough for a dot: the middle of the box around a shape. */
const dotsOf = (locations: readonly ReadLocation[]): Position[] =>
  geometriesOf(locations).flatMap((geometry) => {
    const box = boundsOf([geometry]);
    return box === null ? [] : [[(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]];
  });

/** "Klopt dit?": where the locations of a file come to lie, before they are taken. */
export const ImportSketch = ({ locations }: { locations: readonly ReadLocation[] }) => {
  const outline = useScreen((screen) => screen.outline);
  const places = useMemo(() => dotsOf(locations), [locations]);
  const { area } = openPlanNow().view.header;
  if (places.length === 0) return null;
  const where = area.kind === 'undecided' ? '' : areaName(area);
  return (
    <figure className="place-figure">
      <PlaceSketch label={repairPlaceText.sketch(places.length, where)} outline={outline} places={places} />
      <figcaption className="soft small">{repairPlaceText.isItRight}</figcaption>
    </figure>
  );
};
