import { create } from 'zustand';

/** What is looked at of the workshop: a meeting, and whose dots are given. */
type WorkshopScreen = { meetingId: string | null; partnerId: string; isListOpen: boolean };

export const useWorkshop = create<WorkshopScreen>(() => ({
  meetingId: null,
  partnerId: '',
  isListOpen: false,
}));

export const setWorkshop = (part: Partial<WorkshopScreen>): void => useWorkshop.setState(part);
