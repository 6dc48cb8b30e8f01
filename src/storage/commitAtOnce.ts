import type { DBCore, Middleware } from 'dexie';

/**
 * Lets the browser commit what is added to `table` without hearing from the page again. Left alone, it waits until
 * the page has been told that the request succeeded, and a page that is drawing its map is told late: an edit of
 * 300 ms ago could be lost with the page (`npm run test:kill`). Transactions over more tables are left alone.
 */
export const commitAtOnce = (table: string): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'commitAtOnce',
  // Below all of Dexie's own: there a request has been made by the time `mutate` returns.
  level: -2,
  create: (down) => ({
    ...down,
    table: (name) => {
      const below = down.table(name);
      if (name !== table) return below;
      return {
        ...below,
        mutate: (request) => {
          const outcome = below.mutate(request);
          const { trans } = request;
          const isAlone = trans instanceof IDBTransaction && trans.objectStoreNames.length === 1;
          if (request.type === 'add' && isAlone) trans.commit();
          return outcome;
        },
      };
    },
  }),
});
