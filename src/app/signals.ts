/** What says which locations ask for attention: fetched after the first screen. */
export { SignalsButton } from '@/features/signals/SignalsButton';
export { SignalsPanel } from '@/features/signals/SignalsPanel';
