import { useMemo } from 'react';
import { setScreen } from '@/state/screenStore';
import { useSignals } from '@/state/signalStore';
import { signalText } from '@/text/signals';
import { groupSignals } from './groupSignals';
import './signals.css';

/** Under the list of locations: how much asks for attention, and the way to it. */
export const SignalsButton = () => {
  const { byLocation, revision } = useSignals();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is kept up to date in place; revision tells
  const open = useMemo(() => groupSignals(byLocation).open, [byLocation, revision]);
  if (byLocation.size === 0) return null;
  return (
    <p className="signals-foot">
      <button type="button" className="button button--link" onClick={() => setScreen({ showsSignals: true })}>
        {signalText.open(open)}
      </button>
    </p>
  );
};
