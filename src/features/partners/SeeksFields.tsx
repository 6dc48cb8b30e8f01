import { changeLocation } from '@/domain/commands/changeLocation';
import { tieSought } from '@/domain/commands/tieSought';
import type { Location } from '@/domain/location';
import type { Partner, PartnerKind } from '@/domain/partner';
import { isOfKinds } from '@/domain/partnerKind';
import { run, usePlan } from '@/state/planStore';
import { soughtNames } from '@/text/partnerCodes';
import { partnerText } from '@/text/partners';
import { orNone } from '@/ui/Chips';

const seeksLess = (location: Location, kind: PartnerKind) =>
  changeLocation(location, { seeks: orNone((location.seeks ?? []).filter((each) => each !== kind)) });

const Sought = ({ location, kind }: { location: Location; kind: PartnerKind }) => {
  const partners = usePlan((plan) => plan.view.partners);
  const tied = new Set(location.commitments.map(({ partnerId }) => partnerId));
  const fitting = [...partners.values()].filter(
    (partner: Partner) => !tied.has(partner.id) && isOfKinds(partner, [kind]),
  );
  return (
    <details className="seeks">
      <summary>
        <span>{partnerText.seeks(soughtNames[kind])}</span>
        <strong>{partnerText.fitting(fitting.length)}</strong>
      </summary>
      <div className="seeks__partners">
        {fitting.map((partner) => (
          <button
            key={partner.id}
            type="button"
            className="button button--link"
            onClick={() => run(() => tieSought(location, partner, kind))}
          >
            {partnerText.tie(partner.name)}
          </button>
        ))}
        <button
          type="button"
          className="button button--link"
          onClick={() => run(() => seeksLess(location, kind))}
        >
          {partnerText.seeksNoMore}
        </button>
      </div>
    </details>
  );
};

/** Which kinds of partners a location still looks for, each with who in the plan could be it. */
export const SeeksFields = ({ location }: { location: Location }) =>
  (location.seeks ?? []).map((kind) => <Sought key={kind} location={location} kind={kind} />);
