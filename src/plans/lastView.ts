// Where the map of a plan was left.
export { readView, writeView } from '@/storage/viewTable';
