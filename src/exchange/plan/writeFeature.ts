import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { firmnessOf } from '@/domain/planningStatus';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { areaOf } from '@/geo/measure';
import { normaliseGeometry } from '@/geo/normalise';
import type { FeatureInFile } from './fileSchema';
import { flatTotalsOf } from './flatTotals';
import { originToFile } from './origin';

type Properties = FeatureInFile['properties'];

const lineInFile = (line: ProgrammeLine): Properties['programma'][number] => ({
  id: line.id,
  woningtype: line.type,
  segment: line.segment,
  aantal: line.count,
  gerealiseerd: line.completed,
  ...(line.year === undefined ? {} : { opleverjaar: line.year }),
  eigenaar: line.owner,
  bouwvorm: line.building,
});

export const partnerInFile = ({ id, name, role }: Partner) => ({ id, naam: name, rol: role });

/** A location as the file has it; of a partner that is not given only the id is written. */
export const featureInFile = (location: Location, partners: ReadonlyMap<string, Partner>): FeatureInFile => {
  const geometry = normaliseGeometry(location.geometry) ?? location.geometry;
  return {
    type: 'Feature',
    id: location.id,
    properties: {
      naam: location.name,
      ingreep: location.intervention,
      planologische_status: location.planningStatus,
      hardheid: firmnessOf(location.planningStatus),
      prioriteit: location.priority,
      ...originToFile(location.origin),
      intramurale_plaatsen: location.intramuralPlaces,
      opmerkingen: location.notes,
      oppervlakte_m2: Math.round(areaOf(geometry)),
      ...flatTotalsOf(location.programme),
      programma: location.programme.map(lineInFile),
      partners: location.commitments.map(({ partnerId, level }) => {
        const partner = partners.get(partnerId);
        return { id: partnerId, ...(partner && partnerInFile(partner)), toezegging: level };
      }),
    },
    geometry,
  };
};
