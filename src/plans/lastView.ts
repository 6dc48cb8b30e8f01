// How a plan was left: where its map looked, and which variant was shown.
export { readView, writeView } from '@/storage/viewTable';
