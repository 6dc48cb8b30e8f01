import type { DexieYProvider } from 'y-dexie';
import { loadPatience } from './patience';

/**
 * Resolves when a document has loaded. The provider goes silent when it meets a damaged update and would be waited for
 * for ever: then this rejects.
 */
export const loadOrNoticeDamage = (
  planId: string,
  provider: Pick<DexieYProvider, 'whenLoaded'>,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      import('./isDamaged')
        .then(({ isDamaged }) => isDamaged(planId))
        .then((isIt) => {
          if (isIt) reject(new Error('damaged document'));
        }, reject);
    }, loadPatience);
    provider.whenLoaded.then(() => resolve(), reject).finally(() => clearTimeout(timer));
  });
