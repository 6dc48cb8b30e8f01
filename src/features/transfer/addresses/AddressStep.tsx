import { openPlanNow } from '@/state/planStore';
import { addressText } from '@/text/addresses';
import type { Asked, Lookup } from './addressLookup';
import type { useAddresses } from './useAddresses';

const mostShown = 50;

const lineOf = ({ address }: Asked, lookup: Lookup | undefined): string => {
  if (lookup === undefined) return addressText.notAsked(address);
  if (lookup.outcome === 'failed') return addressText.failed(address, lookup.reason);
  if (lookup.outcome === 'several') return addressText.several(address, lookup.labels);
  return lookup.outcome === 'unsure' ? addressText.unsure(address, lookup.label) : addressText.none(address);
};

/** Asks first: addresses leave the machine when they are looked up. Then how far it is, and what was not found. */
export const AddressStep = ({ addresses }: { addresses: ReturnType<typeof useAddresses> }) => {
  const { asked, open, lookups, state, start, stop } = addresses;
  if (asked.length === 0) return null;
  const found = asked.filter(({ id }) => lookups.get(id)?.outcome === 'found').length;
  const others = asked.filter(({ id }) => lookups.get(id)?.outcome !== 'found');
  const isPractice = openPlanNow().view.header.area.kind === 'practice';
  return (
    <section className="column-step">
      <h3>{addressText.title(asked.length)}</h3>
      {state === 'asked' && <p>{isPractice ? addressText.askPractice : addressText.ask}</p>}
      {state === 'not_loaded' && <p role="alert">{addressText.notLoaded}</p>}
      {state === 'busy' && (
        <progress
          className="import__progress"
          value={lookups.size}
          max={asked.length}
          aria-label={addressText.busy(lookups.size, asked.length)}
        />
      )}
      {state === 'done' && <p role="status">{addressText.done(found, asked.length)}</p>}
      {state === 'done' && others.length > 0 && (
        <ul className="note-list" aria-label={addressText.notFound}>
          {others.slice(0, mostShown).map((each) => (
            <li key={each.id}>{lineOf(each, lookups.get(each.id))}</li>
          ))}
          {others.length > mostShown && (
            <li className="soft">{addressText.more(others.length - mostShown)}</li>
          )}
        </ul>
      )}
      <div className="dialog__actions">
        {state === 'busy' ? (
          <button type="button" className="button" onClick={stop}>
            {addressText.stop}
          </button>
        ) : (
          open.length > 0 && (
            <button type="button" className="button" onClick={() => void start()}>
              {state === 'done' ? addressText.again(open.length) : addressText.start(open.length)}
            </button>
          )
        )}
      </div>
    </section>
  );
};
