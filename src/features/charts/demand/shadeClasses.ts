import type { LegendRow } from '@/map/layers/layerList';
import { balanceText as text } from '@/text/balance';

const classes = 5;

/** Round numbers that classes of an equal width may have. */
const widthFor = (most: number): number => {
  const rough = Math.max(1, most / classes);
  const power = 10 ** Math.floor(Math.log10(rough));
  return (
    [1, 2, 2.5, 5, 10].map((times) => times * power).find((width) => width >= rough && width >= 1) ?? rough
  );
};

/** Five classes over numbers from zero on: the class of each, and what the classes mean. */
export const shadeClasses = (
  values: readonly (number | null)[],
): { shades: (number | null)[]; legend: LegendRow[] } => {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  const width = Math.ceil(widthFor(most));
  const shades = values.map((value) =>
    value === null ? null : Math.max(0, Math.min(classes - 1, Math.floor(value / width))),
  );
  const legend = Array.from({ length: classes }, (_, shade): LegendRow => {
    const from = shade * width;
    return {
      mark: { type: 'shade', shade },
      label: shade === classes - 1 ? text.legendLast(from) : text.legendClass(from, from + width - 1),
    };
  });
  return { shades, legend: [...legend, { mark: { type: 'shade', shade: null }, label: text.legendUnknown }] };
};
