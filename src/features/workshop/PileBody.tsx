import type { Location } from '@/domain/location';
import type { Remark } from '@/domain/remark';
import { dotsOf } from '@/domain/vote';
import { usePlan } from '@/state/planStore';
import { workshopText } from '@/text/workshop';
import type { NoteGroup } from './noteGroups';
import { RemarkForm } from './Remarks';
import { showRemark } from './showRemark';
import { DotsField, VoterChoice } from './Votes';

/** Who gave a location its dots, and the way to give more. */
const Dots = ({ location }: { location: Location }) => {
  const partners = usePlan((plan) => plan.view.partners);
  const given = location.votes.filter(({ dots }) => dots > 0).sort((a, b) => b.dots - a.dots);
  return (
    <>
      <ul className="small">
        {given.map(({ partnerId, dots }) => (
          <li key={partnerId}>
            {workshopText.givenBy(partners.get(partnerId)?.name ?? workshopText.formerPartner, dots)}
          </li>
        ))}
      </ul>
      <VoterChoice />
      <DotsField location={location} />
    </>
  );
};

/** All that was said of one spot: remarks to answer, and dots to give. */
const Spot = ({ group: { location, remarks } }: { group: NoteGroup }) => (
  <section className="pile">
    {location !== undefined && <h4>{location.name}</h4>}
    {remarks.map((remark) => (
      <RemarkForm key={remark.id} remark={remark} />
    ))}
    {location !== undefined && dotsOf(location.votes) > 0 && <Dots location={location} />}
  </section>
);

const inShort = (remark: Remark, name: string | undefined) => (
  <li key={remark.id}>
    <button type="button" className="button button--link pile__remark" onClick={() => showRemark(remark)}>
      {remark.name}
    </button>
    {name !== undefined && <span className="small soft">{name}</span>}
  </li>
);

/** What lies on one pile: of one spot all of it, of several each in short, with the way to its place. */
export const PileBody = ({ groups }: { groups: readonly NoteGroup[] }) => {
  const [group] = groups;
  if (group !== undefined && groups.length === 1) return <Spot group={group} />;
  return (
    <ul className="pile">
      {groups.map(({ id, location, remarks }) =>
        remarks.length === 0 && location !== undefined ? (
          <li key={id} className="small">
            {location.name}: {workshopText.dots(dotsOf(location.votes))}
          </li>
        ) : (
          remarks.map((remark) => inShort(remark, location?.name))
        ),
      )}
    </ul>
  );
};
