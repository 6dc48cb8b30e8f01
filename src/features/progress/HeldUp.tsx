import { heldUp, type LocationProgress } from '@/domain/process/progressOf';
import { homesText, locationsText } from '@/text/numbers';
import { progressText } from '@/text/progress';
import { bottleneckNames } from '@/text/site';

/** Bottlenecks with the homes they hold up, most homes first. */
export const HeldUp = ({ rows }: { rows: readonly LocationProgress[] }) => {
  const held = heldUp(rows);
  return (
    <section>
      <h2>{progressText.heldUp}</h2>
      {held.length === 0 ? (
        <p className="soft">{progressText.noneHeldUp}</p>
      ) : (
        <>
          <p className="small soft">{progressText.heldUpHelp}</p>
          <ul className="held-up">
            {held.map(({ bottleneck, homes, locations }) => (
              <li key={bottleneck} title={locations.join(', ')}>
                <span>{bottleneckNames[bottleneck]}</span>
                <span className="small soft">{locationsText(locations.length)}</span>
                <b>{homesText(homes)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
