export declare function usualPlaces(platform?: string, env?: Record<string, string | undefined>): string[];
export declare function ensureBrowser(places?: string[]): string | undefined;
