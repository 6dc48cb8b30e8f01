import { type ColourBy, colourings } from '@/domain/colouring/colouring';
import { type BackgroundChoice, backgroundChoices } from '@/map/mapContract';
import { useBroughtFiles } from '@/plans/broughtFiles';
import { chooseColour, useColouring } from '@/state/colouring';
import { currentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import { type Panel, panels } from '@/state/screen';
import { openPanel, openSuitability, setScreen, useScreen } from '@/state/screenStore';
import { setTheme, type ThemeChoice, themeChoices, useTheme } from '@/state/themeStore';
import { colouringText } from '@/text/colouring';
import { layerChoiceText } from '@/text/layers';
import { operationText } from '@/text/operations';
import { signalText } from '@/text/signals';
import { drawingText, locationText, whyNotText, workspaceText } from '@/text/words';
import { selectedLocation } from '../selectedLocation';
import { showWholePlan } from '../showWholePlan';
import { notAtWork } from './atWork';
import type { QuietOperation } from './operation';

/** Where one chose to be, once it is there. */
const focusTab = (id: Panel): void => {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-tab="${id}"]`)?.focus());
};

const tab = (id: Panel): QuietOperation => ({
  id: `panel_${id}`,
  label: workspaceText.tabs[id],
  choiceOf: workspaceText.panel,
  group: 'view',
  whyNot: notAtWork,
  run: () => {
    openPanel(id);
    setScreen({ showsSignals: false });
    focusTab(id);
  },
});

const background = (choice: BackgroundChoice): QuietOperation => ({
  id: `background_${choice}`,
  label: layerChoiceText.backgrounds[choice],
  choiceOf: layerChoiceText.background,
  group: 'view',
  whyNot: ({ view }, screen) => {
    const { whyNot } = operationText;
    if (view.header.area.kind === 'practice') return whyNot.practiceMap;
    const hasOwnMap = useBroughtFiles.getState().files.some(({ kind }) => kind === 'map');
    if (choice === 'own' && !hasOwnMap) return whyNot.noOwnMap;
    return screen.backgroundChoice === choice ? whyNot.chosen : undefined;
  },
  run: () => setScreen({ backgroundChoice: choice }),
});

const theme = (choice: ThemeChoice): QuietOperation => ({
  id: `theme_${choice}`,
  label: layerChoiceText.themes[choice],
  choiceOf: layerChoiceText.theme,
  group: 'view',
  whyNot: () => (useTheme.getState().choice === choice ? operationText.whyNot.chosen : undefined),
  run: () => setTheme(choice),
});

const colour = (by: ColourBy): QuietOperation => ({
  id: `colour_${by}`,
  label: colouringText.names[by],
  choiceOf: colouringText.label,
  group: 'view',
  whyNot: () => (useColouring.getState().by === by ? operationText.whyNot.chosen : undefined),
  run: () => chooseColour(by),
});

export const view: readonly QuietOperation[] = [
  {
    id: 'show_selected',
    label: locationText.show,
    nameNow: (plan, screen) => {
      const location = selectedLocation(plan, screen);
      return location && `${locationText.show}: ${location.name}`;
    },
    group: 'view',
    whyNot: (plan, screen) => {
      if (screen.hasNoMap) return drawingText.noMap;
      return selectedLocation(plan, screen) === undefined ? whyNotText.nothingSelected : undefined;
    },
    run: () => {
      const location = selectedLocation(openPlanNow(), useScreen.getState());
      if (location !== undefined) currentMap()?.show([location]);
    },
  },
  {
    id: 'show_whole_plan',
    label: operationText.showWholePlan,
    group: 'view',
    whyNot: (plan, screen) => {
      if (screen.hasNoMap) return drawingText.noMap;
      return plan.view.locationIds.length === 0 ? operationText.whyNot.noLocations : undefined;
    },
    run: showWholePlan,
  },
  ...panels.map(tab),
  {
    id: 'signals',
    label: signalText.heading,
    choiceOf: workspaceText.panel,
    group: 'view',
    whyNot: notAtWork,
    run: () => {
      openPanel('locations');
      setScreen({ showsSignals: true, isPanelWide: false });
    },
  },
  ...colourings.map(colour),
  {
    id: 'suitability',
    label: operationText.suitability,
    group: 'view',
    whyNot: notAtWork,
    run: openSuitability,
  },
  ...backgroundChoices.map(background),
  ...themeChoices.map(theme),
];
