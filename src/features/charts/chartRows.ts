import type { Filter } from '@/domain/filter';
import type { HousingType } from '@/domain/housingType';
import { partneredIn } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import { kindOf } from '@/domain/partnerKind';
import { type PlanningStatus, planningStatuses } from '@/domain/planningStatus';
import { homesBy } from '@/domain/totals/breakdown';
import { sumOfFirm } from '@/domain/totals/totals';
import { uniqueName } from '@/domain/uniqueName';
import type { PlanView } from '@/state/planView';
import { chartText } from '@/text/charts';
import { shortStatusNames } from '@/text/codes';
import { noNeighbourhood } from '@/text/goals';
import { partnerKindNames } from '@/text/partnerCodes';
import type { Row } from './BarList';

type Grouping = {
  keysOf: Parameters<typeof homesBy>[3];
  nameOf: (key: string) => string;
  filterOf: (key: string) => Filter;
  /** Keys in an order of their own; else the most homes first, and who is unknown last. */
  order?: readonly string[];
};

const namesakes = ({ partners }: PlanView, { name }: Partner): number =>
  [...partners.values()].filter((each) => each.name === name).length;

const groupingsOf = (view: PlanView) =>
  ({
    partner: {
      keysOf: (location) => {
        const ids = partneredIn(location).map(({ partnerId }) => partnerId);
        return ids.length === 0 ? [''] : ids;
      },
      nameOf: (id) => {
        const partner = view.partners.get(id);
        if (partner === undefined) return chartText.noPartner;
        const isShared = namesakes(view, partner) > 1;
        return isShared
          ? `${partner.name} (${partnerKindNames[kindOf(partner)].toLowerCase()})`
          : partner.name;
      },
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
  const groups = homesBy(view.locations.values(), view.header.target.horizon, types, keysOf);
  const keys = [...groups.keys()].sort((a, b) => {
    if (order !== undefined) return order.indexOf(a) - order.indexOf(b);
    if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
    const [one, other] = [groups.get(a), groups.get(b)];
    return (other ? sumOfFirm(other) : 0) - (one ? sumOfFirm(one) : 0) || (a < b ? -1 : 1);
  });
  // A bar is known by its name: no two may have the same.
  const taken = new Set<string>();
  return keys.flatMap((key) => {
    const firm = groups.get(key);
    const name = uniqueName(nameOf(key), taken);
    taken.add(name);
    return firm === undefined ? [] : [{ name, label: name, firm, filter: { ...asked, ...filterOf(key) } }];
  });
};
