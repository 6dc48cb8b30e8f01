import { neededInPlan } from '@/domain/process/whoIsNeeded';
import { processSteps } from '@/sources/facts/processSteps';
import { usePlan } from '@/state/planStore';
import { networkText } from '@/text/process';
import { NeededGroups } from './NeededGroups';
import type { BlockNow } from './stepsNow';

/** For the building blocks that run: who of the four groups is at the table, and who is missing. */
export const WhoIsNeeded = ({ blocks }: { blocks: readonly BlockNow[] }) => {
  const { partners, locations } = usePlan((plan) => plan.view);
  const running = blocks
    .filter(({ state }) => state === 'loopt' || state === 'begonnen')
    .map(({ block }) => block.number);
  const groups = neededInPlan(
    processSteps.groups.items,
    new Set(running),
    partners.values(),
    locations.values(),
  );
  return (
    <section className="who-is-needed">
      <div className="who-is-needed__head">
        <h2>{networkText.atTable}</h2>
        <span className="small soft">{networkText.forBlocks(running)}</span>
      </div>
      {groups.length === 0 && <p className="soft">{networkText.noBlocks}</p>}
      <NeededGroups groups={groups} />
    </section>
  );
};
