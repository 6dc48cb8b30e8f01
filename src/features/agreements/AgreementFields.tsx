import { useState } from 'react';
import { type Agreement, agreementStates, isSettled } from '@/domain/agreement';
import type { Location } from '@/domain/location';
import { agreementText } from '@/text/agreements';
import { knowledge } from '@/text/knowledge';
import { HelpButton } from '@/ui/HelpButton';
import { Icon } from '@/ui/Icon';
import { AgreementItem } from './AgreementItem';
import { NewAgreement } from './NewAgreement';
import './agreements.css';

/** The firmest first, what fell off last. */
const inOrder = (agreements: readonly Agreement[]): Agreement[] => {
  const weight = ({ state }: Agreement) => (state === 'vervallen' ? -1 : agreementStates.indexOf(state));
  return [...agreements].sort((a, b) => weight(b) - weight(a));
};

/** What was agreed at a location, what is still open, and what the lists of wishes ask besides. */
export const AgreementFields = ({ location }: { location: Location }) => {
  const [adding, setAdding] = useState<'not_yet' | 'open' | 'done'>('not_yet');
  const isAdding = adding === 'open';
  const { agreements } = location;
  const live = agreements.filter(({ state }) => state !== 'vervallen');
  return (
    <section className="drawer__section" data-part="agreements">
      <div className="agreements__head">
        <h3>{agreementText.heading}</h3>
        <HelpButton {...knowledge.agreements} />
        {live.length > 0 && (
          <span className="small soft">
            {agreementText.settled(live.filter(isSettled).length, live.length)}
          </span>
        )}
      </div>
      {agreements.length === 0 && !isAdding && <p className="small soft">{agreementText.none}</p>}
      <ul className="agreements">
        {inOrder(agreements).map((agreement) => (
          <AgreementItem key={agreement.id} location={location} agreement={agreement} />
        ))}
      </ul>
      {isAdding ? (
        <NewAgreement location={location} onDone={() => setAdding('done')} />
      ) : (
        <button
          type="button"
          // biome-ignore lint/a11y/noAutofocus: it comes in the place of the form, and brings what was added into view
          autoFocus={adding === 'done'}
          className="button button--link agreements__add"
          onClick={() => setAdding('open')}
        >
          <Icon name="plus" />
          {agreementText.add}
        </button>
      )}
    </section>
  );
};
