import type { Partner } from '@/domain/partner';

export const PartnerAgreements = (_: { partner: Partner }) => null;
