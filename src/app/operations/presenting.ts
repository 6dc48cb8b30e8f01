import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import { openPlanNow } from '@/state/planStore';
import { stepLocation, stepVariant } from '@/state/presenting';
import { noSelection, type Screen } from '@/state/screen';
import { setScreen, useScreen } from '@/state/screenStore';
import { presentationText } from '@/text/presentation';
import { whyNotText } from '@/text/words';
import { announce } from '@/ui/announce';
import { hrefOfSecondScreen } from '../route';
import { selectedLocation } from '../selectedLocation';
import { showWholePlan } from '../showWholePlan';
import { notAtWork } from './atWork';
import { endPresentation } from './bar';
import type { Operation } from './operation';

/** A second screen has nothing to choose: it follows. */
const whileLeading = (_plan: unknown, { isPresenting, isFollowing }: Screen) =>
  isPresenting && !isFollowing ? undefined : whyNotText.notPresenting;

/** What moves the map of the plan: with two variants beside each other it is not there. */
const whilePresenting = (plan: unknown, screen: Screen) =>
  screen.compared === null ? whileLeading(plan, screen) : whyNotText.notPresenting;

const sayWhere = (): void => {
  const location = selectedLocation(openPlanNow(), useScreen.getState());
  if (location !== undefined) announce(location.name);
};

const step = (id: string, label: string, by: 1 | -1, shortcuts: readonly string[]): Operation => ({
  id,
  label,
  group: 'view',
  shortcuts,
  reach: 'outside_fields',
  whyNot: whileLeading,
  run: () => {
    // With before and after on the screen there is no location in the spotlight: one goes along the variants.
    if (useScreen.getState().compared !== null) stepVariant(by);
    else {
      stepLocation(by);
      sayWhere();
    }
  },
});

const wholeMap: Operation = {
  id: 'present_whole',
  label: presentationText.whole,
  group: 'view',
  shortcuts: ['Home'],
  reach: 'outside_fields',
  whyNot: whilePresenting,
  run: () => {
    setScreen({ selection: noSelection });
    // The panel beside the map goes first.
    requestAnimationFrame(showWholePlan);
  },
};

const closer: Operation = {
  id: 'present_closer',
  label: presentationText.closer,
  group: 'view',
  shortcuts: ['End'],
  reach: 'outside_fields',
  whyNot: (plan, screen) =>
    whilePresenting(plan, screen) ??
    (selectedLocation(plan, screen) === undefined ? whyNotText.nothingSelected : undefined),
  run: () => {
    const location = selectedLocation(openPlanNow(), useScreen.getState());
    if (location !== undefined) currentMap()?.show([location]);
  },
};

/** The other window is for the big screen, this one to go on working in. */
const secondScreen: Operation = {
  id: 'second_screen',
  label: presentationText.openSecond,
  group: 'view',
  shortcuts: [],
  reach: 'everywhere',
  whyNot: (plan, screen) => (screen.isPresenting ? undefined : notAtWork(plan, screen)),
  run: () => {
    const { planId } = openPlanNow();
    const opened = window.open(hrefOfSecondScreen(planId), `second-${planId}`, 'popup,width=1280,height=800');
    if (opened === null) notify(presentationText.secondBlocked);
    else if (useScreen.getState().isPresenting) endPresentation.run();
  },
};

export const presenting = {
  next: step('next_location', presentationText.next, 1, ['ArrowRight', 'PageDown']),
  previous: step('previous_location', presentationText.previous, -1, ['ArrowLeft', 'PageUp']),
  wholeMap,
  closer,
  secondScreen,
};
