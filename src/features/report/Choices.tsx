import { useId } from 'react';
import { orientations, papers } from '@/exchange/documents/document';
import { showVariant, usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { documentKindNames, documentKinds } from '@/text/documents/kinds';
import { reportText } from '@/text/documents/screen';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { setReport, useReport } from './reportStore';
import { useWhich } from './useDocument';

/** Which of the locations: what can be chosen now. */
const Part = () => {
  const which = useWhich().kind;
  const filtered = useScreen((screen) => screen.filteredIds?.length);
  const selected = useScreen((screen) => screen.selection.size);
  const options = [
    ['all', reportText.parts.all] as const,
    ...(filtered === undefined ? [] : [['filter', reportText.parts.filter(filtered)] as const]),
    ...(selected === 0 ? [] : [['selection', reportText.parts.selection(selected)] as const]),
  ];
  return (
    <SelectField
      label={reportText.part}
      value={which}
      options={options}
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
      label={reportText.variant}
      value={variantId ?? ''}
      options={[
        ['', reportText.wholePlan],
        ...[...variants.values()].map(({ id, name }) => [id, name] as const),
      ]}
      onChange={(id) => showVariant(id === '' ? null : id)}
    />
  );
};

const Check = ({
  label,
  help,
  isChecked,
  onChange,
}: {
  label: string;
  help?: string;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}) => {
  const id = useId();
  return (
    <div>
      <label className="choice">
        <input
          type="checkbox"
          checked={isChecked}
          aria-describedby={help && id}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {help !== undefined && (
        <p id={id} className="small soft">
          {help}
        </p>
      )}
    </div>
  );
};

/** What to make: which document, about which part of the plan, on which paper. */
export const Choices = () => {
  const { kind, isPublic, withPersonal, paper, orientation } = useReport();
  return (
    <>
      <SelectField
        label={reportText.kind}
        value={kind}
        options={optionsOf(documentKinds, documentKindNames)}
        onChange={(chosen) => setReport({ kind: chosen })}
      />
      <Part />
      <VariantChoice />
      <Check
        label={reportText.isPublic}
        help={reportText.isPublicHelp}
        isChecked={isPublic}
        onChange={(isChecked) => setReport({ isPublic: isChecked })}
      />
      <Check
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
        value={orientation}
        options={optionsOf(orientations, reportText.orientations)}
        onChange={(chosen) => setReport({ orientation: chosen })}
      />
    </>
  );
};
