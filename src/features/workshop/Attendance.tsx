import type { Meeting } from '@/domain/meeting';
import { usePlan } from '@/state/planStore';
import { workshopText } from '@/text/workshop';

type AttendanceProps = { meeting: Meeting; onChange: (ids: string[]) => void };

/** Who was there, who was invited first. */
export const Attendance = ({ meeting, onChange }: AttendanceProps) => {
  const { partners, networkTables } = usePlan((plan) => plan.view);
  const invited = networkTables.get(meeting.tableId ?? '')?.partnerIds ?? [];
  const sorted = [...partners.values()].sort(
    (a, b) =>
      Number(invited.includes(b.id)) - Number(invited.includes(a.id)) || a.name.localeCompare(b.name, 'nl'),
  );
  return (
    <fieldset className="attendance">
      <legend>{workshopText.present}</legend>
      {sorted.length === 0 && <p className="small soft">{workshopText.noPartners}</p>}
      {invited.length > 0 && (
        <button
          type="button"
          className="button button--link small"
          onClick={() => onChange([...new Set([...meeting.partnerIds, ...invited])])}
        >
          {workshopText.tickAll}
        </button>
      )}
      <div className="attendance__all">
        {sorted.map(({ id, name }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={meeting.partnerIds.includes(id)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...meeting.partnerIds, id]
                    : meeting.partnerIds.filter((each) => each !== id),
                )
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
