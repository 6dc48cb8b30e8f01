import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveBackHere } from '@/features/transfer/exportPlan';
import { saveBack } from '@/features/transfer/saveBack';
import { useNotices } from '@/state/noticeStore';
import { setSaved } from '@/state/planStore';
import { forgetFileHandle, readFileHandle, writeFileHandle } from '@/storage/fileHandleTable';
import { examplePlan } from '../../examplePlan';
import { withWorkers } from '../../exchange/fakeWorker';
import { noticeTexts, showPlan } from '../showPlan';

/** The handle of a file on disk, of which the browser may refuse something. Here no browser has one. */
class FileHandle {
  readonly name: string;
  written: string | undefined;
  permission: PermissionState = 'granted';
  refuses: { what: 'permission' | 'opening' | 'closing'; name: string } | undefined;
  constructor(name: string) {
    this.name = name;
  }
  private refuse(what: 'permission' | 'opening' | 'closing'): void {
    if (this.refuses?.what === what) throw new DOMException('no', this.refuses.name);
  }
  async requestPermission(): Promise<PermissionState> {
    this.refuse('permission');
    return this.permission;
  }
  async createWritable() {
    this.refuse('opening');
    let text = '';
    return {
      write: async (part: Blob) => {
        text += await part.text();
      },
      close: async () => {
        this.refuse('closing');
        this.written = text;
      },
      abort: async () => undefined,
    };
  }
}

/** A handle does not go through the database of these tests: this keeps the one of the plan. */
let kept: unknown;
vi.mock('@/storage/fileHandleTable', () => ({
  readFileHandle: vi.fn(async () => kept),
  writeFileHandle: vi.fn(async (_: string, handle: unknown) => {
    kept = handle;
  }),
  forgetFileHandle: vi.fn(async () => {
    kept = undefined;
  }),
}));

let known: FileHandle;
let other: FileHandle;
const picker = vi.fn();

beforeEach(() => {
  known = new FileHandle('oud.json');
  other = new FileHandle('nieuw.json');
  kept = known;
  vi.stubGlobal('FileSystemFileHandle', FileHandle);
  vi.stubGlobal('showSaveFilePicker', picker.mockReset().mockResolvedValue(other));
});
afterEach(() => vi.unstubAllGlobals());

const save = () => saveBack('plan-1', 'plan.json', async () => new Blob(['reservekopie']));

describe('opslaan in hetzelfde bestand', () => {
  it('vraagt niets zolang het bestand te schrijven is', async () => {
    expect(await save()).toBe('oud.json');
    expect(known.written).toBe('reservekopie');
    expect(picker).not.toHaveBeenCalled();
  });

  it.each([
    ['opening', 'NotFoundError'],
    ['opening', 'NotAllowedError'],
    ['opening', 'NoModificationAllowedError'],
    ['opening', 'InvalidStateError'],
    ['closing', 'NotAllowedError'],
    ['closing', 'InvalidStateError'],
    ['permission', 'SecurityError'],
    ['permission', 'NotFoundError'],
  ] as const)(
    'vraagt waar het heen moet als het oude bestand niet meer mag of kan (%s, %s)',
    async (what, name) => {
      known.refuses = { what, name };
      expect(await save()).toBe('nieuw.json');
      expect(other.written).toBe('reservekopie');
      expect(known.written).toBeUndefined();
      expect(await readFileHandle('plan-1')).toBe(other);
      expect(writeFileHandle).toHaveBeenCalled();
    },
  );

  it('vraagt het ook wie geen toestemming geeft', async () => {
    known.permission = 'denied';
    expect(await save()).toBe('nieuw.json');
  });

  it('zegt het als het niet lukt omdat de schijf vol is: een ander bestand helpt daar niet', async () => {
    known.refuses = { what: 'closing', name: 'QuotaExceededError' };
    await expect(save()).rejects.toThrow();
    expect(picker).not.toHaveBeenCalled();
  });

  it('vraagt een volgende keer meteen, als de browser nu niet meer mocht vragen', async () => {
    known.refuses = { what: 'closing', name: 'InvalidStateError' };
    picker.mockRejectedValueOnce(new DOMException('no click', 'SecurityError'));
    await expect(save()).rejects.toThrow();
    expect(forgetFileHandle).toHaveBeenCalledWith('plan-1');
    expect(await save()).toBe('nieuw.json');
  });

  it('doet niets als iemand zich bedenkt', async () => {
    known.permission = 'denied';
    picker.mockRejectedValueOnce(new DOMException('cancelled', 'AbortError'));
    expect(await save()).toBeUndefined();
    expect(await readFileHandle('plan-1')).toBe(known);
  });
});

it('wie het schrijven annuleert, houdt in het bestand wat er al in stond', async () => {
  known.written = 'van gisteren';
  showPlan(examplePlan());
  withWorkers(() => () => undefined);
  const saving = saveBackHere();
  await expect.poll(noticeTexts).toEqual(['Reservekopie wordt gemaakt…']);
  useNotices.getState().notices[0]?.action?.act();
  await saving;
  expect(noticeTexts()).toEqual(['Opslaan is gestopt. In het bestand staat nog wat er al in stond.']);
  expect(known.written).toBe('van gisteren');
  expect(picker).not.toHaveBeenCalled();
});

describe('als opslaan in het bestand niet lukt', () => {
  beforeEach(() => {
    known.refuses = { what: 'opening', name: 'QuotaExceededError' };
    showPlan(examplePlan());
  });

  it('staat het plan nog op dit apparaat', async () => {
    await saveBackHere();
    expect(noticeTexts()).toEqual([
      'Opslaan in het bestand is niet gelukt. Het plan zelf is bewaard op dit apparaat.',
    ]);
  });

  it('zegt de app dat niet als het plan ook in de browser niet kon worden bewaard', async () => {
    setSaved('failed');
    await saveBackHere();
    expect(noticeTexts()).toEqual([
      'Opslaan in het bestand is niet gelukt. Uw werk staat alleen nog in dit venster: laat het open en exporteer het plan.',
    ]);
  });
});
