import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fileSchemaName } from '@/exchange/plan/fileSchema';
import { ColumnsDialog } from '@/features/transfer/columns/ColumnsDialog';

it('de uitleg van de kolommen zegt per tabel wat elke kolom betekent en welke codes er zijn', async () => {
  const user = userEvent.setup();
  render(<ColumnsDialog onClose={() => undefined} />);
  const rowOf = (name: string) => screen.getByRole('rowheader', { name }).closest('tr');
  expect(rowOf('hardheid')?.textContent).toContain('Een van: hard, zacht, ambtelijk.');
  expect(rowOf('geclusterd_sociale_huur')?.textContent).toContain('geheel getal');
  await user.selectOptions(screen.getByLabelText('Tabel'), 'programmaregels');
  expect(rowOf('aantal')?.textContent).toContain('Onder 0: zoveel worden er gesloopt.');
  expect(within(screen.getByRole('table')).queryByText('hardheid')).toBeNull();
  expect(screen.getByRole('link').getAttribute('href')).toBe(`./${fileSchemaName}`);
});
