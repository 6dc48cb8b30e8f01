import { useId } from 'react';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { suitabilityText as text } from '@/text/suitability';
import { latestPaths } from './paths';
import { keepSettings, useSettings } from './useSettings';

/** In a straight line, or over the paths of a file that was brought. */
export const DistanceKind = () => {
  const { walks } = useSettings();
  const name = useId();
  const paths = useBroughtFiles(({ files }) => latestPaths(files));
  const isWalked = paths !== undefined && walks !== false;
  return (
    <div className="distance-kind" role="radiogroup" aria-label={text.distance}>
      <span className="field__label">{text.distance}</span>
      {([false, true] as const).map((isWalk) => (
        <label key={String(isWalk)} className="choice">
          <input
            type="radio"
            name={name}
            checked={isWalked === isWalk}
            disabled={isWalk && paths === undefined}
            onChange={() => keepSettings({ walks: isWalk })}
          />
          {isWalk ? text.overPaths : text.asTheCrowFlies}
        </label>
      ))}
      <p className="small soft">{paths === undefined ? text.noPaths : text.pathsOf(paths.name)}</p>
    </div>
  );
};
