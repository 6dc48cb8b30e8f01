import { useEffect, useEffectEvent } from 'react';

const entry = 'boven-de-kaart/over-the-plan';

/** The step back that is about to be made; not when the same thing is shown again at once. */
let leaving: ReturnType<typeof setTimeout> | undefined;

const enter = (): void => {
  if (leaving === undefined) history.pushState(entry, '');
  clearTimeout(leaving);
  leaving = undefined;
};

/** Also when it was taken away by something else than Back: then there is no step too many. */
const leave = (): void => {
  leaving = setTimeout(() => {
    leaving = undefined;
    if (history.state === entry) history.back();
  });
};

/** While something lies over the plan, the Back button takes that away (`onBack`) and leaves the plan open. */
export const useBackButton = (onBack: () => void): void => {
  const goBack = useEffectEvent(onBack);
  useEffect(() => {
    const onPopState = () => goBack();
    enter();
    addEventListener('popstate', onPopState);
    return () => {
      removeEventListener('popstate', onPopState);
      leave();
    };
  }, []);
};
