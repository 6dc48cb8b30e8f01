import type { Area } from '@/domain/area';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import type { Plan } from '@/domain/plan';
import { firmnessOf } from '@/domain/planningStatus';
import type { ProgrammeLine } from '@/domain/programmeLine';
import { areaOf } from '@/geo/measure';
import { normaliseGeometry } from '@/geo/normalise';
import { areaKindInFile } from './dutchCodes';
import { type FeatureInFile, fileFormat, fileVersion, type PlanFile } from './fileSchema';
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

const partnerInFile = ({ id, name, role }: Partner) => ({ id, naam: name, rol: role });

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

const areaInFile = (area: Area): PlanFile['plan']['gebied'] => ({
  soort: areaKindInFile[area.kind],
  ...('code' in area ? { code: area.code } : {}),
  ...('name' in area ? { naam: area.name } : {}),
});

const planInFile = (plan: Plan): PlanFile['plan'] => ({
  id: plan.id,
  naam: plan.name,
  gebied: areaInFile(plan.area),
  instellingen: { woningen_per_hectare: plan.settings.density },
  gemaakt_op: plan.createdAt,
  gewijzigd_op: plan.updatedAt,
  partners: plan.partners.map(partnerInFile),
});

const targetInFile = ({ horizon, byType, source, asOf }: Plan['target']): PlanFile['opgave'] => ({
  horizon,
  per_type: {
    geclusterd: byType.geclusterd,
    zorggeschikt: byType.zorggeschikt,
    nultreden: byType.nultreden,
  },
  bron: source,
  peildatum: asOf,
});

const member = (name: Exclude<keyof PlanFile, 'features'>, value: PlanFile[typeof name]): string =>
  `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`;

/**
 * The plan as GeoJSON (RFC 7946, WGS84): one feature per location, one per line so that two files compare well.
 * The same plan gives the same text.
 */
export const writeGeoJson = (plan: Plan): string => {
  const partners = new Map(plan.partners.map((partner) => [partner.id, partner]));
  const features = plan.locations.map((location) => JSON.stringify(featureInFile(location, partners)));
  return [
    '{\n',
    member('type', 'FeatureCollection'),
    member('format', fileFormat),
    member('version', fileVersion),
    member('plan', planInFile(plan)),
    member('opgave', targetInFile(plan.target)),
    `"features": [${features.length > 0 ? `\n${features.join(',\n')}\n` : ''}]\n}\n`,
  ].join('');
};
