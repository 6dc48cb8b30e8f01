import { setTheme, themeChoices, useTheme } from '@/state/themeStore';
import { layerChoiceText } from '@/text/layers';
import { ownText } from '@/text/ownLayers';
import { workspaceText } from '@/text/words';
import { BroughtFiles } from './BroughtFiles';
import { LayerList } from './LayerList';
import { OfflineArea } from './offline/OfflineArea';
import { AddressForm } from './own/AddressForm';
import './layers.css';
import './surroundings.css';

/** The tab "Kaartlagen": what lies under the plan, and light or dark. */
export const LayersPanel = () => {
  const theme = useTheme((state) => state.choice);
  return (
    <div className="panel-body">
      <h2>{workspaceText.tabs.layers}</h2>
      <LayerList />
      <OfflineArea />
      <BroughtFiles />
      <details className="own-layers">
        <summary>{ownText.heading}</summary>
        <AddressForm />
      </details>
      <fieldset className="radio-list">
        <legend>{layerChoiceText.theme}</legend>
        {themeChoices.map((each) => (
          <label key={each} className="choice">
            <input type="radio" name="theme" checked={theme === each} onChange={() => setTheme(each)} />
            {layerChoiceText.themes[each]}
          </label>
        ))}
      </fieldset>
    </div>
  );
};
