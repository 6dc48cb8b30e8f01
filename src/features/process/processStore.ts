import { create } from 'zustand';
import { type PartyId, partyIds } from '@/sources/facts/processSteps';

const key = 'boven-de-kaart/ik-ben';

/** Whoever works here stays the same party on this device; it is no part of the plan. */
const lastParty = (): PartyId => {
  try {
    const kept = localStorage.getItem(key);
    return partyIds.find((id) => id === kept) ?? 'gemeente';
  } catch {
    return 'gemeente';
  }
};

/** What the process is looked at with. `view`: which part of it fills the screen. */
type ProcessScreen = { party: PartyId; view: string };

export const useProcess = create<ProcessScreen>(() => ({ party: lastParty(), view: 'board' }));

export const chooseParty = (party: PartyId): void => {
  useProcess.setState({ party });
  try {
    localStorage.setItem(key, party);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
};

export const chooseView = (view: string): void => useProcess.setState({ view });
