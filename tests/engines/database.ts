// What becomes of the database, done in a page of the site: each an expression that the engine evaluates.

/** The database as the browser has it, of any version. `work` is done in the page, with `database` open. */
const inDatabase = (work: string, version = '') => `new Promise((resolve, reject) => {
  const request = indexedDB.open('boven-de-kaart'${version});
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const database = request.result;
    const done = () => { database.close(); resolve(); };
    ${work}
  };
})`;
export const wipe = `new Promise((resolve, reject) => {
  const request = indexedDB.deleteDatabase('boven-de-kaart');
  request.onsuccess = () => resolve();
  request.onerror = () => reject(request.error);
})`;
/** Version 3 had the stores of version 4; all that is in them is put into a database that is of that version. */
export const lower = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const now = await done(indexedDB.open('boven-de-kaart'));
  const stores = [...now.objectStoreNames].map((name) => now.transaction(name).objectStore(name));
  const kept = await Promise.all(stores.map(async (store) => {
    const { name, keyPath, autoIncrement } = store;
    const indexes = [...store.indexNames].map((each) => store.index(each)).map((index) => [index.name, index.keyPath]);
    return { name, keyPath, autoIncrement, indexes, rows: await done(store.getAll()) };
  }));
  now.close();
  await done(indexedDB.deleteDatabase('boven-de-kaart'));
  const opening = indexedDB.open('boven-de-kaart', 30);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes, rows } of kept) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const [index, path] of indexes) store.createIndex(index, path);
      for (const row of rows) store.add(row);
    }
  };
  (await done(opening)).close();
})()`;
export const versionNow = inDatabase('database.close(); resolve(database.version);');
export const raise = inDatabase('done();', ', 990');
export const addJunk = (planId: string) =>
  inDatabase(`const store = '$plans.doc_updates';
    const adding = database.transaction(store, 'readwrite');
    adding.objectStore(store).add({ k: ${JSON.stringify(planId)}, u: Uint8Array.of(9, 255, 255, 255, 3, 1), f: 1 });
    adding.oncomplete = done;`);

/** Whoever holds a transaction of every store keeps all others waiting: the storage says nothing, until `window.letGo()`. */
export const hold = `new Promise((resolve, reject) => {
  const request = indexedDB.open('boven-de-kaart');
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const database = request.result;
    let isHeld = true;
    window.letGo = () => { isHeld = false; };
    const names = [...database.objectStoreNames];
    const store = database.transaction(names, 'readwrite').objectStore(names[0]);
    const again = () => {
      if (isHeld) store.count().onsuccess = again;
      else database.close();
    };
    again();
    resolve();
  };
})`;
