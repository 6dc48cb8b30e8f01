import type { Filter } from '@/domain/filter';
import { noFilter } from '@/domain/filter';
import { openPlanNow } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';

/** What a bar stands for: locations, by the conditions that its homes meet, with a name. */
export type Choice = { label: string; filter: Filter };

/** The list behind a bar leaves out what the opgave does not count, as the bar does. */
const counted = (): Filter => ({ counted: openPlanNow().view.header.target.horizon });

/** Lets list, table and map show what a bar stands for; pressed again, all of it. */
export const chooseInChart = ({ label, filter }: Choice): void => {
  const { chartFilter, filter: now } = useScreen.getState();
  if (chartFilter?.label === label && chartFilter.filter === now) {
    takeOffChartFilter();
    return;
  }
  const wanted = { ...counted(), ...filter };
  setScreen({ filter: wanted, chartFilter: { label, filter: wanted } });
};

export const takeOffChartFilter = (): void => setScreen({ filter: noFilter, chartFilter: null });

/** The name of the bar that is chosen; undefined once the filter is another one. */
export const useChosen = (): string | undefined =>
  useScreen(({ chartFilter, filter }) => (chartFilter?.filter === filter ? chartFilter.label : undefined));
