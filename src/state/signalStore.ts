import { create } from 'zustand';
import type { Signal } from '@/domain/signals/signals';

/** The signals of the open plan; filled in by followSignals.ts, which comes after the first screen. */
export type Signals = {
  /** Kept up to date in place: compare `revision`. A location without signals is not in it. */
  byLocation: ReadonlyMap<string, readonly Signal[]>;
  revision: number;
};

const noSignals: Signals = { byLocation: new Map(), revision: 0 };

export const useSignals = create<Signals>(() => noSignals);

/** How much at a location asks for attention that nobody muted. */
export const openSignalsOf = (locationId: string, { byLocation } = useSignals.getState()): number =>
  byLocation.get(locationId)?.filter(({ muted }) => muted === undefined).length ?? 0;

export const hasSignal = (locationId: string): boolean => openSignalsOf(locationId) > 0;

/** Says that signals became others, in this map or in the one given. */
export const showSignals = (byLocation = useSignals.getState().byLocation): void =>
  useSignals.setState(({ revision }) => ({ byLocation, revision: revision + 1 }));

export const dropSignals = (): void => showSignals(new Map());
