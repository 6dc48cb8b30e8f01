import { changeInPlan, removeFromPlan } from '@/domain/commands/changeTopRecords';
import { nextMeeting } from '@/domain/meeting';
import { type NetworkTable, tableLevels } from '@/domain/networkTable';
import { longestWho } from '@/domain/step';
import { run, usePlan } from '@/state/planStore';
import { todayIso } from '@/state/today';
import { notifyUndoable } from '@/state/undoableNotice';
import { dayText } from '@/text/numbers';
import { networkText, tableLevelNames } from '@/text/process';
import { common } from '@/text/words';
import { Icon } from '@/ui/Icon';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { MembersButton } from './MembersButton';
import { chooseView } from './processStore';

type Said = 'name' | 'rhythm' | 'chair';

const { columns } = networkText;
const noLevel = 'none';

/** One table of the network; each cell is changed where it stands. */
export const NetworkRow = ({ table }: { table: NetworkTable }) => {
  const meetings = usePlan((plan) => plan.view.meetings);
  const next = nextMeeting(
    [...meetings.values()].filter(({ tableId }) => tableId === table.id),
    todayIso(),
  );
  const said = (field: Said) => (
    <td data-label={columns[field]}>
      <TextField
        label={networkText.field(columns[field], table.name)}
        isLabelHidden
        className="quiet-input"
        value={table[field]}
        maxLength={longestWho}
        onLeave={(value) => {
          if (field === 'name' && value.trim() === '') return;
          run(() => changeInPlan('networkTable', table, { [field]: value.trim() }));
        }}
      />
    </td>
  );
  return (
    <tr>
      {said('name')}
      <td data-label={columns.level}>
        <SelectField
          label={networkText.field(columns.level, table.name)}
          isLabelHidden
          value={table.level ?? noLevel}
          options={[[noLevel, networkText.noLevel], ...optionsOf(tableLevels, tableLevelNames)]}
          onChange={(level) =>
            run(() => changeInPlan('networkTable', table, { level: level === noLevel ? undefined : level }))
          }
        />
      </td>
      {said('rhythm')}
      {said('chair')}
      <td data-label={columns.members}>
        <MembersButton
          label={networkText.membersOf(table.name)}
          partnerIds={table.partnerIds}
          onChange={(partnerIds) => run(() => changeInPlan('networkTable', table, { partnerIds }))}
        />
      </td>
      <td data-label={columns.next}>
        <button type="button" className="button button--link" onClick={() => chooseView('meetings')}>
          {next?.date === undefined ? networkText.planMeeting : dayText(next.date)}
        </button>
      </td>
      <td>
        <button
          type="button"
          className="button button--quiet button--icon"
          aria-label={networkText.removeTable(table.name)}
          onClick={() => {
            run(() => removeFromPlan('networkTable', table));
            notifyUndoable(networkText.removedTable(table.name), common.undo);
          }}
        >
          <Icon name="trash" />
        </button>
      </td>
    </tr>
  );
};
