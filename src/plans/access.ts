// Whether what is stored on this device can be read and written now, and why not.
export { onReopened, type WhyShut, watchVersion, whyShut } from '@/storage/database';
export { inTime } from '@/storage/inTime';
