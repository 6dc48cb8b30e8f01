import { create } from 'zustand';
import type { Choice } from '@/domain/offers/acceptOffer';
import type { CoverAnswer } from '@/domain/offers/offer';

/** What was chosen for an offer so far: for its items by id, and for the area that it covers. */
export type Chosen = { items: ReadonlyMap<string, Choice>; cover?: CoverAnswer };

const nothing: Chosen = { items: new Map() };

/** Kept as long as the page is open: who looks something up in the plan loses nothing of a long offer. */
const useAllChosen = create<{ byOffer: ReadonlyMap<string, Chosen> }>(() => ({ byOffer: new Map() }));

export const useChosen = (key: string): [Chosen, (chosen: Chosen) => void] => {
  const chosen = useAllChosen(({ byOffer }) => byOffer.get(key) ?? nothing);
  const choose = (next: Chosen) =>
    useAllChosen.setState(({ byOffer }) => ({ byOffer: new Map([...byOffer, [key, next]]) }));
  return [chosen, choose];
};

export const forgetChosen = (key: string): void =>
  useAllChosen.setState(({ byOffer }) => ({
    byOffer: new Map([...byOffer].filter(([known]) => known !== key)),
  }));
