import type { DBCore, Middleware } from 'dexie';

/** Ends a transaction with the request just made in it. One over more tables is left alone. */
const commit = (transaction: unknown, mode: IDBTransactionMode): void => {
  if (!(transaction instanceof IDBTransaction) || transaction.mode !== mode) return;
  if (transaction.objectStoreNames.length === 1) transaction.commit();
};

/**
 * Lets the browser commit what is added to one of `tables` without hearing from the page again. Left alone, it waits until
 * the page has been told that the request succeeded, and a page that is drawing its map is told late: an edit of
 * 400 ms ago could be lost with the page (`npm run test:kill`). Reads end at once too: a write has to wait for those
 * before it. So nobody may open a transaction on such a table alone and go on in it after an add, a get or a query.
 */
export const commitAtOnce = (tables: readonly string[]): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'commitAtOnce',
  // Below all of Dexie's own: there a request has been made by the time a function returns.
  level: -2,
  create: (down) => ({
    ...down,
    table: (name) => {
      const below = down.table(name);
      if (!tables.includes(name)) return below;
      return {
        ...below,
        mutate: (request) => {
          const outcome = below.mutate(request);
          if (request.type === 'add') commit(request.trans, 'readwrite');
          return outcome;
        },
        get: (request) => {
          const outcome = below.get(request);
          commit(request.trans, 'readonly');
          return outcome;
        },
        query: (request) => {
          const outcome = below.query(request);
          commit(request.trans, 'readonly');
          return outcome;
        },
      };
    },
  }),
});
