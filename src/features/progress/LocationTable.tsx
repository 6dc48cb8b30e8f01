import { changeLocation } from '@/domain/commands/changeLocation';
import type { LocationProgress } from '@/domain/process/progressOf';
import { run } from '@/state/planStore';
import { selectInTable, setScreen } from '@/state/screenStore';
import { numberText } from '@/text/numbers';
import { progressText } from '@/text/progress';
import { bottleneckNames } from '@/text/site';
import { TextField } from '@/ui/TextField';
import '@/ui/quiet.css';
import { useLongList } from '@/ui/useLongList';

const { columns } = progressText;

/** What moved since the snapshot, in words. */
const movedText = ({ before, isNew, planned, status }: LocationProgress): string => {
  if (isNew) return progressText.isNew;
  if (before === undefined) return '';
  const parts = [
    before.moved === undefined || before.moved === 0 ? '' : progressText.moved(before.moved),
    before.planned === planned ? '' : progressText.fewer(before.planned, planned),
    before.status === status ? '' : progressText.statusWas(before.status, status),
  ].filter((part) => part !== '');
  return parts.length === 0 ? progressText.moved(0) : parts.join(' · ');
};

const open = (id: string): void => {
  setScreen({ isPanelWide: false });
  selectInTable(id);
};

const setReason = (id: string, reason: string): void =>
  run(({ locations }) => {
    const location = locations.get(id);
    return location && changeLocation(location, { progressReason: reason === '' ? undefined : reason });
  });

type LocationTableProps = {
  rows: readonly LocationProgress[];
  hasThen: boolean;
  touchedOf: (name: string) => string;
};

/** Per location planned against delivered, what moved, and why; what falls behind comes first. */
export const LocationTable = ({ rows, hasThen, touchedOf }: LocationTableProps) => {
  const { shown, search, more } = useLongList(rows, ({ name }) => name, progressText.perLocation);
  return (
    <>
      {search}
      <table className="progress-table progress-table--locations">
        <thead>
          <tr>
            <th scope="col">{columns.location}</th>
            <th scope="col">{columns.status}</th>
            <th scope="col" className="number">
              {columns.planned}
            </th>
            <th scope="col" className="number">
              {columns.delivered}
            </th>
            <th scope="col">{columns.delivery}</th>
            {hasThen && <th scope="col">{columns.moved}</th>}
            <th scope="col">{columns.why}</th>
            <th scope="col" title={progressText.touchedHelp}>
              {columns.touched}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr
              key={row.id}
              className={row.behind > 0 || row.hasSlipped ? 'progress-table__behind' : undefined}
            >
              <th scope="row">
                <button type="button" className="button button--link" onClick={() => open(row.id)}>
                  {row.name}
                </button>
              </th>
              <td>{row.status}</td>
              <td className="number">{numberText(row.planned)}</td>
              <td className="number">{numberText(row.delivered)}</td>
              <td>
                {row.year ?? progressText.noYear}
                {row.behind > 0 && <span className="late small"> {progressText.behind(row.behind)}</span>}
              </td>
              {hasThen && <td className={row.hasSlipped ? 'late' : 'soft'}>{movedText(row)}</td>}
              <td className="small">
                {row.bottlenecks.map((bottleneck) => bottleneckNames[bottleneck]).join(', ')}
                <TextField
                  label={progressText.reasonOf(row.name)}
                  isLabelHidden
                  className="quiet-input"
                  value={row.reason}
                  maxLength={500}
                  placeholder={progressText.reasonHint}
                  onLeave={(typed) => setReason(row.id, typed.trim())}
                />
              </td>
              <td className="small soft">{touchedOf(row.name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
};
