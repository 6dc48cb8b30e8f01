/** In which order a presentation goes along the locations. */
export const presentOrders = ['name', 'homes', 'year', 'score'] as const;
export type PresentOrder = (typeof presentOrders)[number];
