import type { MixPart } from '@/domain/estimate';
import { housingTypes } from '@/domain/housingType';
import { newId } from '@/domain/ids';
import { segments } from '@/domain/segment';
import { housingTypeNames, segmentNames } from '@/text/codes';
import { estimateText } from '@/text/estimate';
import { CountField } from '@/ui/CountField';
import { Icon } from '@/ui/Icon';
import { optionsOf, SelectField } from '@/ui/SelectField';

/** A kind in the mix on screen; `id` tells it from the others while it changes. */
export type MixRow = MixPart & { id: string };

type MixFieldsProps = { mix: readonly MixRow[]; onChange: (mix: readonly MixRow[]) => void };

/** The first kind that is not in the mix yet, in the segment of its last. */
const nextPart = (mix: readonly MixPart[]): MixPart => {
  const segment = mix.at(-1)?.segment ?? 'onbekend';
  const isFree = (type: MixPart['type']) =>
    !mix.some((part) => part.type === type && part.segment === segment);
  return { type: housingTypes.find(isFree) ?? 'onbekend', segment, share: 0 };
};

/** Kinds of homes with their shares. A new one halves the share of the last; one that goes leaves its share to the first. */
export const MixFields = ({ mix, onChange }: MixFieldsProps) => {
  const change = (index: number, set: Partial<MixPart>) =>
    onChange(mix.map((part, at) => (at === index ? { ...part, ...set } : part)));
  const add = () => {
    const last = mix.at(-1)?.share ?? 100;
    const share = Math.floor(last / 2);
    onChange([
      ...mix.map((part, at) => (at === mix.length - 1 ? { ...part, share: last - share } : part)),
      { ...nextPart(mix), share, id: newId() },
    ]);
  };
  const remove = (index: number) => {
    const gone = mix[index]?.share ?? 0;
    const rest = mix.filter((_part, at) => at !== index);
    const first = rest.length === 1 ? 100 : (rest[0]?.share ?? 0) + gone;
    onChange(rest.map((part, at) => (at === 0 ? { ...part, share: first } : part)));
  };
  return (
    <ul className="mix">
      {mix.map(({ id, type, segment, share }, index) => {
        const name = (field: string) => estimateText.nth(field, index + 1);
        return (
          <li key={id} className="mix__part">
            <SelectField
              label={estimateText.type}
              name={name(estimateText.type)}
              value={type}
              options={optionsOf(housingTypes, housingTypeNames)}
              onChange={(to) => change(index, { type: to })}
            />
            <SelectField
              label={estimateText.segment}
              name={name(estimateText.segment)}
              value={segment}
              options={optionsOf(segments, segmentNames)}
              onChange={(to) => change(index, { segment: to })}
            />
            {mix.length > 1 && (
              <>
                <div className="field">
                  <span className="field__label">{estimateText.share}</span>
                  <CountField
                    label={name(estimateText.share)}
                    value={share}
                    max={100}
                    onChange={(to) => change(index, { share: to })}
                  />
                </div>
                <button
                  type="button"
                  className="button button--quiet button--icon"
                  aria-label={estimateText.remove(index + 1)}
                  onClick={() => remove(index)}
                >
                  <Icon name="close" />
                </button>
              </>
            )}
          </li>
        );
      })}
      <li>
        <button type="button" className="button button--link" onClick={add}>
          <Icon name="plus" />
          {estimateText.add}
        </button>
      </li>
    </ul>
  );
};
