import { create } from 'zustand';
import type { Loss } from '@/document/loss';
import type { PlanDocument } from '@/document/planDocument';
import type { History } from '@/document/undoHistory';
import type { Change } from '@/domain/change';
import type { Command } from '@/domain/commands/command';
import type { Plan } from '@/domain/plan';
import { editInVariant } from '@/domain/variants/editInVariant';
import type { WhyShut } from '@/storage/database';
import type { SavedState } from '@/storage/followWrites';
import { type Followed, followChange, showVariant as showInView } from './followChange';
import { type Act, actIn, newWaiting, type Waiting } from './keptPlan';
import { type PlanView, shownVariant, viewOf } from './planView';

/** The open plan: its key in this browser, what the screen reads, and whether it is on disk. */
export type OpenPlan = {
  planId: string;
  view: PlanView;
  history: History;
  saved: SavedState;
  /** Something was asked before the document has come: nothing else is, until it is done. */
  isWaiting: boolean;
  /** What could not be read when the plan opened. */
  losses: readonly Loss[];
};

/** Why a plan did not open. `WhyShut`: nothing is wrong with the plan, the database cannot be used. */
export type NotOpened = 'missing' | 'unreadable' | WhyShut;

/** What the address names, and how far opening it has come. */
export type PlanState =
  | { status: 'none' }
  | { status: 'opening' | NotOpened; planId: string }
  /** Not stored any more: deleted in another tab, or the browser cleared its storage. What was open is still here. */
  | { status: 'gone'; planId: string; plan: Plan }
  | ({ status: 'open' } & OpenPlan);

export const usePlanState = create<PlanState>(() => ({ status: 'none' }));

/** The document behind the store, and who follows its changes besides the store. */
let current: PlanDocument | undefined;
/** What waits for it, while the plan is on screen as it was kept for that. */
let waiting: Waiting | undefined;
let tellAsked: () => void = () => undefined;
let stopFollowing: () => void = () => undefined;
type Follow = (change: Change) => void;
const followers = { plan: new Set<Follow>(), shown: new Set<Follow>() };

const setState = (state: PlanState): void => usePlanState.setState(state, true);

export const setPlanStatus = (status: 'opening' | NotOpened, planId: string): void =>
  setState({ status, planId });

export const setGone = (planId: string, plan: Plan): void => setState({ status: 'gone', planId, plan });

export const setSaved = (saved: SavedState): void => {
  const state = usePlanState.getState();
  if (state.status === 'open' && state.saved !== saved) setState({ ...state, saved });
};

export const setHistory = (history: History): void => {
  const state = usePlanState.getState();
  if (state.status === 'open') setState({ ...state, history });
};

/** Shows a plan before its document has come. Gives what will be asked of it; `onAsked`: something is, or the plan is left. */
export const showKept = (planId: string, plan: Plan, onAsked: () => void): Waiting => {
  const history = { undo: undefined, redo: undefined };
  const view = viewOf(plan);
  setState({ status: 'open', planId, view, history, saved: 'saved', isWaiting: false, losses: [] });
  waiting = newWaiting();
  tellAsked = onAsked;
  return waiting;
};

/** Shows an opened document. False when it holds no readable plan. `isShown`: it is on screen as it was kept. */
export const showDocument = (planId: string, document: PlanDocument, isShown = false): boolean => {
  const losses: Loss[] = [];
  const plan = isShown ? undefined : document.plan((loss) => losses.push(loss));
  if (plan === undefined && !isShown) return false;
  current = document;
  if (plan !== undefined) {
    const [view, history] = [viewOf(plan), document.history()];
    setState({ status: 'open', planId, view, history, saved: 'saved', isWaiting: false, losses });
  }
  followDocument(document);
  return true;
};

/** Does what waited for the document that is shown now, when all who keep the plan follow it. */
export const doWaiting = (acts: Waiting): void => {
  waiting = undefined;
  if (current !== undefined) actIn(current, acts, () => openPlanNow().view);
  const state = usePlanState.getState();
  if (state.status === 'open' && state.isWaiting) setState({ ...state, isWaiting: false });
};

const followDocument = (document: PlanDocument): void => {
  stopFollowing();
  stopFollowing = document.subscribe((change) => {
    const state = usePlanState.getState();
    if (state.status !== 'open' || current !== document) return;
    const { view, shown } = followChange(state.view, change);
    setState({ ...state, view, history: document.history() });
    for (const follow of followers.plan) follow(change);
    for (const follow of followers.shown) follow(shown);
  });
};

/** Shows no document any more; it goes on where it is kept. */
export const closeDocument = (): void => {
  stopFollowing();
  waiting = undefined;
  current = undefined;
  setState({ status: 'none' });
  tellAsked();
  tellAsked = () => undefined;
};

/** Reads from the open plan; only for what is on screen while a plan is open. */
export const usePlan = <Part>(select: (plan: OpenPlan) => Part): Part =>
  usePlanState((state) => select(assertOpen(state)));

const assertOpen = (state: PlanState): OpenPlan => {
  if (state.status !== 'open') throw new Error('no plan is open');
  return state;
};

/** The open plan now, for event handlers. */
export const openPlanNow = (): OpenPlan => assertOpen(usePlanState.getState());

/** Whether this plan is still the one on screen, after something was waited for. */
export const isOpen = (planId: string): boolean => {
  const state = usePlanState.getState();
  return state.status === 'open' && state.planId === planId;
};

/** At once, or when the document has come; `drop`: it did not. */
const perform = (act: Act, drop?: () => void): void => {
  const { view } = openPlanNow();
  if (current !== undefined) act(current, view);
  else if (waiting !== undefined) {
    waiting.push({ act, variantId: view.variantId, drop });
    const state = usePlanState.getState();
    if (state.status === 'open') setState({ ...state, saved: 'saving', isWaiting: true });
    tellAsked();
  }
};

/** A command as it is carried out in the variant that is shown. */
const inShownVariant = (command: Command, view: PlanView): Command => {
  const variant = shownVariant(view);
  return variant === null ? command : editInVariant(command, variant, view.allLocations);
};

/** The document that is shown; none while the plan is on screen as it was kept. */
export const documentNow = (): PlanDocument | undefined => current;

/** The same when it has come; undefined when it does not come. */
export const whenDocument = async (): Promise<PlanDocument | undefined> =>
  waiting === undefined ? current : new Promise((resolve) => perform(resolve, () => resolve(undefined)));

/** Carries out a command built from the plan as it is shown now. */
export const run = (build: (view: PlanView) => Command | undefined): void =>
  perform((document, view) => {
    const command = build(view);
    if (command !== undefined) document.run(inShownVariant(command, view));
  });

/** Carries out a command built from the whole plan, whatever variant is shown. */
export const runOnPlan = (build: (view: PlanView) => Command): void =>
  perform((document, view) => document.run(build({ ...view, locations: view.allLocations })));

/** Shows the plan as a variant has it, or with null the whole plan. Nothing when there is no such variant. */
export const showVariant = (variantId: string | null): void => {
  const state = usePlanState.getState();
  if (state.status !== 'open' || state.view.variantId === variantId) return;
  const variant = variantId === null ? null : state.view.variants.get(variantId);
  if (variant === undefined) return;
  const { view, shown }: Followed = showInView(state.view, variant);
  setState({ ...state, view });
  for (const follow of followers.shown) follow(shown);
};

const listen = (to: Set<Follow>, follow: Follow): (() => void) => {
  to.add(follow);
  return () => to.delete(follow);
};

/** Calls back after each change of the open plan, with what became of the plan. Returns the function that stops it. */
export const onPlanChange = (follow: Follow): (() => void) => listen(followers.plan, follow);

/** The same for what is drawn or counted of it: with what became of the variant that is shown, also when that is another. */
export const onShownChange = (follow: Follow): (() => void) => listen(followers.shown, follow);
