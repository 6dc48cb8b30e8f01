import type { Location } from '@/domain/location';
import { blockOf } from '@/domain/process/blockOf';
import { neededAt } from '@/domain/process/whoIsNeeded';
import { processSteps } from '@/sources/facts/processSteps';
import { usePlan } from '@/state/planStore';
import { networkText } from '@/text/process';
import { NeededGroups } from './NeededGroups';
import './process.css';
import './needed.css';

/** In which building block a location is, who is needed there, and who is missing. Folded: how many are missing shows. */
export const LocationProcess = ({ location }: { location: Location }) => {
  const partners = usePlan((plan) => plan.view.partners);
  const number = blockOf(location);
  const block = processSteps.blocks.items.find((each) => each.number === number);
  const groups = neededAt(processSteps.groups.items, location, partners);
  const missing = groups.flatMap(({ who }) => who).filter((each) => each.partners.length === 0).length;
  return (
    <section className="drawer__section">
      <details className="more">
        <summary>
          {networkText.neededHere}{' '}
          <span className="soft">{block === undefined ? '' : networkText.neededCount(missing)}</span>
        </summary>
        {block === undefined ? (
          <p className="soft">{networkText.inNone}</p>
        ) : (
          <p>
            {networkText.inBlock(block.number, block.name)}{' '}
            <span className="small soft">{networkText.blockSource}</span>
          </p>
        )}
        <NeededGroups groups={groups} locationId={location.id} />
      </details>
    </section>
  );
};
