import { create } from 'zustand';

/** A short message with at most one thing to do about it. `lasting` ones stay until they are closed. */
export type Notice = {
  id: number;
  text: string;
  action?: { label: string; act: () => void };
  lasting: boolean;
};

export const useNotices = create<{ notices: readonly Notice[] }>(() => ({ notices: [] }));

let lastId = 0;

/** Shows a message; returns its id. The last three stay, and what lasts; the same words take the place of each other. */
export const notify = (
  text: string,
  options: { action?: Notice['action']; lasting?: boolean } = {},
): number => {
  lastId += 1;
  const { action, lasting = false } = options;
  const notice: Notice = { id: lastId, text, lasting, ...(action === undefined ? {} : { action }) };
  useNotices.setState(({ notices }) => {
    const others = notices.filter((each) => each.text !== text);
    const staying = others.filter((each, index) => each.lasting || index >= others.length - 2);
    return { notices: [...staying, notice] };
  });
  return lastId;
};

/** Says it otherwise, where it stands. */
export const rephrase = (id: number, text: string): void =>
  useNotices.setState(({ notices }) => ({
    notices: notices.map((notice) => (notice.id === id ? { ...notice, text } : notice)),
  }));

export const dismiss = (id: number): void =>
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));

export const isShown = (id: number): boolean =>
  useNotices.getState().notices.some((notice) => notice.id === id);
