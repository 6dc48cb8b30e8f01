import { longestDelivery } from '@/domain/delivery';
import { type Orientation, orientations, papers } from '@/exchange/documents/document';
import { documentKinds, isUpright } from '@/exchange/documents/kinds';
import { setReport, useReport } from '@/plans/reportChoice';
import { showVariant, usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { documentKindNames } from '@/text/documents/kinds';
import { reportText } from '@/text/documents/screen';
import { leavingText, whichOptions } from '@/text/leaving';
import { CheckedField } from '@/ui/CheckedField';
import { CheckField } from '@/ui/CheckField';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { useSheetPartner, useWhich } from './useDocument';

/** Which of the locations: what can be chosen now. */
const Part = () => {
  const which = useWhich().kind;
  const filtered = useScreen((screen) => screen.filteredIds?.length);
  const selected = useScreen((screen) => screen.selection.size);
  return (
    <SelectField
      label={leavingText.which}
      value={which}
      options={whichOptions(filtered, selected)}
      onChange={(chosen) => setReport({ which: chosen })}
    />
  );
};

const VariantChoice = () => {
  const variants = usePlan((plan) => plan.view.variants);
  const variantId = usePlan((plan) => plan.view.variantId);
  if (variants.size === 0) return null;
  return (
    <SelectField
      label={leavingText.variant}
      value={variantId ?? ''}
      options={[
        ['', leavingText.wholePlan],
        ...[...variants.values()].map(({ id, name }) => [id, name] as const),
      ]}
      onChange={(id) => showVariant(id === '' ? null : id)}
    />
  );
};

/** Whose sheet: a corporatie need not see what another agreed to. */
const CorporationChoice = () => {
  const partner = useSheetPartner();
  const partners = usePlan((plan) => plan.view.partners);
  const corporations = [...partners.values()].filter(({ role }) => role === 'corporatie');
  if (corporations.length < 2) return null;
  return (
    <SelectField
      label={reportText.corporation}
      value={partner?.id ?? ''}
      options={[['', reportText.allCorporations], ...corporations.map(({ id, name }) => [id, name] as const)]}
      onChange={(id) => setReport({ partnerId: id === '' ? null : id })}
    />
  );
};

/** What to make: which document, about which part of the plan, on which paper. */
export const Choices = () => {
  const { kind, isPublic, withPersonal, paper, orientation, to } = useReport();
  const upright = isUpright(kind, paper);
  return (
    <>
      <SelectField
        label={reportText.kind}
        value={kind}
        options={optionsOf(documentKinds, documentKindNames)}
        onChange={(chosen) => setReport({ kind: chosen })}
      />
      {kind === 'agreements' && <CorporationChoice />}
      <Part />
      <VariantChoice />
      <CheckField
        label={reportText.isPublic}
        help={reportText.isPublicHelp}
        isChecked={isPublic}
        onChange={(isChecked) => setReport({ isPublic: isChecked })}
      />
      <CheckField
        label={reportText.withPersonal}
        isChecked={withPersonal}
        onChange={(isChecked) => setReport({ withPersonal: isChecked })}
      />
      <SelectField
        label={reportText.paper}
        value={paper}
        options={optionsOf(papers, reportText.papers)}
        onChange={(chosen) => setReport({ paper: chosen })}
      />
      <SelectField
        label={reportText.orientation}
        value={upright ? 'portrait' : orientation}
        options={optionsOf<Orientation>(upright ? ['portrait'] : orientations, reportText.orientations)}
        onChange={(chosen) => setReport({ orientation: chosen })}
      />
      {upright && <p className="small soft">{reportText.upright}</p>}
      <CheckedField
        label={leavingText.to}
        hint={leavingText.toHelp}
        value={to}
        maxLength={longestDelivery}
        onChange={(who) => setReport({ to: who })}
      />
    </>
  );
};
