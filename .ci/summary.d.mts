type Times = { name: string; ms: number }[];
type Counts = { passed: number; failed: string[]; skipped: string[]; times: Times };
export declare function ofUnitTests(report: unknown): Counts;
export declare function ofBrowserTests(report: unknown): Counts;
export declare function ofChecks(checks: [name: string, exitCode: string][]): Counts;
export declare function total(parts: Counts[], testCommandFailed: boolean, testParts: Counts[]): Counts;
export declare function slowest(times: Times, count?: number): string[];
export declare function lastLine(counts: Counts): string;
