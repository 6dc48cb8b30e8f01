import { openPatience } from './patience';

type Answers = {
  /** There is no answer: another tab holds an older version and does not let go, or the browser hangs. */
  onLate: () => void;
  /** The browser answers after all: what is asked for now gets through. */
  onFree: () => void;
  /** The browser refused. */
  onRefused: (error: unknown) => void;
  /** The browser shuts what was open, without being asked. */
  onTaken: () => void;
  /** The database that was found is of this version, as the browser counts them. True when that is too new. */
  isTooNew: (nativeVersion: number) => boolean;
};

/** An answer that comes too late is undone, and kept from whoever asked: nobody waits for it any more. */
const watch = (request: IDBOpenDBRequest, answers: Answers): void => {
  const { onLate, onFree, onRefused, onTaken, isTooNew } = answers;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    onLate();
  }, openPatience);
  const keepToOurselves = (event: Event): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  request.addEventListener('upgradeneeded', (event) => {
    // An upgrade that has begun may take as long as it takes. One begun too late ends in an error.
    clearTimeout(timer);
    if (!isLate) return;
    keepToOurselves(event);
    request.transaction?.abort();
  });
  request.addEventListener('success', (event) => {
    clearTimeout(timer);
    const { result } = request;
    // Dexie opens one that is too new all the same, and adds what this version misses in it.
    if (!isLate && !isTooNew(result.version)) {
      result.addEventListener('close', onTaken);
      return;
    }
    keepToOurselves(event);
    result.close();
    if (isLate) onFree();
  });
  request.addEventListener('error', (event) => {
    clearTimeout(timer);
    if (!isLate) {
      onRefused(request.error);
      return;
    }
    keepToOurselves(event);
    onFree();
  });
};

/** The browser's databases, for Dexie, of which opening one is given up when it takes too long. A request cannot be. */
export const openInTime = (answers: Answers): Pick<IDBFactory, 'open' | 'databases' | 'deleteDatabase'> => ({
  open: (name, version) => {
    try {
      const request = indexedDB.open(name, version);
      watch(request, answers);
      return request;
    } catch (error) {
      answers.onRefused(error);
      throw error;
    }
  },
  databases: () => indexedDB.databases(),
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
});
