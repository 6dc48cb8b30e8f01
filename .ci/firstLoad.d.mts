export function filesOf(
  manifest: Readonly<Record<string, { file: string; css?: string[]; imports?: string[] }>>,
  parts: readonly string[],
): string[];
