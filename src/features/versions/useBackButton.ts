import { useEffect, useEffectEvent } from 'react';

const entry = 'boven-de-kaart/over-the-plan';

/** While something lies over the plan, the Back button takes that away (`onBack`) and leaves the plan open. */
export const useBackButton = (onBack: () => void): void => {
  const goBack = useEffectEvent(onBack);
  useEffect(() => {
    const onPopState = () => goBack();
    history.pushState(entry, '');
    addEventListener('popstate', onPopState);
    return () => {
      removeEventListener('popstate', onPopState);
      // It was taken away by something else than Back.
      if (history.state === entry) history.back();
    };
  }, []);
};
