import { progressOf, type TypeProgress } from '@/domain/totals/progress';
import type { Totals } from '@/domain/totals/totals';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { housingTypeNames } from '@/text/codes';
import { compareText, sideLetters } from '@/text/compare';
import { numberText } from '@/text/numbers';
import { targetText } from '@/text/words';
import { barOf } from './barParts';
import { ProgressBar } from './ProgressBar';
import './compareDock.css';

const rest = ({ toFind }: TypeProgress): string => {
  if (toFind === null) return '';
  return toFind === 0 ? compareText.met : compareText.toFind(numberText(toFind));
};

type SideRowProps = { letter: string; side: string; progress: TypeProgress; most: number };

/** `most`: the homes of the side that has more, so that both bars are to one scale. */
const SideRow = ({ letter, side, progress, most }: SideRowProps) => (
  <div className="compare-counter__row">
    <span className={`side side--${side}`} aria-hidden="true">
      {letter}
    </span>
    <ProgressBar
      type={progress.type}
      bar={barOf(progress, 0, most)}
      label={`${letter}, ${housingTypeNames[progress.type]}: ${numberText(progress.counted)}, ${rest(progress)}`}
    />
    <strong className="number">{numberText(progress.counted)}</strong>
    {progress.toFind !== null && <span className="soft">{rest(progress)}</span>}
  </div>
);

/** The dock while two variants are compared: both against the opgave, type by type. */
export const CompareDock = ({ left, right }: { left: string; right: string }) => {
  const { variants, variantTotals, planTotals } = usePlan((plan) => plan.view);
  const target = usePlan((plan) => plan.view.header.target);
  const of = (id: string): Totals => variantTotals.get(id) ?? planTotals;
  const before = progressOf(of(left), target);
  const nameOf = (id: string): string => variants.get(id)?.name ?? compareText.wholePlan;
  const isPresenting = useScreen((screen) => screen.isPresenting);
  const letters = sideLetters(nameOf(left), nameOf(right), isPresenting);
  return (
    <section className="dock dock--compare" aria-label={targetText.region}>
      <div className="dock__types">
        {progressOf(of(right), target).map((progress, index) => {
          const was = before[index] ?? progress;
          const most = Math.max(1, was.counted, progress.counted);
          return (
            <section
              key={progress.type}
              className="compare-counter"
              aria-label={housingTypeNames[progress.type]}
            >
              <div className="type-counter__head">
                <h2 className="type-counter__name">
                  <span className={`swatch swatch--${progress.type}`} aria-hidden="true" />
                  {housingTypeNames[progress.type]}
                </h2>
                {progress.target !== null && (
                  <span className="soft">{compareText.target(numberText(progress.target))}</span>
                )}
              </div>
              <SideRow letter={letters.left} side="left" progress={was} most={most} />
              <SideRow letter={letters.right} side="right" progress={progress} most={most} />
            </section>
          );
        })}
      </div>
    </section>
  );
};
