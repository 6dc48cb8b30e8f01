import type { Area } from '@/domain/area';
import type { Plan } from '@/domain/plan';
import { recordsAt } from '@/domain/recordParts';
import { rowOf, topKinds } from '@/domain/records';
import { areaKindInFile } from './dutchCodes';
import type { PlanFile } from './fileSchema';
import { recordToFile } from './recordInFile';
import { restToFile } from './rest';

const areaInFile = (area: Area): PlanFile['plan']['gebied'] => ({
  soort: areaKindInFile[area.kind],
  ...('code' in area ? { code: area.code } : {}),
  ...('name' in area ? { naam: area.name } : {}),
});

/** The records in the plan beside its locations, as lists under their names in the file. */
const listsInFile = (plan: Plan): Record<string, object[]> =>
  Object.fromEntries(
    topKinds.flatMap((kind) => {
      const { inFile } = rowOf(kind);
      if (kind === 'location' || inFile === undefined) return [];
      return [[inFile.place, recordsAt(plan, kind).map((record) => recordToFile(kind, record))]];
    }),
  );

export const planInFile = (plan: Plan): PlanFile['plan'] => ({
  id: plan.id,
  naam: plan.name,
  gebied: areaInFile(plan.area),
  instellingen: {
    woningen_per_hectare: plan.settings.density,
    ...(plan.settings.homeSize === undefined ? {} : { m2_per_woning: plan.settings.homeSize }),
    ...(plan.settings.showsMoney === undefined ? {} : { geld: plan.settings.showsMoney }),
    ...(plan.settings.careReach === undefined ? {} : { bereik_zorgteam: plan.settings.careReach }),
    ...(plan.settings.tableColumns === undefined ? {} : { tabelkolommen: plan.settings.tableColumns }),
  },
  gemaakt_op: plan.createdAt,
  gewijzigd_op: plan.updatedAt,
  ...listsInFile(plan),
  ...restToFile(plan.rest),
});

export const targetInFile = ({ horizon, byType, source, asOf }: Plan['target']): PlanFile['opgave'] => ({
  horizon,
  per_type: {
    geclusterd: byType.geclusterd,
    zorggeschikt: byType.zorggeschikt,
    nultreden: byType.nultreden,
  },
  bron: source,
  peildatum: asOf,
});
