type Counts = { passed: number; failed: string[]; skipped: string[] };
export declare function ofUnitTests(report: unknown): Counts;
export declare function ofBrowserTests(report: unknown): Counts;
export declare function ofChecks(checks: [name: string, exitCode: string][]): Counts;
export declare function total(parts: Counts[], testCommandFailed: boolean, testParts: Counts[]): Counts;
export declare function lastLine(counts: Counts): string;
