import type { Filter } from '@/domain/filter';
import type { HousingType } from '@/domain/housingType';
import { type PlanningStatus, planningStatuses } from '@/domain/planningStatus';
import { homesBy } from '@/domain/totals/breakdown';
import { sumOfFirm } from '@/domain/totals/totals';
import type { PlanView } from '@/state/planView';
import { chartText } from '@/text/charts';
import { shortStatusNames } from '@/text/codes';
import { noNeighbourhood } from '@/text/goals';
import type { Row } from './BarList';

type Grouping = {
  keysOf: Parameters<typeof homesBy>[3];
  nameOf: (key: string) => string;
  filterOf: (key: string) => Filter;
  /** Keys in an order of their own; else the most homes first, and who is unknown last. */
  order?: readonly string[];
};

const groupingsOf = (view: PlanView) =>
  ({
    partner: {
      keysOf: ({ commitments }) =>
        commitments.length === 0 ? [''] : commitments.map(({ partnerId }) => partnerId),
      nameOf: (id) => view.partners.get(id)?.name ?? chartText.noPartner,
      filterOf: (id): Filter => (id === '' ? { lacks: ['partner'] } : { partnerIds: [id] }),
    },
    neighbourhood: {
      keysOf: ({ neighbourhood = '' }) => [neighbourhood],
      nameOf: (name) => name || noNeighbourhood,
      filterOf: (name): Filter => ({ neighbourhoods: [name] }),
    },
    status: {
      keysOf: ({ planningStatus }) => [planningStatus],
      nameOf: (status) => shortStatusNames[status as PlanningStatus],
      filterOf: (status): Filter => ({ statuses: planningStatuses.filter((each) => each === status) }),
      order: planningStatuses,
    },
  }) satisfies Record<string, Grouping>;

export type GroupKind = 'partner' | 'neighbourhood' | 'status';

/** The bars of one chart: homes that the opgave counts, of these types, by partner, neighbourhood or status. */
export const chartRows = (
  kind: GroupKind,
  view: PlanView,
  types: readonly HousingType[],
  asked: Filter,
): Row[] => {
  const { keysOf, nameOf, filterOf, order }: Grouping = groupingsOf(view)[kind];
  const { horizon } = view.header.target;
  const groups = homesBy(view.locations.values(), { year: horizon, horizon }, types, keysOf);
  const keys = [...groups.keys()].sort((a, b) => {
    if (order !== undefined) return order.indexOf(a) - order.indexOf(b);
    if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
    const [one, other] = [groups.get(a), groups.get(b)];
    return (other ? sumOfFirm(other) : 0) - (one ? sumOfFirm(one) : 0) || (a < b ? -1 : 1);
  });
  return keys.flatMap((key) => {
    const firm = groups.get(key);
    const name = nameOf(key);
    return firm === undefined ? [] : [{ name, label: name, firm, filter: { ...asked, ...filterOf(key) } }];
  });
};
