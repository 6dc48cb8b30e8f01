/** The browser's own way to choose where to save; not in every browser, so asked for by name. */
export const pickerOf = (): ((options: object) => Promise<unknown>) | undefined => {
  const picker: unknown = Reflect.get(globalThis, 'showSaveFilePicker');
  return typeof picker === 'function' ? (options) => picker(options) : undefined;
};

/** Whether this browser can write to a file again after it was chosen once. */
export const canSaveBack = (): boolean => pickerOf() !== undefined;
