import type { MapTool } from '@/map/mapContract';
import { useDraft } from '@/state/draftStore';
import { currentMap } from '@/state/mapHandle';
import { notify } from '@/state/noticeStore';
import type { OpenPlan } from '@/state/planStore';
import { type DrawingPurpose, noSelection, type Screen } from '@/state/screen';
import { drawnForNow, setScreen } from '@/state/screenStore';
import { draftText } from '@/text/draft';
import { toolText } from '@/text/tools';
import { drawingText } from '@/text/words';
import { notAtWork } from './atWork';
import type { QuietOperation } from './operation';

const onMap = (plan: OpenPlan, screen: Screen): string | undefined =>
  screen.hasNoMap ? drawingText.noMap : notAtWork(plan, screen);

const tool = (
  id: keyof typeof toolText.labels,
  mapTool: MapTool,
  drawingFor: DrawingPurpose | null,
): QuietOperation => ({
  id,
  label: toolText.labels[id],
  group: 'drawing',
  whyNot: onMap,
  run: () => {
    const purpose = drawingFor === null ? drawnForNow(mapTool) : { drawingFor, selection: noSelection };
    setScreen({ tool: mapTool, ...purpose, shapeInHand: null });
    currentMap()?.focus();
  },
});

const takeUp: QuietOperation = {
  id: 'take_up_draft',
  label: draftText.takeUpAll,
  group: 'drawing',
  whyNot: (plan, screen) => {
    const { draft, isInHand } = useDraft.getState();
    return draft === null || isInHand || draft.planId !== plan.planId ? draftText.none : onMap(plan, screen);
  },
  run: () =>
    void import('@/features/drawing/draft/takeUpDraft').then(
      ({ takeUpDraft }) => takeUpDraft(),
      () => notify(drawingText.notLoaded, { lasting: true }),
    ),
};

const atCoordinates: QuietOperation = {
  id: 'at_coordinates',
  label: toolText.atCoordinates,
  group: 'drawing',
  whyNot: notAtWork,
  run: () => setScreen({ dialog: 'coordinates' }),
};

/** The tools that are asked for less often, as they stand behind "Meer gereedschap". */
export const moreToolGroups: readonly { name: string; operations: readonly QuietOperation[] }[] = [
  {
    name: toolText.groups.draw,
    operations: [tool('circle', 'circle', null), tool('freehand', 'freehand', null), atCoordinates],
  },
  {
    name: toolText.groups.choose,
    operations: [
      tool('choose_box', 'rectangle', { kind: 'choose' }),
      tool('choose_lasso', 'freehand', { kind: 'choose' }),
    ],
  },
  { name: toolText.groups.measure, operations: [tool('measure', 'line', { kind: 'measure' })] },
];

export const moreTools: readonly QuietOperation[] = [
  ...moreToolGroups.flatMap(({ operations }) => operations),
  takeUp,
];
