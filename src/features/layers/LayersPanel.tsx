import { type BackgroundChoice, backgroundChoices } from '@/map/mapContract';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { usePlan } from '@/state/planStore';
import { setScreen, useScreen } from '@/state/screenStore';
import { setTheme, themeChoices, useTheme } from '@/state/themeStore';
import { layerChoiceText } from '@/text/layers';
import { workspaceText } from '@/text/words';
import { BroughtFiles } from './BroughtFiles';
import { backgroundWords } from './backgroundWords';
import { Surroundings } from './Surroundings';
import './layers.css';

/** The tab "Kaartlagen": what lies under the plan, and light or dark. */
export const LayersPanel = () => {
  const choice = useScreen((screen) => screen.backgroundChoice);
  const background = useScreen((screen) => screen.background);
  const theme = useTheme((state) => state.choice);
  // A practice plan always lies on its own map.
  const isPractice = usePlan((plan) => plan.view.header.area.kind === 'practice');
  const hasOwnMap = useBroughtFiles(({ files }) => files.some(({ kind }) => kind === 'map'));
  const isOffered = (each: BackgroundChoice) => each !== 'own' || hasOwnMap;
  return (
    <div className="panel-body">
      <h2>{workspaceText.tabs.layers}</h2>
      {!isPractice && (
        <fieldset className="radio-list">
          <legend>{layerChoiceText.background}</legend>
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
      <Surroundings />
      <fieldset className="radio-list">
        <legend>{layerChoiceText.theme}</legend>
        {themeChoices.map((each) => (
          <label key={each} className="choice">
            <input type="radio" name="theme" checked={theme === each} onChange={() => setTheme(each)} />
            {layerChoiceText.themes[each]}
          </label>
        ))}
      </fieldset>
      <BroughtFiles />
    </div>
  );
};
