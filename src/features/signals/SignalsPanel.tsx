import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { ruleOf } from '@/domain/signals/signals';
import { usePlan } from '@/state/planStore';
import { setScreen } from '@/state/screenStore';
import { useSignals } from '@/state/signalStore';
import { numberText } from '@/text/numbers';
import { severityNames, signalText, signalWords, sourceNames } from '@/text/signals';
import { Icon } from '@/ui/Icon';
import { type Found, groupSignals, type SignalGroup } from './groupSignals';
import { SeverityMark } from './SeverityMark';
import { SignalItem } from './SignalItem';
import './signals.css';

/** So many at a time: a list of thousands helps nobody. */
const atOnce = 40;

const Items = ({ found, list }: { found: readonly Found[]; list: RefObject<HTMLElement | null> }) => {
  const locations = usePlan((plan) => plan.view.locations);
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      <ul className="signals__list">
        {found.slice(0, shown).map(({ id, signal }) => {
          const location = locations.get(id);
          return (
            location && (
              <SignalItem key={`${id}/${signal.code}`} location={location} signal={signal} list={list} />
            )
          );
        })}
      </ul>
      {found.length > shown && (
        <button type="button" className="button button--link" onClick={() => setShown(shown + atOnce)}>
          {signalText.more(found.length - shown)}
        </button>
      )}
    </>
  );
};

const Group = ({ group, list }: { group: SignalGroup; list: RefObject<HTMLElement | null> }) => {
  const { severity, source } = ruleOf(group.code);
  const words = signalWords[group.code];
  return (
    <details className="signals__group">
      <summary>
        <SeverityMark severity={severity} />
        <span className="signals__kind">
          {words.name} <span className="small soft">{severityNames[severity]}</span>
        </span>
        <span className="number">{numberText(group.found.length)}</span>
      </summary>
      <div className="signals__inside">
        <p className="small">{words.why}</p>
        <p className="small soft">{sourceNames[source]}</p>
        <Items found={group.found} list={list} />
      </div>
    </details>
  );
};

/** What asks for attention in the whole plan, kind by kind. It takes the place of the list of locations. */
export const SignalsPanel = () => {
  const { byLocation, revision } = useDeferredValue(useSignals());
  // A signal stands beside its location: both as they are now.
  usePlan((plan) => plan.view.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const { groups, muted, open, locations } = useMemo(() => groupSignals(byLocation), [byLocation, revision]);
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);
  return (
    <section className="signals panel-body" aria-label={signalText.heading} ref={region} tabIndex={-1}>
      <button
        type="button"
        className="button button--link signals__back"
        onClick={() => setScreen({ showsSignals: false })}
      >
        <Icon name="back" />
        {signalText.back}
      </button>
      <h2>{signalText.heading}</h2>
      <p className="small soft">{open === 0 ? signalText.none : signalText.sum(open, locations)}</p>
      <div>
        {groups.map((group) => (
          <Group key={group.code} group={group} list={region} />
        ))}
        {muted.length > 0 && (
          <details className="signals__group">
            <summary>
              <span className="signals__kind soft">{signalText.muted}</span>
              <span className="number soft">{numberText(muted.length)}</span>
            </summary>
            <div className="signals__inside">
              <Items found={muted} list={region} />
            </div>
          </details>
        )}
      </div>
    </section>
  );
};
