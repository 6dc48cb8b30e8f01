/** The value that a JSON text stands for; undefined when it is not JSON. A byte order mark is passed over. */
export const valueIn = (json: string): unknown => {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};
