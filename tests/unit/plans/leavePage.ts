import type { Dexie } from 'dexie';

/** What becomes of a page that is gone: its timers, which here go on, find no database any more. */
export const leavePage = ({ database }: { database: Dexie }): void => {
  database.close();
  // Closing alone is not enough: the app opens it again after a while.
  Object.assign(database, { open: () => Promise.reject(new Error('this page is gone')) });
};
