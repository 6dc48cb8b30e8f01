import { largestAmount } from '@/domain/numbers';

/** Digits, or with dots between the thousands as we write them ourselves; 1.5 is no amount. */
const wholeAmount = /^(\d+|[1-9]\d{0,2}(\.\d{3})+)$/;

/** The amount in what was typed; null: none, undefined: it is not one. */
export const parseAmount = (typed: string): number | null | undefined => {
  const bare = typed.replace(/[€\s]/g, '').replace(/,(-|00)$/, '');
  if (bare === '') return null;
  const amount = wholeAmount.test(bare) ? Number(bare.replaceAll('.', '')) : undefined;
  return amount === undefined || amount > largestAmount ? undefined : amount;
};
