import { setDots } from '@/domain/commands/setDots';
import type { Location } from '@/domain/location';
import { dotsOf, dotsPerPartner } from '@/domain/vote';
import { run, usePlan } from '@/state/planStore';
import { workshopText } from '@/text/workshop';
import { SelectField } from '@/ui/SelectField';
import { useLongList } from '@/ui/useLongList';
import { setWorkshop, useWorkshop } from './workshopStore';

/** As many as there is room for; the number says the rest. */
const most = 12;

const dotsBy = (location: Location, partnerId: string): number =>
  location.votes.find((vote) => vote.partnerId === partnerId)?.dots ?? 0;

/** Whose dots are given: a partner of the plan, the same until another is chosen. */
export const useVoter = () => {
  const partnerId = useWorkshop((workshop) => workshop.partnerId);
  const { partners, allLocations, revision: _revision } = usePlan((plan) => plan.view);
  const known = partners.has(partnerId) ? partnerId : '';
  const given = [...allLocations.values()].reduce((sum, location) => sum + dotsBy(location, known), 0);
  return { partnerId: known, left: Math.max(0, dotsPerPartner - given) };
};

export const VoterChoice = () => {
  const partners = usePlan((plan) => plan.view.partners);
  const { partnerId, left } = useVoter();
  return (
    <>
      <SelectField
        isRow
        label={workshopText.votesFor}
        value={partnerId}
        options={[
          ['', workshopText.choosePartner],
          ...[...partners.values()]
            .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
            .map(({ id, name }): [string, string] => [id, name]),
        ]}
        onChange={(id) => setWorkshop({ partnerId: id })}
      />
      {partnerId !== '' && <p className="small soft">{workshopText.left(left)}</p>}
    </>
  );
};

/** The dots of a location: those of whoever votes filled, the others open; with less and more. */
export const DotsField = ({ location }: { location: Location }) => {
  const { partnerId, left } = useVoter();
  const own = dotsBy(location, partnerId);
  const all = dotsOf(location.votes);
  const set = (dots: number) => run(() => setDots(location, partnerId, dots));
  return (
    <span className="dots">
      <span className="dots__row" aria-hidden="true">
        {'●'.repeat(Math.min(own, most))}
        {'○'.repeat(Math.max(0, Math.min(all, most) - own))}
      </span>
      <span className="dots__count">
        <span className="visually-hidden">
          {partnerId === ''
            ? workshopText.dots(all)
            : workshopText.ofPartner(workshopText.dots(own), workshopText.dots(all))}
        </span>
        <span aria-hidden="true">{all}</span>
      </span>
      {partnerId !== '' && (
        <>
          <button
            type="button"
            className="button button--icon dots__step"
            aria-label={workshopText.less(location.name)}
            disabled={own === 0}
            onClick={() => set(own - 1)}
          >
            −
          </button>
          <button
            type="button"
            className="button button--icon dots__step"
            aria-label={workshopText.more(location.name)}
            disabled={left === 0}
            onClick={() => set(own + 1)}
          >
            +
          </button>
        </>
      )}
    </span>
  );
};

/** All locations that take part, those with most dots first. */
export const Votes = () => {
  const { locations, revision: _revision } = usePlan((plan) => plan.view);
  const sorted = [...locations.values()]
    .filter(({ priority }) => priority !== 'valt_af')
    .sort((a, b) => dotsOf(b.votes) - dotsOf(a.votes) || a.name.localeCompare(b.name, 'nl'));
  const { shown, search, more } = useLongList(sorted, ({ name }) => name, workshopText.votes);
  return (
    <>
      <p className="small soft">{workshopText.votesHelp(dotsPerPartner)}</p>
      <VoterChoice />
      {search}
      <ul className="votes">
        {shown.map((location) => (
          <li key={location.id}>
            <span>{location.name}</span>
            <DotsField location={location} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
};
