import { type BackgroundChoice, backgroundChoices } from '@/map/mapContract';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { layerChoiceText } from '@/text/layers';
import { backgroundWords } from './backgroundWords';

/** Which map everything lies on, one at a time. A practice plan always lies on its own. */
export const BackgroundDetail = () => {
  const choice = useScreen((screen) => screen.backgroundChoice);
  const background = useScreen((screen) => screen.background);
  const isPractice = usePlan((plan) => plan.view.header.area.kind === 'practice');
  const hasOwnMap = useBroughtFiles(({ files }) => files.some(({ kind }) => kind === 'map'));
  const isOffered = (each: BackgroundChoice) => each !== 'own' || hasOwnMap;
  return (
    <>
      {!isPractice && (
        <fieldset className="radio-list">
          <legend className="visually-hidden">{layerChoiceText.background}</legend>
          {backgroundChoices.filter(isOffered).map((each) => (
            <label key={each} className="choice">
              <input
                type="radio"
                name="background"
                checked={choice === each}
                onChange={() => setScreen({ backgroundChoice: each })}
              />
              {layerChoiceText.backgrounds[each]}
            </label>
          ))}
        </fieldset>
      )}
      <p className="small soft" role="status">
        {backgroundWords(background)}
      </p>
    </>
  );
};
