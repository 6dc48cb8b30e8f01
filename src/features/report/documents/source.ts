import type { Action } from '@/domain/action';
import type { Decision } from '@/domain/decision';
import type { FilterContext } from '@/domain/filter';
import type { Geometry } from '@/domain/geometry';
import type { Goal } from '@/domain/goal';
import { chosenPart } from '@/domain/leaving/chosenPart';
import type { PartChoice } from '@/domain/leaving/partChoice';
import type { Location } from '@/domain/location';
import type { Partner } from '@/domain/partner';
import type { Plan, PlanHeader } from '@/domain/plan';
import { headerOf } from '@/domain/recordParts';
import { type Numbered, numbered } from '@/domain/report/numbered';
import type { Signal } from '@/domain/signals/signals';
import type { Totals } from '@/domain/totals/totals';
import type { Orientation, Paper } from '@/exchange/documents/document';
import type { NearnessOnPaper } from '@/state/nearnessOnPaper';
import { viewOf } from '@/state/planView';
import { signalIndexOf } from '@/state/signalIndex';
import { searchableText } from '@/text/searchableText';

export type Layout = { paper: Paper; orientation: Orientation };

/** What every document is made of: the part of the plan that was asked for, and how it counts. */
export type DocumentSource = {
  header: PlanHeader;
  locations: readonly Numbered[];
  partners: ReadonlyMap<string, Partner>;
  goals: readonly Goal[];
  actions: readonly Action[];
  decisions: readonly Decision[];
  /** Of these locations, counted as the dock counts. */
  totals: Totals;
  signals: ReadonlyMap<string, readonly Signal[]>;
  context: FilterContext;
  /** Which part it is. `leftOut`: locations of the plan that are not in it. */
  part: Pick<PartChoice, 'isPublic'> & {
    which: PartChoice['which']['kind'];
    variant: string | undefined;
    leftOut: number;
  };
  layout: Layout;
  /** Of the sheets per corporatie that of this one alone: what was agreed with another is not its business. */
  partner: Partner | undefined;
  /** The municipality, when it is known. */
  outline: Geometry | null;
  ground: Ground | undefined;
  /** The kansenkaart, when it is on the map. */
  nearness: NearnessOnPaper | undefined;
  /** Pictures of locations, by the name that a location knows them by. */
  photos: ReadonlyMap<string, Photo>;
  /** ISO, UTC. */
  madeAt: string;
};

/** A picture as a data URL, with its size in pixels. */
export type Photo = { href: string; width: number; height: number };

/** Pictures of the background map, as data URLs by the `frameKey` of what they show, with whose it is. */
export type Ground = { pictures: ReadonlyMap<string, string>; credit: string };

/** When a document is made (ISO, UTC), the outline of the municipality when it is known, and of whom alone it is. */
export type Now = { madeAt: string; outline: Geometry | null; partner?: Partner | undefined };

/** Whether a partner is at a location; without one every location is meant. */
export const isAt = ({ commitments }: Location, partner: Partner | undefined): boolean =>
  partner === undefined || commitments.some(({ partnerId }) => partnerId === partner.id);

/** The source of a document about the chosen part of a plan. */
export const sourceOf = (
  whole: Plan,
  choice: PartChoice,
  layout: Layout,
  { madeAt, outline, partner }: Now,
): DocumentSource => {
  const part = chosenPart(whole, choice);
  // On the sheet of one they keep the number they have on those of all.
  const locations = numbered(part.locations).filter(({ location }) => isAt(location, partner));
  const plan = { ...part, locations: locations.map(({ location }) => location) };
  const view = viewOf(plan);
  const { byLocation } = signalIndexOf(view, { year: new Date(madeAt).getFullYear(), outline });
  const isOpen = ({ muted }: Signal) => muted === undefined;
  return {
    header: headerOf(plan),
    locations,
    partners: view.partners,
    goals: plan.goals,
    actions: plan.actions,
    decisions: plan.decisions,
    totals: view.totals,
    signals: byLocation,
    context: {
      partners: view.partners,
      textOf: (location) => searchableText(location, view.partners),
      hasSignal: (id) => byLocation.get(id)?.some(isOpen) ?? false,
    },
    part: {
      which: choice.which.kind,
      isPublic: choice.isPublic,
      variant: whole.variants.find(({ id }) => id === choice.variantId)?.name,
      leftOut: whole.locations.length - locations.length,
    },
    layout,
    partner,
    outline,
    ground: undefined,
    nearness: undefined,
    photos: new Map(),
    madeAt,
  };
};

/** The orientation of pages with a wide table: those of A3 are wide enough either way. */
export const wideOrientation = ({ layout: { paper, orientation } }: DocumentSource): Orientation =>
  paper === 'a3' ? orientation : 'landscape';
