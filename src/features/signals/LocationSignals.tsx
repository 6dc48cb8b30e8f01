import { type ReactNode, useRef } from 'react';
import type { Location } from '@/domain/location';
import { ruleOf, type SignalCode } from '@/domain/signals/signals';
import { useSignals } from '@/state/signalStore';
import { severityNames, signalText } from '@/text/signals';
import { SeverityMark } from './SeverityMark';
import { SignalItem } from './SignalItem';
import './signals.css';

/** What asks for attention at one location. Folded: how many show. */
export const LocationSignals = ({
  location,
  also,
}: {
  location: Location;
  /** What else can be done about a kind of signal. */
  also?: (code: SignalCode) => ReactNode;
}) => {
  const signals = useSignals(({ byLocation }) => byLocation.get(location.id)) ?? [];
  const summary = useRef<HTMLElement>(null);
  const open = signals.filter(({ muted }) => muted === undefined).length;
  if (signals.length === 0) return null;
  return (
    <section className="drawer__section">
      <details className="more">
        <summary ref={summary}>
          {signalText.heading} <span className="soft">{open === 0 ? signalText.noneHere : open}</span>
        </summary>
        <ul className="signals__list">
          {signals.map((signal) => {
            const { severity } = ruleOf(signal.code);
            return (
              <li key={signal.code} className="signals__marked">
                <SeverityMark severity={severity} />
                <span className="visually-hidden">{severityNames[severity]}</span>
                <ul>
                  <SignalItem
                    location={location}
                    signal={signal}
                    isInDrawer
                    list={summary}
                    also={also?.(signal.code)}
                  />
                </ul>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
};
