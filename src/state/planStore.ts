import { create } from 'zustand';
import type { Loss } from '@/document/loss';
import type { PlanDocument } from '@/document/planDocument';
import type { History, Taken } from '@/document/undoHistory';
import { breathe } from '@/domain/breathe';
import type { Change } from '@/domain/change';
import type { Command } from '@/domain/commands/command';
import { compareIds, newId } from '@/domain/ids';
import { createPace } from '@/domain/pace';
import type { Plan } from '@/domain/plan';
import { pickRecords } from '@/domain/recordParts';
import { editInVariant } from '@/domain/variants/editInVariant';
import type { WhyShut } from '@/storage/database';
import type { SavedState } from '@/storage/followWrites';
import { type Followed, followChange, showVariant as showInView } from './followChange';
import { type Act, actIn, newWaiting, type Waiting } from './keptPlan';
import { type PlanView, shownVariant, viewOf } from './planView';
import { showWork } from './showWork';

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
  if (!isShown) {
    const losses: Loss[] = [];
    const plan = document.plan((loss) => losses.push(loss));
    if (plan === undefined) return false;
    current = document;
    const [view, history] = [viewOf(plan), document.history()];
    setState({ status: 'open', planId, view, history, saved: 'saved', isWaiting: false, losses });
  }
  current = document;
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

/** Carries out a command built from the plan as it is shown now. */
export const run = (build: (view: PlanView) => Command | undefined): void =>
  perform((document, view) => {
    const command = build(view);
    if (command !== undefined) document.run(inShownVariant(command, view));
  });

/** Carries out a command built from the whole plan, whatever variant is shown. */
export const runOnPlan = (build: (view: PlanView) => Command): void =>
  perform((document, view) => document.run(build({ ...view, locations: view.allLocations })));

const takeSome = <Item>(queue: Iterator<Item>, most: number): Item[] => {
  const taken: Item[] = [];
  while (taken.length < most) {
    const next = queue.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
};

/**
 * The parts of a command of thousands of edits, `count` at most, some at a time, so that the page stays in hand: one step of
 * undo. Ends early, with false, when the plan is not open any more. Nothing else stops it: the plan may be changed between
 * the parts, and taking back would take that.
 */
export const runInParts = async (
  parts: Iterable<Command>,
  count: number,
  progress: (share: number) => void,
): Promise<boolean> => {
  const document =
    waiting === undefined
      ? current
      : await new Promise<PlanDocument | undefined>((resolve) => perform(resolve, () => resolve(undefined)));
  const deed = newId();
  const pace = createPace(2);
  const queue = parts[Symbol.iterator]();
  let done = 0;
  for (;;) {
    const taken = takeSome(queue, pace.size());
    const [first] = taken;
    if (first === undefined) return true;
    if (done > 0) await breathe();
    if (document === undefined || current !== document) return false;
    const edits = taken.flatMap((part) => part.edits);
    pace.time(() => document.run({ ...first, edits, deed }));
    done += taken.length;
    progress(Math.min(done / count, 1));
  }
};

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

/** The rest of a large step, a part at a time. */
const goOn = async (document: PlanDocument, progress: (share: number) => void): Promise<void> => {
  for (;;) {
    await breathe();
    const share = current === document ? document.goOn() : undefined;
    if (share === undefined) return;
    progress(share);
  }
};

/** The rest of a large step at once: who leaves the plan or takes a copy of it would have half of that. */
export const finishStep = (): void => {
  while (current?.goOn() !== undefined);
};

/** `name`: of what goes on, said with how far it is. */
const goOnShown = (document: PlanDocument, name: string): Promise<void> =>
  showWork({ doing: (percent = 0) => `${name}: ${percent}%` }, ({ progress }) => goOn(document, progress));

/** Undo may leave no Change to follow (others changed all of it since): what can be undone next is shown all the same. */
const step = (direction: 'undo' | 'redo', name?: string): Taken | undefined => {
  const taken = current?.[direction]();
  if (current !== undefined) {
    void (name === undefined ? goOn(current, () => undefined) : goOnShown(current, name));
  }
  const state = usePlanState.getState();
  if (taken?.isDone === false && state.status === 'open' && current !== undefined) {
    setState({ ...state, history: current.history() });
  }
  return taken;
};

/** `name`: what is said of a step that takes long, with how far it is. */
export const undo = (name?: string): Taken | undefined => step('undo', name);
export const redo = (name?: string): Taken | undefined => step('redo', name);

/**
 * The whole plan as it is on screen, in the midst of a large step too: of the records that are on screen, for reading twenty thousand of them from
 * the document again holds the page.
 */
export const planOnScreen = (): Plan | undefined => {
  const state = usePlanState.getState();
  if (state.status !== 'open') return undefined;
  const { header } = state.view;
  const records = pickRecords({ ...state.view, locations: state.view.allLocations });
  for (const list of Object.values<{ id: string }[]>(records)) list.sort((a, b) => compareIds(a.id, b.id));
  return { ...header, updatedAt: lastChanged() ?? header.updatedAt, ...records };
};

/** The whole plan as it is now, for an export. */
export const wholePlan = (): Plan | undefined => {
  finishStep();
  return planOnScreen();
};

/** When the open plan was last changed (ISO, UTC). */
export const lastChanged = (): string | undefined => current?.header()?.updatedAt;

const listen = (to: Set<Follow>, follow: Follow): (() => void) => {
  to.add(follow);
  return () => to.delete(follow);
};

/** Calls back after each change of the open plan, with what became of the plan. Returns the function that stops it. */
export const onPlanChange = (follow: Follow): (() => void) => listen(followers.plan, follow);

/** The same for what is drawn or counted of it: with what became of the variant that is shown, also when that is another. */
export const onShownChange = (follow: Follow): (() => void) => listen(followers.shown, follow);
