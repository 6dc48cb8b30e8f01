/** W3C input actions, the same in WebDriver and WebDriver BiDi. */
export type InputAction = Record<string, unknown>;

/** A browser with one open page. Everything else stands on these calls. */
export type Engine = {
  readonly name: string;
  readonly goTo: (address: string) => Promise<void>;
  /** The value of a JavaScript expression in the page, which may be a promise; goes and comes as JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly act: (actions: readonly InputAction[]) => Promise<void>;
  /** Gives a file to the first field that matches. */
  readonly chooseFile: (selector: string, path: string) => Promise<void>;
  /** PNG. */
  readonly picture: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

/** Why an engine cannot be had on this machine. */
export type Missing = { readonly missing: string };
