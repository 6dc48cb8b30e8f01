// What was done in a plan, the last one first.
export type { HistoryRow } from '@/storage/historyRow';
export { watchHistory } from '@/storage/historyTable';
