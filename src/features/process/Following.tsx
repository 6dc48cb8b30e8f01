import { useState } from 'react';
import { changeInPlan } from '@/domain/commands/changeTopRecords';
import type { Command } from '@/domain/commands/command';
import { isFollowing, type NetworkTable } from '@/domain/networkTable';
import { longestWho } from '@/domain/step';
import { run, usePlan } from '@/state/planStore';
import { networkText } from '@/text/process';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { WhoField } from './WhoField';

/** What was agreed on following the progress goes to another table, as one step. */
const moveTo = (from: NetworkTable, to: NetworkTable): Command => ({
  label: changeInPlan('networkTable', to, {}).label,
  edits: [
    ...changeInPlan('networkTable', from, { follows: '', followedBy: '' }).edits,
    ...changeInPlan('networkTable', to, { follows: from.follows, followedBy: from.followedBy }).edits,
  ],
});

/** The agreement on following the progress: at which table, how, who, how often. */
export const Following = () => {
  const tables = usePlan((plan) => plan.view.networkTables);
  const agreed = [...tables.values()].find(isFollowing);
  const [chosenId, setChosenId] = useState('');
  const table = agreed ?? tables.get(chosenId);
  return (
    <section className="following">
      <h2>{networkText.following}</h2>
      <p className="soft">{networkText.followingHelp}</p>
      <SelectField
        isRow
        label={networkText.followTable}
        value={table?.id ?? ''}
        options={[
          ['', networkText.noFollowTable],
          ...[...tables.values()].map(({ id, name }): [string, string] => [id, name]),
        ]}
        onChange={(id) => {
          setChosenId(id);
          const to = tables.get(id);
          if (agreed === undefined || agreed.id === id) return;
          if (to === undefined)
            run(() => changeInPlan('networkTable', agreed, { follows: '', followedBy: '' }));
          else run(() => moveTo(agreed, to));
        }}
      />
      {table !== undefined && (
        <>
          <TextField
            isRow
            label={networkText.followHow}
            placeholder={networkText.followHowHint}
            value={table.follows}
            maxLength={longestWho}
            onLeave={(follows) => run(() => changeInPlan('networkTable', table, { follows: follows.trim() }))}
          />
          <WhoField
            isPlain
            isRow
            label={networkText.followWho}
            value={table.followedBy}
            onChange={(followedBy) => run(() => changeInPlan('networkTable', table, { followedBy }))}
          />
          {table.rhythm !== '' && <p className="small soft">{networkText.followRhythm(table.rhythm)}</p>}
        </>
      )}
    </section>
  );
};
