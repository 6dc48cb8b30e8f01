import { useMemo, useState } from 'react';
import { chosenPart, countOf } from '@/domain/leaving/chosenPart';
import type { PartChoice, Which } from '@/domain/leaving/partChoice';
import type { Partner } from '@/domain/partner';
import type { Plan } from '@/domain/plan';
import { type Document, documentSchema } from '@/exchange/documents/document';
import { isUpright } from '@/exchange/documents/kinds';
import { useReport } from '@/plans/reportChoice';
import { usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { whichNow } from '@/state/whichNow';
import { wholePlan } from '@/state/wholePlan';
import { makeDocument } from './documents/makeDocument';
import { framesOf } from './documents/mapFrame';
import { isAt, sourceOf } from './documents/source';
import { useGround } from './useGround';
import { useNearness } from './useNearness';
import { usePhotos } from './usePhotos';

/** Which locations a choice stands for now; the whole plan where there is no filter or selection any more. */
export const useWhich = (): Which => {
  const kind = useReport((report) => report.which);
  const filter = useScreen((screen) => screen.filter);
  const filteredIds = useScreen((screen) => screen.filteredIds);
  const selection = useScreen((screen) => screen.selection);
  return useMemo(
    () => whichNow(kind, { filter, filteredIds, selection }),
    [kind, filter, filteredIds, selection],
  );
};

/** How many locations and homes the chosen part has, and how many locations of the plan it leaves out. */
export type Size = { locations: number; homes: number; leftOut: number };

/** `partner`: of whom alone it is. */
export type Part = { plan: Plan; choice: PartChoice; partner: Partner | undefined; size: Size };

/** The corporatie whose sheet was chosen; the choice may be of another plan, or of one that was removed since. */
export const useSheetPartner = (): Partner | undefined => {
  const partnerId = useReport(({ kind, partnerId }) => (kind === 'agreements' ? partnerId : null));
  const partner = usePlan((plan) => plan.view.partners.get(partnerId ?? ''));
  return partner?.role === 'corporatie' ? partner : undefined;
};

/** The chosen part of the plan as it is now; undefined when no plan is open any more. */
export const usePart = (): Part | undefined => {
  const which = useWhich();
  const { isPublic, withPersonal } = useReport();
  const partner = useSheetPartner();
  const variantId = usePlan((plan) => plan.view.variantId);
  const revision = usePlan((plan) => plan.view.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan is read anew when it changes
  return useMemo(() => {
    const plan = wholePlan();
    if (plan === undefined) return undefined;
    const choice: PartChoice = {
      which,
      variantId,
      isPublic,
      withPersonal,
      withMoney: false,
      withPictures: !isPublic,
    };
    const { locations } = chosenPart(plan, choice);
    const count = countOf({ locations: locations.filter((each) => isAt(each, partner)) });
    const leftOut = plan.locations.length - count.locations;
    return { plan, choice, partner, size: { ...count, leftOut } };
  }, [which, variantId, isPublic, withPersonal, partner, revision]);
};

/** The document that was chosen about this part. `isComing`: its maps still lack their background. */
export const useDocument = ({ plan, choice, partner }: Part): { document: Document; isComing: boolean } => {
  const { kind, paper, orientation: chosen } = useReport();
  const orientation = isUpright(kind, paper) ? 'portrait' : chosen;
  const outline = useScreen((screen) => screen.outline);
  // The day a document says it is of.
  const [madeAt] = useState(() => new Date().toISOString());
  const source = useMemo(
    () => sourceOf(plan, choice, { paper, orientation }, { madeAt, outline, partner }),
    [plan, choice, partner, paper, orientation, madeAt, outline],
  );
  const { ground, isComing } = useGround(useMemo(() => framesOf(kind, source), [kind, source]));
  const pictures = kind === 'factsheet' ? source.locations.map(({ location }) => location.picture) : [];
  const { photos, areComing } = usePhotos(pictures.filter((name) => name !== undefined));
  const nearness = useNearness();
  const document = useMemo(
    () => documentSchema.parse(makeDocument(kind, { ...source, ground, nearness, photos })),
    [kind, source, ground, nearness, photos],
  );
  return { document, isComing: isComing || areComing };
};
