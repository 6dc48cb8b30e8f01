import { changeStep } from '@/domain/commands/changeStep';
import type { PlanFacts } from '@/domain/process/planFacts';
import { processSteps } from '@/sources/facts/processSteps';
import { run } from '@/state/planStore';
import { monthText } from '@/text/dates';
import { processText } from '@/text/process';
import { stepStateNames } from '@/text/stepStates';
import { DateButton } from '@/ui/DateButton';
import { PopoverPanel } from '@/ui/PopoverPanel';
import { Mark } from './Mark';
import { StateChoice } from './StepFields';
import type { BlockNow } from './stepsNow';

const stateLine = ({ record, state }: BlockNow): string => {
  const name = stepStateNames[state];
  if (record?.date === undefined) return name;
  const month = monthText(record.date);
  return state === 'klaar' ? processText.at(name, month) : processText.since(name, month);
};

const placesLine = (number: number, facts: PlanFacts): string | undefined => {
  if (number === 3 && facts.locations > 0) return processText.onMap(facts.locations);
  const count = facts.inBlock[number] ?? 0;
  return count === 0 ? undefined : processText.locationsIn(count);
};

const BlockBody = ({ now }: { now: BlockNow }) => {
  const { block, record } = now;
  return (
    <div className="block-body">
      <h4>{block.name}</h4>
      <StateChoice
        id={block.id}
        name={block.name}
        state={now.state}
        own={record?.state}
        fromPlan={now.fromPlan}
      />
      <DateButton
        label={processText.date(block.name)}
        date={record?.date}
        onChange={(date) => run(() => changeStep(block.id, block.name, { date }))}
      />
      <ul className="dashed">
        {block.does.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p className="small soft">
        {processText.sourceOf(
          processSteps.sources.find(({ id }) => id === processSteps.blocks.source)?.short ?? '',
          undefined,
        )}
      </p>
    </div>
  );
};

/** The six building blocks; several can run at once. Pressed one tells what is done in it, and its state can be set. */
export const BlockStrip = ({ blocks, facts }: { blocks: readonly BlockNow[]; facts: PlanFacts }) => (
  <ul className="block-strip" aria-label={processText.blocks}>
    {blocks.map((now) => {
      const { block, state } = now;
      const isActive = state === 'loopt' || state === 'begonnen';
      return (
        <li key={block.id} className={isActive ? 'block block--active' : 'block'}>
          <PopoverPanel
            className="block__press"
            isNamedByLabel
            label={
              <>
                <span className="block__number">
                  <Mark state={state} /> {processText.block(block.number)}
                </span>
                <span className="block__name">{block.name}</span>
                <span className="block__state">{stateLine(now)}</span>
                <span className="block__places">{placesLine(block.number, facts)}</span>
              </>
            }
            name={`${processText.block(block.number)}: ${block.name}. ${stateLine(now)}`}
          >
            <BlockBody now={now} />
          </PopoverPanel>
        </li>
      );
    })}
  </ul>
);
