import { useId } from 'react';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { suitabilityText as text } from '@/text/suitability';
import { pathsNow, pathsThere } from './paths';
import { useSquares } from './squaresStore';
import { keepSettings, useSettings } from './useSettings';

/** In a straight line, or over the paths of a file that was brought. */
export const DistanceKind = () => {
  const name = useId();
  // What is read below follows these two.
  useSettings();
  useBroughtFiles(({ files }) => files);
  const there = pathsThere();
  const paths = pathsNow();
  const isWalked = paths !== undefined;
  const unread = useSquares(({ unreadPaths }) => unreadPaths);
  return (
    <div className="distance-kind" role="radiogroup" aria-label={text.distance}>
      <span className="field__label">{text.distance}</span>
      {([false, true] as const).map((isWalk) => (
        <label key={String(isWalk)} className="choice">
          <input
            type="radio"
            name={name}
            checked={isWalked === isWalk}
            disabled={isWalk && there === undefined}
            onChange={() => keepSettings({ walks: isWalk })}
          />
          {isWalk ? text.overPaths : text.asTheCrowFlies}
        </label>
      ))}
      <p className="small soft">{there === undefined ? text.noPaths : text.pathsOf(there.name)}</p>
      {isWalked && unread === paths.id && <p className="notice-line">{text.unreadPaths}</p>}
    </div>
  );
};
