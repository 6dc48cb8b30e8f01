type Properties = Readonly<Record<string, unknown>>;
type Values = Readonly<Record<string, unknown>>;

const numbers = (values: readonly unknown[]): number[] => values.map(Number);

const operators: Record<string, (values: unknown[]) => unknown> = {
  '+': (values) => numbers(values).reduce((sum, value) => sum + value, 0),
  '-': (values) => Number(values[0]) - Number(values[1]),
  '*': (values) => numbers(values).reduce((product, value) => product * value, 1),
  '/': (values) => Number(values[0]) / Number(values[1]),
  '%': (values) => Number(values[0]) % Number(values[1]),
  max: (values) => Math.max(...numbers(values)),
  floor: (values) => Math.floor(Number(values[0])),
  round: (values) => Math.round(Number(values[0])),
  concat: (values) => values.map(String).join(''),
  step: ([input, first, ...steps]) =>
    steps.reduce(
      (chosen, limit, index) =>
        index % 2 === 0 && Number(input) >= Number(limit) ? steps[index + 1] : chosen,
      first,
    ),
};

/** What MapLibre makes of an expression, for the operators that our sums and names are made of. */
export const evaluate = (expression: unknown, properties: Properties, values: Values = {}): unknown => {
  if (!Array.isArray(expression)) return expression;
  const [operator, ...rest]: unknown[] = expression;
  const [first, second, third] = rest;
  if (operator === 'get') return properties[String(first)];
  if (operator === 'var') return values[String(first)];
  if (operator === 'let') {
    return evaluate(third, properties, { ...values, [String(first)]: evaluate(second, properties, values) });
  }
  const act = operators[String(operator)];
  if (act === undefined) throw new Error(`no operator ${operator}`);
  return act(rest.map((each) => evaluate(each, properties, values)));
};
