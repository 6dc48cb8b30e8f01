/** Bytes used and available in this browser for this app, as the browser estimates it. */
export type StorageSpace = { used: number; available: number };

export const readStorageSpace = async (): Promise<StorageSpace | undefined> => {
  const estimate = await navigator.storage?.estimate?.();
  if (estimate?.usage === undefined || estimate.quota === undefined) return undefined;
  return { used: estimate.usage, available: estimate.quota };
};

/** Room, in bytes, in which a plan and its copies still fit for some days. */
const littleRoom = 50_000_000;

/** Whether the room for this app runs out, as the browser tells it. Of a disk that is full beside it, some tell nothing. */
export const isNearlyFull = ({ used, available }: StorageSpace): boolean => available - used < littleRoom;

/** Whether the browser has promised not to clear the plans by itself. */
export const isLasting = async (): Promise<boolean> => (await navigator.storage?.persisted?.()) === true;

/** Asks the browser not to clear the plans when the disk fills up. True when it agreed. */
export const askToPersist = async (): Promise<boolean> =>
  (await navigator.storage?.persisted?.()) === true || (await navigator.storage?.persist?.()) === true;
