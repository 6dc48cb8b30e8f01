import type { Origin } from '@/domain/location';
import { areaText, dayText, numberText } from '@/text/numbers';
import { originText, sourceName } from '@/text/sources';

const factsOf = (origin: Extract<Origin, { id: string }>): string[] => {
  if (origin.kind === 'parcel') {
    const { designation, registeredArea } = origin;
    return [
      originText.parcel(designation),
      ...(registeredArea === null ? [] : [originText.registeredArea(areaText(registeredArea))]),
    ];
  }
  const { id, yearBuilt, uses, floorArea } = origin;
  return [
    originText.building(id),
    ...(yearBuilt === null ? [] : [originText.yearBuilt(yearBuilt)]),
    ...(uses.length === 0 ? [] : [originText.uses(uses.join(', '))]),
    ...(floorArea === null ? [] : [originText.floorArea(numberText(Math.round(floorArea)))]),
  ];
};

/** What the register said of the parcel or building that a location was picked from. */
export const OriginLine = ({ origin }: { origin: Origin }) => {
  if (!('id' in origin)) return null;
  return (
    <p className="small soft origin-line">
      {factsOf(origin).join(' · ')}
      <br />
      {originText.source(sourceName(origin.source), dayText(origin.asOf))}
    </p>
  );
};
