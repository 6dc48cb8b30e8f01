import { currentMap } from '@/state/mapHandle';
import { openPlanNow } from '@/state/planStore';
import type { PlanView } from '@/state/planView';
import { type Compared, noSelection, type Screen } from '@/state/screen';
import { openPanel, setScreen, useScreen } from '@/state/screenStore';
import { tableButtonText } from '@/text/tableButton';
import { variantWords } from '@/text/variantWords';
import { fileText, whyNotText, workspaceText } from '@/text/words';
import { keepTyped } from '@/ui/keepTyped';
import { isPanelShown } from '../panelShown';
import { notAtWork } from './atWork';
import type { Operation } from './operation';
import { withoutKeys } from './operation';

export const search: Operation = {
  id: 'search',
  label: workspaceText.search,
  nameNow: () => workspaceText.searchFor,
  group: 'help',
  icon: 'zoom',
  shortcuts: ['Control+K', 'Meta+K'],
  reach: 'everywhere',
  whyNot: () => undefined,
  run: () => {
    if (useScreen.getState().isSearching) return;
    setScreen({ isSearching: true });
    // The box is fetched when it is first asked for.
    const stop = new AbortController();
    keepTyped((key) => key.length === 1, 'combobox', stop);
    stop.signal.addEventListener(
      'abort',
      useScreen.subscribe(({ isSearching }) => isSearching || stop.abort()),
    );
  },
};

export const showShortcuts: Operation = {
  id: 'shortcuts',
  label: workspaceText.shortcuts,
  group: 'help',
  shortcuts: ['?'],
  reach: 'outside_fields',
  whyNot: () => undefined,
  run: () => setScreen({ dialog: 'shortcuts' }),
};

export const panel: Operation = withoutKeys({
  id: 'panel',
  label: workspaceText.panel,
  nameNow: (plan, screen) => (isPanelShown(plan, screen) ? workspaceText.hidePanel : workspaceText.showPanel),
  group: 'view',
  icon: 'panel',
  whyNot: notAtWork,
  run: () => {
    if (isPanelShown(openPlanNow(), useScreen.getState())) setScreen({ isPanelOpen: false });
    else openPanel();
  },
});

/** Whether the full table of locations is in sight. */
export const isTableShown = (_plan: unknown, { isPanelOpen, isPanelWide, panel: tab }: Screen): boolean =>
  isPanelOpen && isPanelWide && tab === 'locations';

export const table: Operation = withoutKeys({
  id: 'table',
  label: tableButtonText.label,
  nameNow: (plan, screen) => (isTableShown(plan, screen) ? tableButtonText.close : tableButtonText.label),
  group: 'view',
  icon: 'table',
  whyNot: notAtWork,
  run: () => {
    const isShown = isTableShown(openPlanNow(), useScreen.getState());
    setScreen({ panel: 'locations', isPanelOpen: true, isPanelWide: !isShown, startsTyping: false });
  },
});

export const present: Operation = withoutKeys({
  id: 'presentation',
  label: workspaceText.presentation,
  group: 'view',
  icon: 'screen',
  whyNot: notAtWork,
  run: () => setScreen({ isPresenting: true, isSearching: false, selection: noSelection, tool: 'select' }),
});

/** Escape is the way back that everybody tries. */
export const endPresentation: Operation = {
  id: 'end_presentation',
  label: workspaceText.endPresentation,
  group: 'view',
  icon: 'close',
  shortcuts: ['Escape'],
  reach: 'everywhere',
  whyNot: (_plan, { isPresenting }) => (isPresenting ? undefined : whyNotText.notPresenting),
  run: () => {
    // A second screen was a window of its own.
    if (useScreen.getState().isFollowing) close();
    setScreen({ isPresenting: false, isFollowing: false, compared: null, selection: noSelection });
    currentMap()?.focus();
  },
};

/** The two that are compared first: of a single variant the whole plan on its left, else the one shown among the first. */
const firstCompared = ({ variants, variantId }: PlanView): Compared => {
  const [first = '', second = ''] = variants.keys();
  if (variants.size < 2) return { left: '', right: first };
  return { left: first, right: variantId === null || variantId === first ? second : variantId };
};

export const compare: Operation = withoutKeys({
  id: 'compare',
  label: variantWords.compare,
  group: 'view',
  icon: 'compare',
  whyNot: (plan, screen) => {
    if (plan.view.variants.size === 0) return variantWords.needsVariant;
    return screen.isPresenting ? whyNotText.presenting : undefined;
  },
  run: () => {
    const { compared } = useScreen.getState();
    setScreen({ compared: compared === null ? firstCompared(openPlanNow().view) : null, tool: 'select' });
  },
});

export const showHistory: Operation = withoutKeys({
  id: 'history',
  label: workspaceText.versions,
  group: 'plan',
  whyNot: () => undefined,
  run: () => setScreen({ dialog: 'history' }),
});

export const importFile: Operation = withoutKeys({
  id: 'import',
  label: fileText.import,
  group: 'files',
  whyNot: notAtWork,
  run: () => setScreen({ dialog: 'import' }),
});

export const bar = [
  search,
  showShortcuts,
  panel,
  table,
  present,
  endPresentation,
  showHistory,
  importFile,
  compare,
] as const;
