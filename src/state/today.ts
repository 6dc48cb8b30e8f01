import { isoDay } from '@/domain/isoDay';

/** Today, as an ISO date of the clock on the wall. */
export const todayIso = (): string => isoDay(new Date());
