import { create } from 'zustand';
import type { TraceWay } from '@/map/mapContract';

/** How the border of a neighbour is followed while drawing: kept from one shape to the next, gone when the page closes. */
export const useTrace = create<{ way: TraceWay }>()(() => ({ way: 'off' }));

export const toggleTrace = (): void =>
  useTrace.setState(({ way }) => ({ way: way === 'off' ? 'shorter' : 'off' }));

export const turnTrace = (): void =>
  useTrace.setState(({ way }) => ({ way: way === 'other' ? 'shorter' : 'other' }));
