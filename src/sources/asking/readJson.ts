/** Larger answers are not read: nothing that is asked for comes near it. */
const mostBytes = 20_000_000;

/** The text of the body, or null when it is too large. */
const readText = async (response: Response): Promise<string | null> => {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) return null;
    text += decoder.decode(value, { stream: true });
  }
};

/**
 * The JSON of an answer; undefined when it is none, such as an error page with status 200. Rejects when the
 * connection breaks.
 */
export const readJson = async (response: Response): Promise<unknown> => {
  if (!response.headers.get('content-type')?.includes('json')) return undefined;
  const text = await readText(response);
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
