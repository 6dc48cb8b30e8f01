import type { Filter } from '../filterSchema';

/**
 * Which locations leave. `filter`: those that a filter lets through, with of their homes those it asks for, so that what
 * leaves is what the filtered table and dock count.
 */
export type Which =
  | { kind: 'all' }
  | { kind: 'filter'; ids: ReadonlySet<string>; filter: Filter }
  | { kind: 'selection'; ids: ReadonlySet<string> };

/** What of a plan leaves, in whatever format or document. */
export type PartChoice = {
  which: Which;
  /** As this variant has it; null: the plan itself, with its variants beside it. */
  variantId: string | null;
  /** Only what anybody may see: no confidential locations, none of a plan that is not hard, and nothing of the work itself. */
  isPublic: boolean;
  /** Contacts, and free text in which names may stand. */
  withPersonal: boolean;
  withMoney: boolean;
  /** How to reach the partners, and which pictures there are of locations: stay here, unless they are asked for. */
  withContacts?: boolean;
  withPictures?: boolean;
};

/** Everything, as it stands: what is kept. */
export const wholeChoice: PartChoice = {
  which: { kind: 'all' },
  variantId: null,
  isPublic: false,
  withPersonal: true,
  withMoney: true,
  withContacts: true,
  withPictures: true,
};

/** All of the work, without what stays here unless somebody asks: what one press exports. */
export const givenChoice: PartChoice = {
  ...wholeChoice,
  withMoney: false,
  withContacts: false,
  withPictures: false,
};
