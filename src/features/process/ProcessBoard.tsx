import type { ReactNode } from 'react';
import { setScreen } from '@/state/screenStore';
import { isNarrow } from '@/state/screenWidth';
import { processText } from '@/text/process';
import { Icon } from '@/ui/Icon';
import { Segments } from '@/ui/Segments';
import { SelectField } from '@/ui/SelectField';
import { useArrival } from '@/ui/useArrival';
import { ActionList } from './ActionList';
import { BlockStrip } from './BlockStrip';
import { Network } from './Network';
import { NextMeeting } from './NextMeeting';
import { PartyChoice } from './PartyChoice';
import { chooseView, useProcess } from './processStore';
import { StepColumns } from './StepColumns';
import { stepSource } from './StepHelp';
import { TablesShort } from './TablesShort';
import { Timeline } from './Timeline';
import type { ProcessNow } from './useSteps';
import { WhoIsNeeded } from './WhoIsNeeded';

const HeadOfSteps = ({ now }: { now: ProcessNow }) => {
  const party = useProcess((process) => process.party);
  const count = (...states: string[]) => now.steps.filter(({ state }) => states.includes(state)).length;
  return (
    <div className="process-board__heading">
      <h2>{processText.stepsOf(party)}</h2>
      <p className="soft">
        {processText.tally(count('klaar'), count('loopt', 'begonnen'), count('nog_niet'))}
      </p>
      {now.late > 0 && <p className="late">{processText.actionsLate(now.late)}</p>}
      <p className="small soft process-board__source">{stepSource}</p>
    </div>
  );
};

const Board = ({ now }: { now: ProcessNow }) => (
  <>
    <BlockStrip blocks={now.blocks} facts={now.facts} />
    <HeadOfSteps now={now} />
    <StepColumns now={now} />
    <section className="process-board__others">
      <h3>{processText.others}</h3>
      <p className="small soft">{processText.othersHelp}</p>
      <ActionList actions={now.others} name={processText.others} />
    </section>
  </>
);

/** A part of the process that another feature shows. */
export type ProcessView = { id: string; label: string; content: ReactNode };

type ProcessBoardProps = { now: ProcessNow; views?: readonly ProcessView[] };

/** The process with the room of the screen: board, timeline, and what others put beside them. */
export const ProcessBoard = ({ now, views = [] }: ProcessBoardProps) => {
  const chosen = useProcess((process) => process.view);
  const all: readonly ProcessView[] = [
    { id: 'board', label: processText.viewNames.board, content: <Board now={now} /> },
    { id: 'timeline', label: processText.viewNames.timeline, content: <Timeline now={now} /> },
    { id: 'network', label: processText.viewNames.network, content: <Network /> },
    ...views,
  ];
  const shown = all.find(({ id }) => id === chosen) ?? all[0];
  const main = useArrival<HTMLElement>();
  const Views = isNarrow() ? SelectField : Segments;
  const isOfParty = shown?.id === 'board' || shown?.id === 'timeline';
  return (
    <div className="process-board">
      <div className="process-board__tools">
        {isOfParty && <PartyChoice isWide={!isNarrow()} />}
        <Views
          label={processText.views}
          isLabelHidden
          value={shown?.id ?? ''}
          options={all.map(({ id, label }) => [id, label] as const)}
          onChange={chooseView}
        />
        <button
          type="button"
          className="button button--link process-board__back"
          onClick={() => setScreen({ isPanelWide: false })}
        >
          <Icon name="panel" />
          {processText.back}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it with the arrows */}
      <section ref={main} className="process-board__main" aria-label={shown?.label} tabIndex={0}>
        {shown?.content}
      </section>
      {isOfParty && (
        <aside className="process-board__aside">
          <WhoIsNeeded blocks={now.blocks} />
          <TablesShort />
          <NextMeeting />
        </aside>
      )}
    </div>
  );
};
