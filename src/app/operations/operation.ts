import type { OpenPlan } from '@/state/planStore';
import type { Screen } from '@/state/screen';
import type { IconName } from '@/ui/Icon';

/** Where the keys of a shortcut work. In fields only those that mean nothing there. */
export type Reach = 'everywhere' | 'outside_fields' | 'map';

/** What belongs together in the list of shortcuts. */
export const operationGroups = ['drawing', 'editing', 'plan', 'files', 'view', 'help'] as const;
export type OperationGroup = (typeof operationGroups)[number];

/** One thing the user can do. Toolbar, top bar, menus, shortcuts, search box and list of shortcuts read the same ones. */
export type Operation = {
  id: string;
  label: string;
  /** What it is one choice of: "Achtergrond" of "Luchtfoto". */
  choiceOf?: string;
  /** What it would do now, when that can be said more precisely than by its label. */
  nameNow?: (plan: OpenPlan, screen: Screen) => string | undefined;
  group: OperationGroup;
  icon?: IconName;
  /** Keys in the notation of aria-keyshortcuts; the first is the one to show. */
  shortcuts: readonly string[];
  reach: Reach;
  /** Why it cannot be done now, in a sentence; undefined when it can. */
  whyNot: (plan: OpenPlan, screen: Screen) => string | undefined;
  run: () => void;
};

/** An operation without keys: it need not be there before somebody looks for it. */
export type QuietOperation = Omit<Operation, 'shortcuts' | 'reach'>;

export const withoutKeys = (operation: QuietOperation): Operation => ({
  ...operation,
  shortcuts: [],
  reach: 'everywhere',
});
