import { changeArea } from '@/domain/commands/changePlan';
import type { Location } from '@/domain/location';
import { centreOf } from '@/geo/measure';
import type { MunicipalityOutline } from '@/sources/interfaces/boundaries';
import { notify } from '@/state/noticeStore';
import { isOpen, openPlanNow, run } from '@/state/planStore';
import { sourcesNow } from '@/state/sources';
import { areaName } from '@/text/codes';
import { areaText } from '@/text/sources';
import { newPlanText } from '@/text/words';

const accept = ({ code, name }: MunicipalityOutline): void => {
  run(({ header }) =>
    changeArea(
      { kind: 'municipality', code, name },
      header.name === newPlanText.proposedUndecided ? newPlanText.proposedName(name) : undefined,
    ),
  );
  notify(areaText.chosen(name));
};

/**
 * Looks in which municipality the first location of a plan lies: proposes it for a plan without one, and says so when it
 * is another than the plan is about. Without an answer the planner chooses.
 */
export const proposeMunicipality = async ({ geometry }: Location): Promise<void> => {
  const { planId, view } = openPlanNow();
  const { area } = view.header;
  if (view.locations.size !== 1 || (area.kind !== 'undecided' && area.kind !== 'municipality')) return;
  const sources = await sourcesNow().catch(() => undefined);
  const answer = await sources?.boundaries.at(centreOf(geometry));
  if (!isOpen(planId)) return;
  const found = answer?.ok ? answer.value : null;
  if (area.kind === 'municipality') {
    if (found && found.code !== area.code) notify(areaText.other(found.name, areaName(area)));
    return;
  }
  if (!found) notify(areaText.unknown, { lasting: true });
  else {
    notify(areaText.proposal(found.name), {
      lasting: true,
      action: { label: areaText.accept(found.name), act: () => accept(found) },
    });
  }
};
