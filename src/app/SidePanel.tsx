import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { LayersPanel } from '@/features/layers/LayersPanel';
import { LocationsPanel } from '@/features/locations/LocationsPanel';
import { PartnersPanel } from '@/features/partners/PartnersPanel';
import { TargetPanel } from '@/features/targets/TargetPanel';
import { panels, setScreen, useScreen } from '@/state/screenStore';
import { workspaceText } from '@/text/words';

const contents = {
  locations: <LocationsPanel />,
  target: <TargetPanel />,
  partners: <PartnersPanel />,
  layers: <LayersPanel />,
};

/** The tabs on the left. */
export const SidePanel = () => {
  const panel = useScreen((screen) => screen.panel);
  return (
    <Tabs
      className="side-panel"
      selectedKey={panel}
      onSelectionChange={(key) => {
        const chosen = panels.find((each) => each === key);
        if (chosen !== undefined) setScreen({ panel: chosen });
      }}
    >
      <TabList className="tab-list" aria-label={workspaceText.panel}>
        {panels.map((each) => (
          <Tab key={each} id={each} className="tab">
            {workspaceText.tabs[each]}
          </Tab>
        ))}
      </TabList>
      {panels.map((each) => (
        <TabPanel key={each} id={each} className="tab-panel">
          {contents[each]}
        </TabPanel>
      ))}
    </Tabs>
  );
};
