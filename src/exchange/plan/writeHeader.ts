import type { Area } from '@/domain/area';
import type { Plan } from '@/domain/plan';
import { areaKindInFile } from './dutchCodes';
import type { PlanFile } from './fileSchema';
import { partnerInFile } from './writeFeature';

const areaInFile = (area: Area): PlanFile['plan']['gebied'] => ({
  soort: areaKindInFile[area.kind],
  ...('code' in area ? { code: area.code } : {}),
  ...('name' in area ? { naam: area.name } : {}),
});

export const planInFile = (plan: Plan): PlanFile['plan'] => ({
  id: plan.id,
  naam: plan.name,
  gebied: areaInFile(plan.area),
  instellingen: { woningen_per_hectare: plan.settings.density },
  gemaakt_op: plan.createdAt,
  gewijzigd_op: plan.updatedAt,
  partners: plan.partners.map(partnerInFile),
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
