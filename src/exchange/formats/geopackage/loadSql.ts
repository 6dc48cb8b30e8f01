import type { SqlJsStatic } from 'sql.js';
import wasm from 'sql.js/dist/sql-wasm-browser.wasm?url';

/** SQLite, fetched when it is asked for. */
export const loadSql = async (): Promise<SqlJsStatic> => {
  const { default: start } = await import('sql.js');
  // Outside a browser (in tests) the library finds its own file.
  return start(import.meta.env.SSR ? {} : { locateFile: () => wasm });
};
