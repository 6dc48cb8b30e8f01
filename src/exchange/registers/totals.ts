import { type HousingType, housingTypes, targetTypes } from '@/domain/housingType';
import type { Plan } from '@/domain/plan';
import { segments } from '@/domain/segment';
import { firmOfType, progressOf, sharesOf } from '@/domain/totals/progress';
import { sumOfFirm, type Totals } from '@/domain/totals/totals';
import { countTotals } from '@/domain/totals/updateTotals';
import type { Cell, Table } from '../plan/tables/table';

const perTypeColumns = [
  'woningtype',
  'opgave',
  'gerealiseerd',
  'hard',
  'zacht',
  'ambtelijk',
  'totaal',
  'nog_te_vinden',
  'na_horizon',
  'bestaande_bouw',
  'valt_af',
  'alternatief',
];

const isTargetType = (type: HousingType): type is (typeof targetTypes)[number] =>
  targetTypes.some((each) => each === type);

const perTypeRow = (type: HousingType, totals: Totals, plan: Plan): Cell[] => {
  const firm = firmOfType(totals.counted, type);
  const progress = progressOf(totals, plan.target).find((each) => each.type === type);
  const apart = [totals.after, totals.existing, totals.dropped, totals.alternative];
  return [
    type,
    isTargetType(type) ? (progress?.target ?? null) : null,
    firm.gerealiseerd,
    firm.hard,
    firm.zacht,
    firm.ambtelijk,
    sumOfFirm(firm),
    progress?.toFind ?? null,
    ...apart.map((cells) => sumOfFirm(firmOfType(cells, type))),
  ];
};

const perSegmentRow = (type: HousingType, totals: Totals): Cell[] => [
  type,
  ...segments.map((segment) => sumOfFirm(totals.counted[type][segment])),
];

const percent = (share: number | undefined): Cell =>
  share === undefined ? null : Math.round(1000 * share) / 10;

/** What the dock says of a plan: every block under its own head, with a line between. */
export const totalsOf = (plan: Plan): Table => {
  const { horizon, source, asOf } = plan.target;
  const totals = countTotals(plan.locations, horizon);
  const shares = sharesOf(totals) ?? undefined;
  return {
    name: 'Totalen',
    columns: perTypeColumns.map((name) => ({ name, kind: name === 'woningtype' ? 'text' : 'whole' })),
    rows: [
      ...housingTypes.map((type) => perTypeRow(type, totals, plan)),
      [],
      ['woningtype', ...segments],
      ...housingTypes.map((type) => perSegmentRow(type, totals)),
      [],
      ['telt_tot_en_met', horizon],
      ['bron_opgave', source],
      ['peildatum_opgave', asOf],
      ['locaties', totals.locations],
      ['woningen_zonder_jaar', totals.undated],
      ['intramurale_plaatsen', totals.places],
      ['sociale_huur_procent', percent(shares?.social)],
      ['betaalbaar_procent', percent(shares?.affordable)],
      ['prijsklasse_onbekend_procent', percent(shares?.unknown)],
    ],
  };
};
