type Packages = Record<string, { version?: string; optional?: boolean }>;
export declare function differences(locked: Packages, installed: Packages): string[];
