import { useId, useState } from 'react';
import type { Agreement } from '@/domain/agreement';
import type { Location } from '@/domain/location';
import { usePlan } from '@/state/planStore';
import { agreementFacts, agreementName, agreementStateNames } from '@/text/agreements';
import { StateMark } from '@/ui/StateMark';
import { AgreementForm } from './AgreementForm';

/** One agreement in two lines: what, how far, who and when; pressed, all of it to be changed. */
export const AgreementItem = ({ location, agreement }: { location: Location; agreement: Agreement }) => {
  const partners = usePlan((plan) => plan.view.partners);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const facts = agreementFacts(agreement, (partnerId) => partners.get(partnerId)?.name);
  return (
    <li className="agreement">
      <button
        type="button"
        className="agreement__row"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <StateMark state={agreement.state} />
        <span>{agreementName(agreement)}</span>
        <span className="small soft">{agreementStateNames[agreement.state].toLowerCase()}</span>
        {facts !== '' && <span className="agreement__facts small soft">{facts}</span>}
      </button>
      {isOpen && (
        <div id={id} className="agreement__form">
          <AgreementForm location={location} agreement={agreement} />
        </div>
      )}
    </li>
  );
};
