import type { Analysis, Range } from '@/domain/analysis';
import { type TargetType, targetTypes } from '@/domain/housingType';
import { earliestYear, latestYear, yearSchema } from '@/domain/numbers';
import { readRange } from '@/domain/readRange';
import { analysisText, rangeFaultText } from '@/text/analyses';

/** What is typed in the form of an analysis, as it stands there. */
export type AnalysisDraft = Record<'name' | 'horizon' | 'asOf' | 'note', string> & Record<TargetType, string>;
export type AnalysisErrors = Partial<Record<keyof AnalysisDraft, string>>;

const typedRange = (range: Range | undefined): string => {
  if (range === undefined) return '';
  return range.low === range.high ? String(range.low) : `${range.low}-${range.high}`;
};

/** `horizon`: the year that a new one starts with. */
export const analysisDraftOf = (analysis: Analysis | undefined, horizon: number): AnalysisDraft => ({
  name: analysis?.name ?? '',
  horizon: String(analysis?.horizon ?? horizon),
  asOf: analysis?.asOf ?? '',
  note: analysis?.note ?? '',
  geclusterd: typedRange(analysis?.byType.geclusterd),
  zorggeschikt: typedRange(analysis?.byType.zorggeschikt),
  nultreden: typedRange(analysis?.byType.nultreden),
});

const { errors } = analysisText;
/** The analysis that a draft describes, without its key; or what is wrong, at which field. */
export const readAnalysis = (
  draft: AnalysisDraft,
): { analysis: Omit<Analysis, 'id' | 'rest'> } | { errors: AnalysisErrors } => {
  const wrong: AnalysisErrors = {};
  const byType: Analysis['byType'] = {};
  for (const type of targetTypes) {
    const range = readRange(draft[type]);
    if (typeof range === 'string') wrong[type] = rangeFaultText(range);
    else if (range !== undefined) byType[type] = range;
  }
  const horizon = yearSchema.safeParse(Number(draft.horizon));
  if (draft.name.trim() === '') wrong.name = errors.name;
  if (!horizon.success) wrong.horizon = errors.horizon(earliestYear, latestYear);
  const [first] = targetTypes;
  if (Object.keys(wrong).length === 0 && Object.keys(byType).length === 0) wrong[first] = errors.nothing;
  if (Object.keys(wrong).length > 0 || !horizon.success) return { errors: wrong };
  const said = { name: draft.name.trim(), asOf: draft.asOf, note: draft.note.trim() };
  return { analysis: { ...said, horizon: horizon.data, byType } };
};
