import { type ReactNode, type RefObject, useState } from 'react';
import type { Location } from '@/domain/location';
import type { Signal } from '@/domain/signals/signals';
import { goToLocation } from '@/state/goToLocation';
import { signalText, signalWords } from '@/text/signals';
import { fix, fixText, mute, unmute } from './act';
import { MuteForm } from './MuteForm';

type SignalItemProps = {
  location: Location;
  signal: Signal;
  /** Names the kind of signal, in the drawer; else the location, which it goes to. */
  isInDrawer?: boolean;
  /** Something else that can be done about it. */
  also?: ReactNode;
  /** Takes the focus when the signal goes. */
  list: RefObject<HTMLElement | null>;
};

/** One signal of one location: what is the matter, and what can be done about it. */
export const SignalItem = ({ location, signal, isInDrawer = false, also, list }: SignalItemProps) => {
  const [isMuting, setMuting] = useState(false);
  const words = signalWords[signal.code];
  const fixWords = signal.muted === undefined ? fixText(location, signal) : undefined;
  /** The signal goes from under the focus. */
  const act = (doIt: () => void) => {
    setMuting(false);
    doIt();
    list.current?.focus();
  };
  return (
    <li className="signal">
      {isInDrawer ? (
        <strong>{words.name}</strong>
      ) : (
        <button
          type="button"
          className="button button--link signal__location"
          aria-label={signalText.goTo(location.name)}
          onClick={() => goToLocation(location)}
        >
          {location.name}
        </button>
      )}
      <p className="small">{words.reason(signal.values)}</p>
      {isInDrawer && <p className="small soft">{words.why}</p>}
      {signal.muted !== undefined && <p className="small soft">{signalText.mutedBecause(signal.muted)}</p>}
      {isMuting ? (
        <MuteForm
          onMute={(reason) => act(() => mute(location, signal, reason))}
          onCancel={() => setMuting(false)}
        />
      ) : (
        <div className="signal__buttons">
          {fixWords !== undefined && (
            <button
              type="button"
              className="button signal__fix"
              aria-label={signalText.fixOf(fixWords, location.name)}
              onClick={() => act(() => fix(location, signal))}
            >
              {fixWords}
            </button>
          )}
          {signal.muted === undefined && also}
          {signal.muted === undefined ? (
            <button
              type="button"
              className="button button--link small"
              aria-label={signalText.muteOf(words.name, location.name)}
              onClick={() => setMuting(true)}
            >
              {signalText.mute}
            </button>
          ) : (
            <button
              type="button"
              className="button button--link small"
              aria-label={signalText.unmuteOf(words.name, location.name)}
              onClick={() => act(() => unmute(location, signal))}
            >
              {signalText.unmute}
            </button>
          )}
        </div>
      )}
    </li>
  );
};
