import { useMemo, useState } from 'react';
import type { FindableOperation } from '@/features/search/matchOperations';
import { PlaceSearch } from '@/features/search/PlaceSearch';
import { currentMap } from '@/state/mapHandle';
import { type OpenPlan, openPlanNow } from '@/state/planStore';
import type { Screen } from '@/state/screen';
import { setScreen, useScreen } from '@/state/screenStore';
import { shortcutTexts } from '@/text/keys';
import { operationText, synonyms } from '@/text/operations';
import { useNow } from './OperationButton';
import { operations } from './operations';
import { search } from './operations/bar';
import type { Operation } from './operations/operation';

/** The name of an operation where its surroundings do not tell what it is a choice of. */
export const fullName = ({ label, choiceOf }: Operation): string =>
  choiceOf === undefined ? label : operationText.choice(choiceOf, label);

const findable = (operation: Operation, plan: OpenPlan, screen: Screen): FindableOperation => {
  const { id, shortcuts, nameNow, whyNot, run } = operation;
  const name = fullName(operation);
  const [keys] = shortcutTexts(shortcuts);
  return {
    id,
    label: name,
    name: nameNow?.(plan, screen) ?? name,
    alsoFoundBy: `${name} ${synonyms[id] ?? ''} ${operationText.groups[operation.group]}`,
    keys,
    whyNot: whyNot(plan, screen),
    run,
  };
};

/** All that can be done but what one searches with, as it is now. */
const findables = (plan: OpenPlan, screen: Screen): FindableOperation[] =>
  operations
    .filter((operation) => operation !== search)
    .map((operation) => findable(operation, plan, screen));

/** What the search box shows of them: it is only made anew when that changes, not at each move of the pointer. */
const signOf = (all: readonly FindableOperation[]): string =>
  all.map(({ name, whyNot }) => `${name} ${whyNot ?? ''}`).join('\n');

const close = (): void => setScreen({ isSearching: false });

/** The search box over the workspace, with all that can be done. */
export const Palette = () => {
  const [before] = useState(() => document.activeElement);
  const sign = useNow((plan, screen) => signOf(findables(plan, screen)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sign tells when they change
  const all = useMemo(() => findables(openPlanNow(), useScreen.getState()), [sign]);
  return (
    <PlaceSearch
      operations={all}
      onLeave={() => {
        close();
        if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
        else currentMap()?.focus();
      }}
      onChosen={() => {
        close();
        currentMap()?.focus();
      }}
    />
  );
};
