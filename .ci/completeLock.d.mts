type Packages = Record<string, { optionalDependencies?: Record<string, string> }>;
export declare function gaps(packages: Packages): [name: string, version: string][];
export declare function entryFor(name: string, version: string): Record<string, unknown>;
