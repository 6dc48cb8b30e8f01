import type { Compared } from '@/state/screen';
import { setScreen } from '@/state/screenStore';
import { compareText } from '@/text/compare';
import { Icon } from '@/ui/Icon';
import { SideChoice } from './SideChoice';
import type { Letters } from './useComparison';

export const closeComparison = (): void => setScreen({ compared: null });

type CompareBarProps = { sides: Compared; letters: Letters; verdict: readonly [string, string] };

/** Above a comparison at work: which two, what it comes down to, and the way back. */
export const CompareBar = ({ sides, letters, verdict }: CompareBarProps) => {
  const choose = (part: Partial<Compared>) => setScreen({ compared: { ...sides, ...part } });
  return (
    <header className="compare__bar">
      <h2>{compareText.heading}</h2>
      <SideChoice
        side="left"
        letter={letters.left}
        value={sides.left}
        onChange={(id) => choose({ left: id })}
      />
      <span className="soft">{compareText.with}</span>
      <SideChoice
        side="right"
        letter={letters.right}
        value={sides.right}
        onChange={(id) => choose({ right: id })}
      />
      <p className="compare__verdict" role="status">
        <strong>{verdict[0]}</strong> {verdict[1]}
      </p>
      <button type="button" className="button button--quiet" onClick={closeComparison}>
        <Icon name="close" />
        {compareText.close}
      </button>
    </header>
  );
};
