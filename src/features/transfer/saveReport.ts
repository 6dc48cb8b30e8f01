import type { ImportReport } from '@/domain/importReport';
import { csvFile } from '@/exchange/formats/csv/csvRows';
import { fileNameOf } from '@/text/fileNameOf';
import { outcomeNames, reportText } from '@/text/importReport';
import { saveFile } from '@/ui/saveFile';

/** A report as a table: a row for each location, and what was said of the file below. */
export const reportAsCsv = ({ entries, remarks }: ImportReport): Blob => {
  const { name, outcome, why } = reportText.columns;
  return csvFile([
    [name, outcome, why],
    ...entries.map(({ naam, uitkomst, waarom }) => [naam, outcomeNames[uitkomst], waarom.join(' ')]),
    ...remarks.map((remark) => [reportText.ofFile, '', remark]),
  ]);
};

export const saveReport = (report: ImportReport): void =>
  saveFile(fileNameOf(reportText.fileName(report.name), new Date(report.at), 'csv'), reportAsCsv(report));
