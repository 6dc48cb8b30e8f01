/** The few words on variants that the first screen has; the others are in variants.ts and compare.ts. */
export const variantWords = {
  compare: 'Vergelijken',
  comparing: 'Sluit eerst de vergelijking.',
  needsVariant: 'Maak eerst een variant: bij “Variant” in deze balk.',
};
