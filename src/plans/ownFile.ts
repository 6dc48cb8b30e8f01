// The file outside the browser that a plan was saved in before.
export { forgetFileHandle, readFileHandle, watchFileName, writeFileHandle } from '@/storage/fileHandleTable';
