import { showVariant, usePlan } from '@/state/planStore';
import { shownVariant } from '@/state/planView';
import { setScreen } from '@/state/screenStore';
import { variantText } from '@/text/variants';
import { Icon } from '@/ui/Icon';
import { MenuButton } from '@/ui/MenuButton';
import './variants.css';

const openVariants = (): void => setScreen({ dialog: 'variants' });

/** The variant that map, list and totals show, and the menu to choose another. */
export const VariantButton = () => {
  const variants = usePlan((plan) => plan.view.variants);
  const shown = usePlan((plan) => shownVariant(plan.view));
  const choices = [
    {
      id: '',
      label: variantText.wholePlan,
      isChosen: shown === null,
      onAction: () => showVariant(null),
    },
    ...[...variants.values()].map(({ id, name }) => ({
      id,
      label: name,
      isChosen: shown?.id === id,
      onAction: () => showVariant(id),
    })),
  ];
  const manage = {
    id: '/manage',
    label: variants.size === 0 ? variantText.make : variantText.manage,
    onAction: openVariants,
  };
  return (
    <MenuButton
      className="button variant-button"
      name={`${variantText.button}: ${shown?.name ?? variantText.wholePlan}`}
      label={
        <>
          <span className="soft">{variantText.button}</span>
          <span className="variant-button__name">{shown?.name ?? variantText.wholePlan}</span>
          <Icon name="chevron" />
        </>
      }
      actions={[...choices, manage]}
    />
  );
};
